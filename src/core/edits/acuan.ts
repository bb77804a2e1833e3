import { cellName, type Address } from "../workbook";

/** How a formula in one cell names another: "F4", or with its sheet where that is another one. */
export function acuanSel(at: Address, dari: Address): string {
  return at.sheet === dari.sheet ? cellName(at) : `'${at.sheet.replaceAll("'", "''")}'!${cellName(at)}`;
}
