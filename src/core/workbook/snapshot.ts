import type { Area } from "./address";
import type { Tanda } from "./tanda";

/** What a cell holds. An error value is `{ error: "#DIV/0!" }`; an empty text is null. */
export type CellValue = number | string | boolean | null | { readonly error: string };

/** One cell as every host gives it. Absent fields mean: no formula, format General, not bold, not indented. */
export type Cell = {
  readonly value: CellValue;
  /** Starts with "=", in English function names, `_xlfn.` stripped. */
  readonly formula?: string;
  /** The number format code, such as "0.00%"; built-in formats by their code too. */
  readonly format?: string;
  readonly tebal?: boolean;
  readonly inden?: number;
};

/**
 * A sheet as values. Only cells that hold something are present, under their row and column counted from 0.
 * A merge keeps its content in its top-left cell. Hidden rows are present: they count in sums.
 */
export type Sheet = {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Marks of ours that an earlier run left, under their row and column; absent: none. */
  readonly tanda?: ReadonlyMap<number, ReadonlyMap<number, Tanda>>;
};

/** Something about the file that a person should know although it stops nothing (Indonesian). */
export type Peringatan = { readonly sheet?: string; readonly sel?: string; readonly pesan: string };

/** A whole workbook as values: plain data that can be cloned, frozen and compared. */
export type Snapshot = {
  readonly sheets: readonly Sheet[];
  readonly peringatan: readonly Peringatan[];
  /** Names that the whole workbook knows its cells by, in lower case: Excel ignores capitals. Absent: none. */
  readonly nama?: ReadonlySet<string>;
};

export const EMPTY_CELL: Cell = { value: null };

export function cellAt(sheet: Sheet, row: number, col: number): Cell {
  return sheet.rows.get(row)?.get(col) ?? EMPTY_CELL;
}
