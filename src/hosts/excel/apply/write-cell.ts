import type { CellContent } from "../../../core/workbook";

/** A text that Excel takes for nothing else when it is written: it begins with a letter and has no digit. */
const PLAIN = /^[\p{L}(“"][^\d]*$/u;
/** In English and Indonesian. */
const TRUTH = /^(true|false|benar|salah)$/i;

/**
 * Queues a content for one cell. `now` is the number format that the cell has; null where that is not certain.
 *
 * Excel reads what is written as if it were typed: "104,78%" becomes a number, "=A1" a formula. So a text goes into a cell
 * of format "@", which keeps it; and since such a cell keeps everything as text, anything else goes into one of another
 * format. Then the cell has its own format again, and its content stays what it is. Formulas go through `values` too:
 * that is what the client of 2022 knows to be undoable.
 */
export function writeCell(cell: Excel.Range, content: CellContent, now: string | null): void {
  const format = content.format ?? now ?? "General";
  const during = formatWhileWriting(content, now ?? format);
  if (during !== now) cell.numberFormat = [[during]];
  cell.values = [[written(content)]];
  // A formula in a cell without a format may take that of the cells it refers to.
  if (format !== during || (content.formula !== undefined && now !== null)) cell.numberFormat = [[format]];
}

/** The format under which a content becomes what it is; `now` where any does. */
export function formatWhileWriting({ value, formula }: CellContent, now: string): string {
  const isText = formula === undefined && typeof value === "string" && value !== "";
  if (isText) return PLAIN.test(value) && !TRUTH.test(value) ? now : "@";
  return now === "@" && (formula !== undefined || (value !== null && value !== "")) ? "General" : now;
}

/** A content as `values` takes it. */
export function written({ value, formula }: CellContent): string | number | boolean {
  return formula ?? (typeof value === "object" ? (value?.error ?? "") : value);
}

/** Characters that a content takes in a request. */
export function lengthOf(content: CellContent): number {
  return String(written(content)).length;
}
