import { cellAt, EMPTY_CELL, type Area, type Cell, type Sheet } from "../workbook";

/** A sheet made easy to walk: filled cells by row, and which merge covers a cell. */
export type Grid = {
  readonly sheet: Sheet;
  /** Indices of the rows that hold anything, ascending. */
  readonly barisTerisi: readonly number[];
  cell(row: number, col: number): Cell;
  /** The cell's text, trimmed; a number in plain notation; "" for an empty cell, also under a merge. */
  teks(row: number, col: number): string;
  /** The merge that covers a cell, if any. */
  gabungan(row: number, col: number): Area | null;
  /** Columns of a row that hold anything, ascending, within the bounds if they are given. */
  kolomTerisi(row: number, kiri?: number, kanan?: number): readonly number[];
};

/** Merges taller than this are looked through one by one instead of being filed under each of their rows. */
const TINGGI_BIASA = 200;

export function buatGrid(sheet: Sheet): Grid {
  const barisTerisi = [...sheet.rows.keys()].filter((r) => adaIsi(sheet, r)).sort((a, b) => a - b);
  const perBaris = new Map<number, Area[]>();
  const tinggi: Area[] = [];
  for (const area of sheet.merges) {
    if (area.bottom - area.top > TINGGI_BIASA) {
      tinggi.push(area);
      continue;
    }
    for (let r = area.top; r <= area.bottom; r++) {
      const daftar = perBaris.get(r);
      if (daftar) daftar.push(area);
      else perBaris.set(r, [area]);
    }
  }
  const mencakup = (row: number, col: number) => (a: Area) =>
    col >= a.left && col <= a.right && row >= a.top && row <= a.bottom;
  const gabungan = (row: number, col: number) =>
    perBaris.get(row)?.find(mencakup(row, col)) ?? tinggi.find(mencakup(row, col)) ?? null;
  // A file may keep old content under a merge; nobody sees it.
  const tertutup = (row: number, col: number) => {
    const area = gabungan(row, col);
    return area !== null && (area.top !== row || area.left !== col);
  };
  const cell = (row: number, col: number) => (tertutup(row, col) ? EMPTY_CELL : cellAt(sheet, row, col));
  const dikenal = new Map<number, BarisGrid>();
  const baris = (row: number): BarisGrid => {
    let ada = dikenal.get(row);
    if (!ada) {
      const kolom: number[] = [];
      for (const [col, c] of sheet.rows.get(row) ?? []) if (berisi(c) && !tertutup(row, col)) kolom.push(col);
      dikenal.set(row, (ada = { kolom: kolom.sort((a, b) => a - b), teks: new Map() }));
    }
    return ada;
  };
  return {
    sheet,
    barisTerisi,
    cell,
    teks: (row, col) => {
      if (!sheet.rows.has(row)) return "";
      const { teks } = baris(row);
      let ada = teks.get(col);
      if (ada === undefined) teks.set(col, (ada = teksSel(cell(row, col))));
      return ada;
    },
    gabungan,
    kolomTerisi: (row, kiri = 0, kanan = Infinity) => {
      if (!sheet.rows.has(row)) return KOSONG;
      const { kolom } = baris(row);
      const dalam = kiri <= (kolom[0] ?? kiri) && kanan >= (kolom.at(-1) ?? kanan);
      return dalam ? kolom : kolom.filter((c) => c >= kiri && c <= kanan);
    },
  };
}

/** What is known of a row: asked for again and again while headers and bodies are looked for. */
type BarisGrid = { readonly kolom: readonly number[]; readonly teks: Map<number, string> };

const KOSONG: readonly number[] = [];

/** The same sheet seen through a window of columns: for a table beside others. */
export function jendela(grid: Grid, kiri: number, kanan: number): Grid {
  return {
    ...grid,
    kolomTerisi: (row, a = 0, b = Infinity) => grid.kolomTerisi(row, Math.max(kiri, a), Math.min(kanan, b)),
  };
}

function adaIsi(sheet: Sheet, row: number): boolean {
  for (const cell of sheet.rows.get(row)?.values() ?? []) if (berisi(cell)) return true;
  return false;
}

function berisi(cell: Cell): boolean {
  if (typeof cell.value === "string") return cell.value.trim() !== "";
  return cell.value !== null || cell.formula !== undefined;
}

function teksSel(cell: Cell): string {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : String(value);
}
