import type { CellValue } from "../../../workbook";

/** The cells of a reference, row by row, with the number of its rows. */
export type Rentang = { readonly sel: readonly CellValue[]; readonly baris: number };
export type Nilai = CellValue | Rentang;

export function rentang(n: Nilai): n is Rentang {
  return typeof n === "object" && n !== null && "sel" in n;
}

const galat = (error: string): CellValue => ({ error });

export function adaGalat(n: Nilai): n is { error: string } {
  return typeof n === "object" && n !== null && "error" in n;
}

/** A single value: of a reference to one cell that cell. */
export function satu(n: Nilai): CellValue {
  return rentang(n) ? (n.sel.length === 1 ? (n.sel[0] ?? null) : galat("#VALUE!")) : n;
}

/** As a number: nothing is 0, a text is an error. */
export function angka(n: Nilai): number | { error: string } {
  const v = satu(n);
  if (adaGalat(v)) return v;
  if (v === null) return 0;
  return typeof v === "string" ? { error: "#VALUE!" } : Number(v);
}

export function teks(n: Nilai): string {
  const v = satu(n);
  return v === null || typeof v === "object" ? "" : String(v);
}

/** Numbers among the arguments: texts and empty cells are passed over, as Excel does in references. */
function semuaAngka(isi: readonly Nilai[]): number[] {
  return isi.flatMap((n) => (rentang(n) ? n.sel : [n])).filter((v) => typeof v === "number");
}

/** Excel's rounding, halves away from nought, by the digits that are written and not by the binary number. */
function bulat(x: number, desimal: number): number {
  const [dasar = "0", pangkat = "0"] = String(Math.abs(x)).split("e");
  const geser = Math.round(Number(`${dasar}e${Number(pangkat) + desimal}`));
  const [dasarBulat = "0", pangkatBulat = "0"] = String(geser).split("e");
  return Math.sign(x) * Number(`${dasarBulat}e${Number(pangkatBulat) - desimal}`);
}

const jumlah = (a: readonly number[]): number => a.reduce((x, y) => x + y, 0);

/** The last value of an ascending column that is not above the one looked up, from the column beside it. */
function cari([dicari, batas, hasil]: readonly Nilai[]): CellValue {
  const x = angka(dicari ?? null);
  if (typeof x !== "number" || batas === undefined || hasil === undefined) return galat("#VALUE!");
  if (!rentang(batas) || !rentang(hasil)) return galat("#VALUE!");
  const ke = batas.sel.filter((b) => typeof b === "number" && b <= x).length - 1;
  return ke < 0 ? galat("#N/A") : (hasil.sel[ke] ?? null);
}

/** The functions that our tables use, but IF, which does not look at both its answers. */
export const FUNGSI: Readonly<Record<string, (isi: readonly Nilai[]) => CellValue>> = {
  COUNT: (isi) => semuaAngka(isi).length,
  SUM: (isi) => jumlah(semuaAngka(isi)),
  AVERAGE(isi) {
    const a = semuaAngka(isi);
    return a.length === 0 ? galat("#DIV/0!") : jumlah(a) / a.length;
  },
  MAX: (isi) => Math.max(...semuaAngka(isi)),
  MIN: (isi) => Math.min(...semuaAngka(isi)),
  ROUND([x = null, d = null]) {
    const [nilai, desimal] = [angka(x), angka(d)];
    if (typeof nilai !== "number") return nilai;
    return typeof desimal === "number" ? bulat(nilai, desimal) : desimal;
  },
  ROWS: ([r = null]) => (rentang(r) ? r.baris : 1),
  N: ([x = null]) => (typeof satu(x) === "number" ? satu(x) : 0),
  UPPER: ([x = null]) => teks(x).toUpperCase(),
  OR: (isi) => isi.some((n) => satu(n) === true),
  AND: (isi) => isi.every((n) => satu(n) === true),
  LOOKUP: cari,
};
