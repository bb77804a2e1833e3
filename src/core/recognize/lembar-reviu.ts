import { cellAt, type Sheet } from "../workbook";

/** What the first cell of a review sheet says. It is no table of the report, whatever its columns look like. */
export const JUDUL_REVIU = "HASIL REVIU LKjIP";

export function lembarReviu(sheet: Sheet): boolean {
  return cellAt(sheet, 0, 0).value === JUDUL_REVIU;
}
