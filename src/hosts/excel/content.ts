import type { Area, Cell, CellValue } from "../../core/workbook";

/** A rectangle of a sheet as Excel gave it: the cells that hold something, and what crosses the rectangle. */
export type Content = {
  readonly cells: readonly { readonly row: number; readonly col: number; readonly cell: Cell }[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
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
    row.flatMap((written, c) => {
      const value = valueOf(written, range.valueTypes[r]?.[c]);
      const formula = formulaOf(formulas[r]?.[c], value);
      if (value === null && formula === null) return [];
      const format = formats[r]?.[c];
      const inden = look[r]?.[c]?.format?.indentLevel ?? 0;
      const cell: Cell = {
        value,
        ...(formula !== null && { formula }),
        ...(typeof format === "string" && format !== "General" && { format }),
        ...(look[r]?.[c]?.format?.font?.bold === true && { tebal: true }),
        ...(inden > 0 && { inden }),
      };
      return [{ row: range.rowIndex + r, col: range.columnIndex + c, cell }];
    }),
  );
}

/** Excel writes an empty cell as "" and an error as its text; only the type tells "#N/A" typed as text from the error. */
function valueOf(written: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(written) };
  if (typeof written === "number" || typeof written === "boolean") return written;
  return typeof written === "string" && written !== "" ? written : null;
}

/** For a cell without a formula Excel repeats the value, also where a text begins with "=". */
function formulaOf(written: unknown, value: CellValue): string | null {
  if (typeof written !== "string" || !written.startsWith("=") || written === value) return null;
  // The mark of functions younger than the file format; not part of the name that people know.
  return written.replace(/_xlfn\.(_xlws\.)?/g, "");
}
