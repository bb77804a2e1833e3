import { lipat } from "../lkjip/istilah";
import type { Jenis, Peran } from "../tables";
import type { Area } from "../workbook";
import type { Grid } from "./grid";

/** A column that a person gave its meaning: how many columns right of the table's first one it stands. */
export type KolomPilihan = { readonly geser: number; readonly peran: Peran };

/**
 * What a person decided about a place: a table of this kind with these columns, or no table at all (`jenis` null). It is
 * found again by the words of its first and its last row, wherever rows were inserted meanwhile.
 */
export type PilihanTabel = {
  readonly lembar: string;
  /** Header and rows as they stood when it was decided. */
  readonly area: Area;
  /** The texts of its first row, one for each column of the area. */
  readonly kepala: readonly string[];
  /** The words of its last row, in the same way; figures may be corrected and are left out. */
  readonly akhir: readonly string[];
  readonly jenis: Jenis | null;
  readonly kolom: readonly KolomPilihan[];
};

/** The choice for an area as it is now; null where its first row holds nothing to know it by. */
export function pilihanTabel(
  grid: Grid,
  area: Area,
  jenis: Jenis | null,
  kolom: readonly KolomPilihan[],
): PilihanTabel | null {
  const kepala = teksBaris(grid, area.top, area);
  if (kepala.every((t) => t === "")) return null;
  const akhir = teksBaris(grid, area.bottom, area).map(kataSaja);
  return { lembar: grid.sheet.name, area, kepala, akhir, jenis, kolom };
}

/** Where the area of a choice is now; null where its header is gone, was changed, or stands there more than once. */
export function letakPilihan(grid: Grid, { area, kepala, akhir }: PilihanTabel): Area | null {
  const lebar = area.right - area.left;
  const tinggi = area.bottom - area.top;
  const di = (top: number, left: number): Area => ({ top, left, bottom: top + tinggi, right: left + lebar });
  const sama = (a: Area) => teksBaris(grid, a.top, a).every((t, i) => t === kepala[i]);
  const asal = di(area.top, area.left);
  const calon = sama(asal) ? [asal] : tempatKepala(grid, kepala, di).filter(sama);
  const [satu] = calon;
  if (!satu || calon.length > 1) return null;
  return { ...satu, bottom: akhirTabel(grid, satu, akhir) };
}

function tempatKepala(grid: Grid, kepala: readonly string[], di: (top: number, left: number) => Area): Area[] {
  const pertama = kepala.findIndex((t) => t !== "");
  return grid.barisTerisi.flatMap((row) =>
    grid.kolomTerisi(row).flatMap((col) => (col >= pertama ? [di(row, col - pertama)] : [])),
  );
}

/** The row that reads as the last one did; where none or several do, as many rows as there were. */
function akhirTabel(grid: Grid, area: Area, akhir: readonly string[]): number {
  if (akhir.every((t) => t === "")) return area.bottom;
  const cocok = grid.barisTerisi.filter(
    (row) => row > area.top && teksBaris(grid, row, area).every((t, i) => kataSaja(t) === akhir[i]),
  );
  return cocok.length === 1 ? (cocok[0] ?? area.bottom) : area.bottom;
}

function teksBaris(grid: Grid, row: number, { left, right }: Area): string[] {
  return Array.from({ length: right - left + 1 }, (_, i) => lipat(grid.teks(row, left + i)));
}

function kataSaja(teks: string): string {
  return /[a-z]{2}/.test(teks) ? teks : "";
}
