/** Writes figures into cells the way an office does. */
import type { CellValue } from "../../src/core/workbook";
import type { Gaya } from "./kebiasaan";
import type { Indikator } from "./kantor-acak";
import { bagi, bulatkan, keFloat, nisbah, SERATUS, tulis, type Nisbah } from "./nisbah";
import { labelNilai } from "./skala-acuan";

/** Where a cell of the same table stands, for a formula: its name such as "D7". */
export type Letak = (baris: number, kolom: string) => string;

/** What a cell will hold; a formula is written once the layout is known. */
export type Isi = {
  readonly value: CellValue;
  readonly format?: string;
  /** Without the leading "=". */
  readonly rumus?: (letak: Letak) => string;
};

export const teks = (value: string): Isi => ({ value });
export const KOSONG: Isi = { value: null };
/** What a cell of words says; "" for one that holds anything else than a text or a number. */
export const bunyi = ({ value }: Isi): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const nol = (banyak: number) => (banyak === 0 ? "0" : `0.${"0".repeat(banyak)}`);

/** A figure of an indicator as it is typed: "86,50", "12 Desa", "75,40 (BB)", 0,95 under a percent format. */
export function selMasukan(gaya: Gaya, i: Indikator, x: Nisbah): Isi {
  const persen = i.bahan.satuan[0] === "%" && gaya.tandaMasukan;
  if (gaya.mode !== "teks") {
    if (persen) return { value: keFloat(bagi(x, SERATUS)), format: `${nol(i.desimal)}%` };
    return { value: keFloat(x), ...(gaya.nolBelakang && i.desimal > 0 ? { format: nol(i.desimal) } : {}) };
  }
  const angka = gaya.nolBelakang
    ? tulis(x, i.desimal)
    : tulis(x, i.desimal)
        .replace(/(,\d*?)0+$/, "$1")
        .replace(/,$/, "");
  if (persen) return teks(`${angka}%`);
  if (gaya.labelMasukan && i.bahan.label) return teks(`${angka} (${labelNilai(i.bahan.label, x)})`);
  return teks(gaya.satuanMasukan && i.bahan.desimal.every((d) => d === 0) ? `${angka} ${i.satuan}` : angka);
}

/** A formula for a percentage: gives the ratio, such as "E5/D5". */
export type RumusRasio = (letak: Letak) => string;

/** A computed percentage (0..100) in the table's own manner. */
export function selPersen(gaya: Gaya, x: Nisbah, rumus?: RumusRasio): Isi {
  const d = gaya.desimal;
  const rasio = bagi(x, SERATUS);
  const hidup = gaya.mode === "rumus" && rumus !== undefined;
  switch (gaya.persen) {
    case "tanda":
      return teks(`${tulis(x, d)}%`);
    case "spasi":
      return teks(`${tulis(x, d)} %`);
    case "tanpa":
      return teks(tulis(x, d));
    case "format":
      return { value: keFloat(rasio), format: `${nol(d)}%`, ...(hidup ? { rumus } : {}) };
    case "polos":
      return hidup
        ? { value: keFloat(x), format: nol(d), rumus: (letak) => `${rumus(letak)}*100` }
        : { value: keFloat(bulatkan(x, d)), ...(d > 0 ? { format: nol(d) } : {}) };
    case "umum":
      // A spreadsheet divides first and multiplies then: the last digits are its own.
      return { value: keFloat(rasio) * 100, ...(hidup ? { rumus: (letak) => `${rumus(letak)}*100` } : {}) };
    case "pecahan":
      return { value: keFloat(bulatkan(rasio, d + 2)), format: nol(d + 2) };
  }
}

/** What a reader sees of such a percentage. */
export function tampilPersen(gaya: Gaya, x: Nisbah): Nisbah {
  return gaya.persen === "umum" ? x : bulatkan(x, gaya.desimal);
}

/** Whether such a cell stores more than it shows: only then can a later figure be computed from the exact percentage. */
export const menyimpanTepat = (gaya: Gaya): boolean => gaya.persen === "format" || gaya.persen === "umum";

/** An amount in whole rupiah. */
export function selRupiah(gaya: Gaya, x: bigint, rumus?: (letak: Letak) => string): Isi {
  if (gaya.mode === "teks") return teks(gaya.rupiah.replace("#", tulis(nisbah(x), 0)));
  const format = gaya.rupiah === "General" ? {} : { format: gaya.rupiah };
  return { value: Number(x), ...format, ...(gaya.mode === "rumus" && rumus ? { rumus } : {}) };
}

/** A plain ratio such as 1,05, or points such as 4,19, always with two decimals. */
export function selEfisiensi(gaya: Gaya, x: Nisbah, persen: boolean, rumus?: (letak: Letak) => string): Isi {
  const hidup = gaya.mode === "rumus" && rumus ? { rumus } : {};
  if (gaya.mode === "teks") return teks(`${tulis(x, 2)}${persen && gaya.persen === "tanda" ? "%" : ""}`);
  if (persen && gaya.persen === "format") return { value: keFloat(bagi(x, SERATUS)), format: "0.00%", ...hidup };
  return { value: keFloat(gaya.mode === "rumus" ? x : bulatkan(x, 2)), format: "0.00", ...hidup };
}
