import type { Address } from "../workbook";
import type { Grid } from "./grid";

/** A cell of the row that numbers the columns, and what it shows: "7", "(7)", "7 = 6/5". */
export type NomorKolom = { readonly at: Address; readonly tertulis: string };

/** So many numbers in a row are no figures that happen to rise. */
const NOMOR_PANJANG = 8;

/** A cell of a column-number row: "1", "(2)", "6 = 5/4", "(7)=(6)/(5)x100%". */
export function nomorKolom(teks: string): number | null {
  const match = /^\(? *(\d{1,2}) *\)? *(?:=.*)?$/.exec(teks.trim());
  return match ? Number(match[1]) : null;
}

/** Whether a row numbers its columns: 1, 2, 3 .. or (1), (2) .., also with formulas in words. */
export function barisNomorKolom(grid: Grid, row: number, kolom = grid.kolomTerisi(row)): boolean {
  if (kolom.length < 3) return false;
  let sebelumnya = 0;
  let melompat = 0;
  for (const c of kolom) {
    const n = nomorKolom(grid.teks(row, c));
    // The first one is at most 2, as every other is at most two above the one before.
    if (n === null || (sebelumnya === 0 && n > 2)) return false;
    if (n <= sebelumnya || n > sebelumnya + 2) melompat += 1;
    sebelumnya = n;
  }
  // A long row of numbers stays one where somebody counted wrongly once.
  return melompat === 0 || (kolom.length >= NOMOR_PANJANG && melompat === 1);
}

/** The cells of the row that numbers the columns of a header; none where it has no such row. */
export function selNomorKolom(
  grid: Grid,
  { nomor, kolom }: { readonly nomor: number | null; readonly kolom: readonly { kiri: number; kanan: number }[] },
): readonly NomorKolom[] {
  if (nomor === null) return [];
  return grid.kolomTerisi(nomor, kolom[0]?.kiri, kolom.at(-1)?.kanan).map((col) => ({
    at: { sheet: grid.sheet.name, row: nomor, col },
    tertulis: grid.teks(nomor, col),
  }));
}
