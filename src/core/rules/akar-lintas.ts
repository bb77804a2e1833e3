import { bacaAngka, type Angka } from "../lkjip/angka";
import type { Profil } from "../profile";
import { sameAddress, type Address } from "../workbook";
import { bandingCapaian } from "./banding-capaian";
import type { Operan, Temuan } from "./temuan";

/**
 * One cause, one finding: a target or realisasi that other tables state otherwise makes the capaian of its own row
 * wrong too. Where that capaian is right with the figure of the other tables, it stands under `terkait` of the root.
 */
export function satukanAkarLintas(temuan: readonly Temuan[], profil: Profil): Temuan[] {
  let hasil = [...temuan];
  for (const lintas of temuan.filter((t) => t.aturan === "sama-antar-tabel" && t.seharusnya !== null)) {
    const akibat = hasil.filter((t) => t.aturan === "capaian-sesuai-rumus" && sembuh(t, lintas, profil));
    if (akibat.length === 0) continue;
    hasil = hasil
      .filter((t) => !akibat.includes(t))
      .map((t) => {
        if (t.at !== lintas.at || t.aturan !== lintas.aturan) return t;
        const terkait = akibat.map((a) => ({ at: a.at, nama: a.kolom, sebelum: a.tertulis }));
        return { ...t, terkait: [...terkait, ...t.terkait] };
      });
  }
  return hasil;
}

/** Whether a capaian becomes right once the disputed figure is what the other tables say. */
function sembuh(capaian: Temuan, lintas: Temuan, profil: Profil): boolean {
  const operan =
    capaian.hitungan?.bentuk === "rumus" ? capaian.hitungan.bagian.filter((b) => typeof b !== "string") : [];
  const tempat = [lintas.at, ...lintas.terkait.map((t) => t.at)];
  const salah = operan.find((o) => o.at && tempat.some((at) => sameAddress(at, o.at as Address)));
  if (!salah || lintas.seharusnya === null) return false;
  const nilai = (nama: string): Angka | null => {
    const o = operan.find((x: Operan) => x.nama === nama);
    const isi = o && bacaAngka(o.nama === salah.nama ? (lintas.seharusnya ?? "") : o.teks);
    return isi?.jenis === "angka" ? isi : null;
  };
  const [target, realisasi] = [nilai("Target"), nilai("Realisasi")];
  const tertulis = bacaAngka(capaian.tertulis);
  if (!target || !realisasi || tertulis.jenis !== "angka") return false;
  return bandingCapaian({ nama: capaian.baris, target, realisasi, tertulis }, profil)?.banding.putusan === "sesuai";
}
