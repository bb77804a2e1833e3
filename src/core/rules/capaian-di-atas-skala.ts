import { banding, type Pecahan } from "../lkjip/pecahan";
import { barisBerlabel, type Profil } from "../profile";
import { punyaKolom, selPeran, type Sel, type Tabel } from "../recognize";

/** A capaian above every class of the scale that rates it; `nilai` in percent 0..100 and above. */
export type Melampaui = { readonly sel: Sel; readonly nilai: Pecahan };

/** The capaian above a scale's highest bound in the tables whose categories follow it, the highest first. */
export function capaianDiAtas(skala: Tabel, profil: Profil): Melampaui[] {
  const batas = skala.skala?.kelas[0]?.atas ?? null;
  if (batas === null) return [];
  const semua = [...profil.skala].flatMap(([tabel, konvensi]) =>
    konvensi.skala === skala.skala ? capaianBerlabel(tabel) : [],
  );
  return semua.filter((m) => banding(m.nilai, batas) > 0).sort((a, b) => banding(b.nilai, a.nilai));
}

function capaianBerlabel(tabel: Tabel): Melampaui[] {
  const peran = punyaKolom(tabel, "capaian") ? "capaian" : "persen";
  return barisBerlabel(tabel).flatMap((b) => {
    const baris = tabel.baris.find((x) => x.row === b.row);
    const sel = baris && selPeran(tabel, baris, peran);
    const [nilai] = b.nilai;
    return sel && nilai ? [{ sel, nilai }] : [];
  });
}
