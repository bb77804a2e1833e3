import { cellAt, type Area, type Cell, type CellValue, type Sheet } from "../../core/workbook";
import { normalizeFormula } from "../formula/normalize";
import type { Luar } from "../formula/normalize";

/** A rectangle of a sheet as Excel gave it: the cells that hold something, and what crosses the rectangle. */
export type Content = {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
};

export type PlacedCell = {
  readonly row: number;
  readonly col: number;
  readonly cell: Cell;
  /** What its formula reaches for outside the workbook. */
  readonly luar: Luar | null;
};

/** Queues the question where a range lies; the answer can be fetched once the batch is through. */
export function askArea(range: Excel.Range): () => Area {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => areaOf(range);
}

/**
 * Queues the questions for everything in a range; the answer can be fetched once the batch is through. What cells look
 * like, and which rows are hidden, is taken from `known` where that is given: the client of 2022 takes that question for a
 * change that cannot be undone.
 */
export function askContent(range: Excel.Range, known: Sheet | null): () => Content {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  loadCells(range);
  const merges = askMerges(range);
  const looks = known ? () => looksIn(known, range) : askLooks(range);
  return () => {
    const { lookAt, hiddenRows } = looks();
    return { cells: cellsOf(range, lookAt), merges: merges(), hiddenRows };
  };
}

/** What a cell looks like besides its format, and the hidden rows of a range. */
type Looks = {
  readonly lookAt: (r: number, c: number) => Pick<Cell, "tebal" | "inden">;
  readonly hiddenRows: readonly number[];
};

function askLooks(range: Excel.Range): () => Looks {
  const cells = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  const rows = range.getRowProperties({ rowHidden: true });
  return () => ({
    lookAt: (r, c) => lookOf(cells, r, c),
    hiddenRows: rows.value.flatMap(({ rowHidden }, r) => (rowHidden === true ? [range.rowIndex + r] : [])),
  });
}

type Properties = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

function lookOf({ value }: Properties, r: number, c: number): ReturnType<Looks["lookAt"]> {
  const format = value[r]?.[c]?.format;
  const inden = format?.indentLevel ?? 0;
  return { ...(format?.font?.bold === true && { tebal: true }), ...(inden > 0 && { inden }) };
}

function looksIn(known: Sheet, range: Excel.Range): Looks {
  const { top, left, bottom } = areaOf(range);
  return {
    lookAt: (r, c) => {
      const { tebal, inden } = cellAt(known, top + r, left + c);
      return { ...(tebal !== undefined && { tebal }), ...(inden !== undefined && { inden }) };
    },
    hiddenRows: [...known.hiddenRows].filter((row) => row >= top && row <= bottom),
  };
}

/** Queues the question which merged cells a range meets. */
export function askMerges(range: Excel.Range): () => readonly Area[] {
  const merged = range.getMergedAreasOrNullObject();
  loadAreas(merged);
  return () => (merged.isNullObject ? [] : areasIn(merged));
}

/** Queues the question where the areas of a RangeAreas lie. */
export function loadAreas(ranges: Excel.RangeAreas): void {
  ranges.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
}

export function areasIn(ranges: Excel.RangeAreas): readonly Area[] {
  return ranges.areas.items.map(areaOf);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Queues the questions that `cellOf` needs answered. */
export function loadCells(range: Excel.Range): void {
  range.load("values,formulas,numberFormat,valueTypes");
}

/** A cell with what its formula reaches for outside the workbook, as far as values and formats tell. */
export type ReadCell = { readonly cell: Cell; readonly luar: Luar | null };

/** The cell at a place of a range whose cells are loaded; null where it is empty. */
export function cellOf(range: Excel.Range, r = 0, c = 0): ReadCell | null {
  const value = valueOf((range.values as Grid)[r]?.[c], range.valueTypes[r]?.[c]);
  const written = (range.formulas as Grid)[r]?.[c];
  // For a cell without a formula Excel repeats the value, also where a text begins with "=".
  const calculated = typeof written === "string" && written.startsWith("=") && written !== value;
  if (value === null && !calculated) return null;
  const { formula, luar } = calculated ? normalizeFormula(written) : { formula: undefined, luar: null };
  const format = formatOf(range, r, c);
  const cell = { value, ...(formula !== undefined && { formula }), ...(format !== "General" && { format }) };
  return { cell, luar };
}

export function formatOf(range: Excel.Range, r = 0, c = 0): string {
  const format = (range.numberFormat as Grid)[r]?.[c];
  return typeof format === "string" ? format : "General";
}

type Grid = readonly (readonly unknown[])[];

function cellsOf(range: Excel.Range, lookAt: Looks["lookAt"]): Content["cells"] {
  return range.valueTypes.flatMap((row, r) =>
    row.flatMap((_, c) => {
      const read = cellOf(range, r, c);
      if (!read) return [];
      const cell = { ...read.cell, ...lookAt(r, c) };
      return [{ row: range.rowIndex + r, col: range.columnIndex + c, cell, luar: read.luar }];
    }),
  );
}

/** Excel writes an empty cell as "" and an error as its text; only the type tells "#N/A" typed as text from the error. */
function valueOf(shown: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(shown) };
  if (typeof shown === "number" || typeof shown === "boolean") return shown;
  return typeof shown === "string" && shown !== "" ? shown : null;
}
