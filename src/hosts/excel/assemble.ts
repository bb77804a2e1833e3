import type { Area, Cell, Sheet } from "../../core/workbook";
import { createPeringatan } from "../peringatan";
import type { Known } from "./memory";
import type { SheetAnswer } from "./read-sheets";

/** A sheet from the pieces in which it was read. */
export function assemble({ worksheet, contents, tanda }: SheetAnswer, visibility: Sheet["visibility"]): Known {
  const { name } = worksheet;
  const peringatan = createPeringatan();
  const cells = contents.flatMap((content) => content.cells).sort((a, b) => a.row - b.row || a.col - b.col);
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, col, cell, luar } of cells) {
    const inRow = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, inRow.set(col, cell));
    if (luar) peringatan.count(luar, name, row, col);
  }
  const sheet: Sheet = {
    name,
    visibility,
    rows,
    merges: distinct(contents.flatMap(({ merges }) => merges)),
    hiddenRows: new Set(contents.flatMap(({ hiddenRows }) => hiddenRows)),
    ...(tanda && { tanda }),
  };
  return { sheet, peringatan: peringatan.all() };
}

/** A merge across the border of two tiles was told by both. */
function distinct(merges: readonly Area[]): readonly Area[] {
  const byPlace = new Map(merges.map((merge) => [`${String(merge.top)},${String(merge.left)}`, merge]));
  return [...byPlace.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
