import { areaName, parseAreaName } from "../../../../core/workbook";
import { readRelationships } from "../../package/relationships";
import { attributeAt } from "../../xml/attributes";
import { outline } from "../../xml/outline";
import type { Draft } from "../draft";
import type { FixedArea } from "./fixed-areas";

/**
 * Cells whose content another part of the file repeats: the headers and totals of Excel's own tables, and what pivot
 * tables show. Excel repairs a file in which the two differ, or overwrites the cell.
 */
export function ownedAreas(draft: Draft, sheetPart: string): readonly FixedArea[] {
  const found: FixedArea[] = [];
  for (const { type, part } of readRelationships(draft, sheetPart).values()) {
    if (part === null || !draft.has(part)) continue;
    if (type === "table") found.push(...tableEdges(draft.text(part)));
    if (type === "pivotTable") found.push(...pivotArea(draft.text(part)));
  }
  return found;
}

function tableEdges(xml: string): readonly FixedArea[] {
  const { start } = outline(xml).root;
  const area = parseAreaName(attributeAt(xml, start, "ref") ?? "");
  if (!area) return [];
  const rows = (name: string, absent: number): number => Number(attributeAt(xml, start, name) ?? absent);
  const header = { ...area, bottom: area.top + rows("headerRowCount", 1) - 1 };
  const totals = { ...area, top: area.bottom - rows("totalsRowCount", 0) + 1 };
  const name = attributeAt(xml, start, "displayName") ?? "";
  return [
    { area: header, sebab: `Sel ini judul kolom Tabel Excel ${name}, yang hanya dapat diubah di Excel.` },
    { area: totals, sebab: `Sel ini baris total Tabel Excel ${name}, yang hanya dapat diubah di Excel.` },
  ].filter(({ area: { top, bottom } }) => top <= bottom);
}

function pivotArea(xml: string): readonly FixedArea[] {
  const location = outline(xml).children.find(({ local }) => local === "location");
  const area = location && parseAreaName(attributeAt(xml, location.start, "ref") ?? "");
  if (!area) return [];
  return [{ area, sebab: `Sel ini bagian dari PivotTable di ${areaName(area)}. Ubah data sumbernya.` }];
}
