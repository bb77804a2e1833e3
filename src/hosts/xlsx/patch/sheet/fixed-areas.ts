import { areaName, parseAreaName, type Area } from "../../../../core/workbook";
import { attributeAt } from "../../xml/attributes";
import type { CellPlace } from "./walk-sheet";

/** Cells that can only change together, and why (Indonesian). */
export type FixedArea = { readonly area: Area; readonly sebab: string };

/** The area that the formula of a cell fills beside others: an array formula or a what-if table; null for any other. */
export function filledArea(text: string, { row, col, formula }: CellPlace): FixedArea | null {
  if (!formula) return null;
  const { tag } = formula;
  if (tag.end - tag.start === tag.name.length + 2) return null; // no attributes: a formula of its own
  const type = attributeAt(text, tag.start, "t");
  if (type !== "array" && type !== "dataTable") return null;
  const ref = parseAreaName(attributeAt(text, tag.start, "ref") ?? "");
  const area = ref ?? { top: row, left: col, bottom: row, right: col };
  const what = type === "array" ? "rumus array" : "tabel data (analisis bagaimana-jika)";
  return { area, sebab: `Sel ini bagian dari ${what} di ${areaName(area)}, yang hanya dapat diubah di Excel.` };
}
