import type { CellValue } from "../../../../core/workbook";
import { escapeXml } from "../../xml/attributes";
import { cellText } from "./cell-text";

/** What a `c` element says of its content: its type (absent for a number or nothing) and its children. */
export type WrittenContent = { readonly type: string | null; readonly children: string };

/**
 * Writes the content of a cell; `prefix` stands before the names of the sheet's elements, `formula` is as a file holds
 * it. Texts stand in the cell itself, so that no other part has to change. Throws a plain Error for a number that is none.
 */
export function cellContent(value: CellValue, formula: string | undefined, prefix: string): WrittenContent {
  const f = formula === undefined ? "" : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  const v = (text: string): string => `${f}<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number") return { type: null, children: v(numberText(value)) };
  if (typeof value === "boolean") return { type: "b", children: v(value ? "1" : "0") };
  if (typeof value === "object" && value !== null) return { type: "e", children: v(escapeXml(value.error)) };
  if (value === null || (value === "" && !f)) return { type: null, children: f };
  if (f) return { type: "str", children: v(cellText(value)) };
  const t = `<${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t>`;
  return { type: "inlineStr", children: `<${prefix}is>${t}</${prefix}is>` };
}

/** The shortest text that reads back as the same number. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a cell cannot hold ${value}`);
  return String(value || 0).toUpperCase(); // Excel knows no −0
}
