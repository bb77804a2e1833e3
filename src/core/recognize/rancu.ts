import { putuskanKolom, putuskanTulisan, type Bacaan } from "../lkjip/angka";
import { PERAN_UANG, type Peran } from "../tables";
import type { KolomTabel } from "./peran";

/** Columns in which every row has a measure of its own, which its cells share. */
const BERAGAM: ReadonlySet<Peran> = new Set<Peran>([
  "target",
  "targetAkhir",
  "realisasi",
  "pembanding",
  "triwulan",
  "kondisiAwal",
  "realisasiLalu",
  "kumulatif",
]);
const UANG: ReadonlySet<Peran> = new Set<Peran>([...PERAN_UANG, "selisih"]);
const PERSEN: ReadonlySet<Peran> = new Set<Peran>(["capaian", "persen", "efisiensi"]);

/** Whether a column holds figures. */
export function kolomAngka(peran: Peran): boolean {
  return BERAGAM.has(peran) || UANG.has(peran) || PERSEN.has(peran) || peran === "cacah";
}

/**
 * Settles the figures of a table that can be read in two ways ("1.429"), column by column; what stays open says so.
 * A target of 1.000 people is not small because the targets above it are scores: only its own row tells its size.
 */
export function putuskanRancu(kolom: readonly KolomTabel[], per: readonly (readonly Bacaan[])[]): readonly Bacaan[][] {
  const bukti = per.filter((_, k) => kolomAngka(kolom[k]?.peran ?? "nomor")).flat();
  const hasil = per.map((mentah, k) => {
    const peran = kolom[k]?.peran ?? "nomor";
    if (!kolomAngka(peran)) return [...mentah];
    const bacaan = putuskanTulisan(mentah, bukti);
    // A percentage with three decimals is no amount that Excel took for a decimal number.
    return UANG.has(peran) || (PERSEN.has(peran) && adaRancu(bacaan)) ? putuskanKolom(bacaan) : bacaan;
  });
  putuskanCacah(kolom, hasil);
  const beragam = hasil.filter((_, k) => BERAGAM.has(kolom[k]?.peran ?? "nomor"));
  for (let i = 0; i < (beragam[0]?.length ?? 0); i++) {
    const baris = beragam.flatMap((bacaan) => bacaan[i] ?? []);
    if (!adaRancu(baris)) continue;
    for (const [k, bacaan] of putuskanKolom(baris, SATU_TETANGGA).entries()) (beragam[k] ?? [])[i] = bacaan;
  }
  return hasil;
}

/** Counts: each column by itself, then all of them together, since L and P and their sum are of one measure. */
function putuskanCacah(kolom: readonly KolomTabel[], hasil: Bacaan[][]): void {
  const cacah = kolom.flatMap(({ peran }, k) => (peran === "cacah" ? [k] : []));
  for (const k of cacah) hasil[k] = putuskanKolom(hasil[k] ?? []);
  const semua = cacah.flatMap((k) => hasil[k] ?? []);
  if (!adaRancu(semua)) return;
  const putus = putuskanKolom(semua);
  const tinggi = hasil[cacah[0] ?? 0]?.length ?? 0;
  for (const [i, k] of cacah.entries()) hasil[k] = putus.slice(i * tinggi, (i + 1) * tinggi);
}

/** Target and realisasi of one indicator are of one measure: either tells the size of the other. */
const SATU_TETANGGA = 1;

function adaRancu(bacaan: readonly Bacaan[]): boolean {
  return bacaan.some((b) => b.jenis === "rancu");
}
