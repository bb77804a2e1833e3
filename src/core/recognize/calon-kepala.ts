import { areaContains, type Area } from "../workbook";
import { jendela, type Grid } from "./grid";
import { barisKepala } from "./kepala";

/** So many rows tell that nothing stands in a column. */
const BARIS_CELAH = 8;
/** The widest matrices of a renstra have some forty columns; several of them may stand side by side. */
const KOLOM_TERBANYAK = 300;

/** Whether cells of a row can open a header. */
type SepertiKepala = (grid: Grid, row: number, kolom: readonly number[]) => boolean;

/**
 * The windows through which a header may be seen that begins in this row: each strip between empty columns by itself,
 * else all that is free of known tables, else each run without a gap.
 */
export function calonKepala(
  grid: Grid,
  row: number,
  terpakai: readonly Area[],
  sepertiKepala: SepertiKepala = barisKepala,
): readonly Grid[] {
  const bebas = grid.kolomTerisi(row).filter((col) => !terpakai.some((a) => areaContains(a, { row, col })));
  if (bebas.length < 2 || bebas.length > KOLOM_TERBANYAK) return [];
  const kepala = (runtun: readonly number[]) => sepertiKepala(grid, row, runtun);
  const lajur = runtunan(grid, row, bebas, (col) => kosongKeBawah(grid, row, col));
  // One text in each strip: captions of tables that stand beside each other.
  if (lajur.length > 1 && lajur.every((kolom) => kolom.length === 1)) return [];
  const berkepala = lajur.filter(kepala);
  const calon =
    berkepala.length > 0 ? berkepala : kepala(bebas) ? [bebas] : runtunan(grid, row, bebas, () => true).filter(kepala);
  return calon.map((kolom) => jendela(grid, ...tepi(grid, row, kolom, terpakai)));
}

/** The filled columns of a row, cut where one column between them is a gap. */
function runtunan(grid: Grid, row: number, kolom: readonly number[], celah: (col: number) => boolean): number[][] {
  const runtun: number[][] = [];
  for (const col of kolom) {
    const akhir = runtun.at(-1);
    const kanan = akhir && tepiKanan(grid, row, akhir.at(-1) ?? 0);
    const terpisah =
      kanan === undefined || Array.from({ length: col - kanan - 1 }, (_, i) => kanan + 1 + i).some(celah);
    if (akhir && !terpisah) akhir.push(col);
    else runtun.push([col]);
  }
  return runtun;
}

function tepiKanan(grid: Grid, row: number, col: number): number {
  return grid.gabungan(row, col)?.right ?? col;
}

/**
 * Whether a column stays empty from a header row down to the next blank row, as between two tables that stand beside
 * each other.
 */
function kosongKeBawah(grid: Grid, row: number, col: number): boolean {
  for (let r = row; r < row + BARIS_CELAH && grid.kolomTerisi(r).length > 0; r++) {
    if (grid.teks(r, col) !== "" || grid.gabungan(r, col) !== null) return false;
  }
  return true;
}

/**
 * The first and the last column of the strip in which these cells stand: the header's other tiers may reach further
 * than this one, such as the titles beside and below a row of groups.
 */
function tepi(
  grid: Grid,
  row: number,
  kolom: readonly number[],
  terpakai: readonly Area[],
): [kiri: number, kanan: number] {
  const batas = (col: number) =>
    col < 0 || kosongKeBawah(grid, row, col) || terpakai.some((a) => areaContains(a, { row, col }));
  let kiri = kolom[0] ?? 0;
  let kanan = tepiKanan(grid, row, kolom.at(-1) ?? kiri);
  const terlebar = kiri + KOLOM_TERBANYAK;
  while (!batas(kiri - 1)) kiri -= 1;
  while (kanan < terlebar && !batas(kanan + 1)) kanan += 1;
  return [kiri, kanan];
}
