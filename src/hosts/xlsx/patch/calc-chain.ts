import { attributeAt, withAttributes } from "../xml/attributes";
import { outline } from "../xml/outline";
import { splice, type Change } from "../xml/splice";

/**
 * The order of calculation without some cells of a sheet, which hold no formula any more: Excel repairs a file whose
 * chain names them. Null if no cell is left. `sheetId` is the sheet's id in the workbook part.
 */
export function withoutCells(xml: string, sheetId: string, cells: ReadonlySet<string>): string | null {
  const changes: Change[] = [];
  let left = 0;
  // An entry without a sheet belongs to that of the entry before it, in the old chain as in the new one.
  let sheetInOld = "";
  let sheetInNew = "";
  for (const { local, start, end, contentStart } of outline(xml).children) {
    if (local !== "c") continue;
    const written = attributeAt(xml, start, "i");
    sheetInOld = written ?? sheetInOld;
    if (sheetInOld === sheetId && cells.has(attributeAt(xml, start, "r") ?? "")) {
      changes.push({ start, end, text: "" });
      continue;
    }
    left++;
    if (written === undefined && sheetInNew !== sheetInOld) {
      const tag = withAttributes(xml.slice(start, contentStart), { i: sheetInOld });
      changes.push({ start, end: contentStart, text: tag });
    }
    sheetInNew = sheetInOld;
  }
  return left === 0 ? null : splice(xml, changes);
}
