import { parseCellName, cellName, type Address, type CellContent } from "../../../../core/workbook";
import { formulaText } from "./formula-text";

/** What Excel takes in a cell, in characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** Why a content cannot be written into any cell (Indonesian); null if it can. */
export function objectionToContent({ value, formula }: CellContent): string | null {
  if (typeof value === "string" && value.length > LONGEST_TEXT)
    return "Teks ini lebih panjang dari yang dimuat satu sel.";
  if (formula === undefined) return null;
  if (formula.length > LONGEST_FORMULA) return "Rumus ini lebih panjang dari yang diterima Excel.";
  if (!formulaText(formula)) return "Rumus ini memakai fungsi yang belum dapat ditulis ke berkas dengan pasti.";
  return null;
}

/** Whether an address lies on a sheet of Excel's size. */
export function isOnSheet(at: Address): boolean {
  return parseCellName(cellName(at)) !== null;
}
