import { addressKey } from "../workbook";
import { pindahKeRincian } from "./akar-rincian";
import { pilihPendapat } from "./akar-lintas";
import { cobaUbahan, type Keadaan, type Ubahan } from "./andai";
import { dibantah, tanpaSaksi, tanpaSengketa } from "./kepastian";
import { kelompokkan, kunciBaris, pijakan } from "./pijakan";
import type { Temuan, Terkait } from "./temuan";
import { namaSelLengkap } from "./uraian";

/**
 * One cause, one finding. All certain corrections are put in at once and the rules are asked again: a finding that rests
 * on a corrected cell and is gone was its consequence, and stands under `terkait` of its cause. A correction that makes
 * another cell wrong is none: something else must be the fault.
 */
export function satukanAkar(semula: readonly Temuan[], keadaan: Keadaan): Temuan[] {
  const temuan = tanpaSengketa(pilihPendapat(pindahKeRincian(semula, keadaan), keadaan));
  const usul = usulTerpilih(temuan);
  if (usul.size === 0) return temuan;
  const { masih, timbul } = cobaUbahan(keadaan, [...usul].flatMap(ubahan), temuan, semula);
  const perSel = kelompokkan([...usul], (t) => [addressKey(t.at)]);
  const perBaris = kelompokkan([...usul], (t) => [kunciBaris(t.at)]);
  const akibat = new Map<Temuan, Temuan[]>();
  const tersisa = temuan.filter((t) => {
    if (t.tingkat === "catatan" || usul.has(t) || masih(t)) return true;
    const akar = sebabDari(t, perSel, perBaris);
    if (akar) akibat.set(akar, [...(akibat.get(akar) ?? []), t]);
    return akar === undefined;
  });
  const bantahan = kelompokkan(timbul, (t) => [addressKey(t.at), ...pijakan(t).sel]);
  return tersisa.map((t) => {
    if (!usul.has(t)) return t;
    const ikut = akibat.get(t) ?? [];
    const akar = denganAkibat(t, ikut);
    if (ikut.length === 0 && satuLawanSatu(t)) return tanpaSaksi(akar);
    const lawan = [...(bantahan.get(addressKey(t.at)) ?? []), ...(masih(t) ? [t] : [])];
    return akar.tingkat === "salah" && lawan.length > 0 ? dibantah(akar, lawan) : akar;
  });
}

/** A sum over a single part: two cells state one amount, and either may be the slip. */
function satuLawanSatu({ hitungan }: Temuan): boolean {
  return hitungan?.bentuk === "susun" && hitungan.baris.length === 1;
}

/**
 * The corrections to try, one a cell. Among places that disagree the more widely held figure is tried too, however
 * doubtful, unless it rests on a row that is corrected itself: what it mends speaks for it.
 */
function usulTerpilih(temuan: readonly Temuan[]): ReadonlySet<Temuan> {
  const perSel = new Map<string, Temuan>();
  const pasti = new Set(
    temuan.flatMap((t) => (t.tingkat === "salah" && t.seharusnya !== null ? kunciBaris(t.at) : [])),
  );
  const layak = (t: Temuan) =>
    t.tingkat === "salah" ||
    (t.tingkat === "ragu" && t.kelompok === "lintas-tabel" && ![...pijakan(t).baris].some((k) => pasti.has(k)));
  for (const t of temuan) {
    const ada = perSel.get(addressKey(t.at));
    if (t.seharusnya !== null && layak(t) && ada?.tingkat !== "salah") perSel.set(addressKey(t.at), t);
  }
  return new Set(perSel.values());
}

/** The cells that a correction changes: of places that disagree all that depart from the prevailing figure. */
function ubahan(t: Temuan): readonly Ubahan[] {
  if (t.seharusnya === null) return [];
  const teks = t.seharusnya;
  const menyimpang = t.hitungan?.bentuk === "lintas" ? t.hitungan.tempat.filter((x) => !x.setuju) : [];
  const lain = menyimpang.flatMap((x) => (x.at && addressKey(x.at) !== addressKey(t.at) ? [{ at: x.at, teks }] : []));
  return [{ at: t.at, teks }, ...lain];
}

/**
 * Of the corrected cells that a finding rests on the one in its row, else the nearest of its sheet, else the first. A
 * finding may also rest on what is computed in a corrected cell's row.
 */
function sebabDari(
  t: Temuan,
  perSel: ReadonlyMap<string, readonly Temuan[]>,
  perBaris: ReadonlyMap<string, readonly Temuan[]>,
): Temuan | undefined {
  const jarak = ({ at }: Temuan) => (at.sheet === t.at.sheet ? Math.abs(at.row - t.at.row) : Infinity);
  const { sel, baris } = pijakan(t);
  const langsung = [addressKey(t.at), ...sel].flatMap((k) => perSel.get(k) ?? []);
  const calon = langsung.length > 0 ? langsung : [...baris].flatMap((k) => perBaris.get(k) ?? []);
  return calon.reduce<Temuan | undefined>((a, b) => (a && jarak(a) <= jarak(b) ? a : b), undefined);
}

function denganAkibat(akar: Temuan, akibat: readonly Temuan[]): Temuan {
  if (akibat.length === 0) return akar;
  const sel = addressKey(akar.at);
  const sendiri = akibat.filter((t) => addressKey(t.at) === sel);
  const lain = akibat.filter((t) => !sendiri.includes(t));
  const terkait = new Map<string, Terkait>();
  const ikut = lain.map((t): Terkait => ({ at: t.at, nama: t.kolom, sebelum: t.tertulis }));
  for (const x of [...ikut, ...akar.terkait, ...sendiri.flatMap((t) => t.terkait)]) {
    if (addressKey(x.at) !== sel && !terkait.has(addressKey(x.at))) terkait.set(addressKey(x.at), x);
  }
  const diperkuat = akar.tingkat === "ragu" && akibat.some((t) => t.tingkat === "salah");
  const bukti = ` Dengan ${akar.seharusnya ?? ""}, ${lain.map((t) => namaSelLengkap(t.at)).join(", ")} cocok.`;
  return {
    ...akar,
    tingkat: diperkuat ? "salah" : akar.tingkat,
    pesan: diperkuat && lain.length > 0 ? akar.pesan + bukti : akar.pesan,
    terkait: [...terkait.values()],
  };
}
