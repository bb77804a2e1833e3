import type { Area, Cell, CellValue } from "../../core/workbook";
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

/** Queues the questions for everything in a range; the answer can be fetched once the batch is through. */
export function askContent(range: Excel.Range): () => Content {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat,valueTypes");
  const look = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  const rows = range.getRowProperties({ rowHidden: true });
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");

  return () => ({
    cells: cellsOf(range, look),
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    hiddenRows: rows.value.flatMap(({ rowHidden }, r) => (rowHidden === true ? [range.rowIndex + r] : [])),
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function cellsOf(
  range: Excel.Range,
  { value: look }: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
): Content["cells"] {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  return values.flatMap((row, r) =>
    row.flatMap((shown, c) => {
      const value = valueOf(shown, range.valueTypes[r]?.[c]);
      const written = formulas[r]?.[c];
      // For a cell without a formula Excel repeats the value, also where a text begins with "=".
      const calculated = typeof written === "string" && written.startsWith("=") && written !== value;
      if (value === null && !calculated) return [];
      const { formula, luar } = calculated ? normalizeFormula(written) : { formula: undefined, luar: null };
      const format = formats[r]?.[c];
      const inden = look[r]?.[c]?.format?.indentLevel ?? 0;
      const cell: Cell = {
        value,
        ...(formula !== undefined && { formula }),
        ...(typeof format === "string" && format !== "General" && { format }),
        ...(look[r]?.[c]?.format?.font?.bold === true && { tebal: true }),
        ...(inden > 0 && { inden }),
      };
      return [{ row: range.rowIndex + r, col: range.columnIndex + c, cell, luar }];
    }),
  );
}

/** Excel writes an empty cell as "" and an error as its text; only the type tells "#N/A" typed as text from the error. */
function valueOf(shown: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(shown) };
  if (typeof shown === "number" || typeof shown === "boolean") return shown;
  return typeof shown === "string" && shown !== "" ? shown : null;
}
