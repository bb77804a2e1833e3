import {
  areaName,
  cellName,
  parseCellName,
  type Address,
  type Area,
  type CellContent,
  type LembarBaru,
} from "../../core/workbook";
import type { EditOf } from "./ditolak";
import { objectionToName } from "./sheet-name";
import { createTargets } from "./targets";

/** What Excel takes in a cell, in characters. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/** Why Excel could hold a content in no cell (Indonesian); null if it can. */
export function objectionToContent({ value, formula = "" }: CellContent): string | null {
  if (typeof value === "string" && value.length > LONGEST_TEXT)
    return "Teks ini lebih panjang dari yang dimuat satu sel.";
  return formula.length > LONGEST_FORMULA ? "Rumus ini lebih panjang dari yang diterima Excel." : null;
}

/**
 * The edits of one sheet that no host can make, each with the reason: no such cell, no such content, a cell that is to
 * be changed twice, or one that a merge hides.
 */
export function objectionsToIsi(
  edits: readonly EditOf<"isi">[],
  merges: readonly Area[],
): ReadonlyMap<EditOf<"isi">, string> {
  const refused = new Map<EditOf<"isi">, string>();
  const seen = new Set<string>();
  for (const edit of edits) {
    const isRepeated = seen.size === seen.add(cellName(edit.at)).size;
    const sebab = isOnSheet(edit.at) ? objectionToContent(edit.after) : "Sel ini di luar batas lembar Excel.";
    if (sebab !== null) refused.set(edit, sebab);
    else if (isRepeated) refused.set(edit, "Sel ini diubah dua kali dalam satu langkah.");
  }
  const targets = createTargets(edits.map((edit) => ({ ...edit.at, value: edit })));
  for (const area of merges) {
    for (const { row, col, value } of targets.within(area)) {
      if (row === area.top && col === area.left) continue;
      refused.set(value, `Sel ini tertutup sel gabungan ${areaName(area)}; isinya ada di sel kiri atas.`);
    }
  }
  return refused;
}

/** Whether an address lies on a sheet of Excel's size. */
export function isOnSheet(at: Address): boolean {
  return parseCellName(cellName(at)) !== null;
}

/** Why a sheet cannot be added to a workbook with these sheets (Indonesian); null if it can. */
export function objectionToLembar(
  lembar: LembarBaru,
  others: readonly string[],
  objectionToCell: (content: CellContent) => string | null = objectionToContent,
): string | null {
  const cells = [...lembar.rows.values()].flatMap((row) => [...row.values()]);
  return objectionToName(lembar.name, others) ?? cells.map(objectionToCell).find((sebab) => sebab !== null) ?? null;
}

/** Of a workbook whose sheets may not be added to. */
export const STRUKTUR_TERKUNCI =
  "Susunan lembar buku kerja ini diproteksi. Buka proteksi buku kerja di Excel, lalu ulangi.";

/** Of a cell that is locked on a protected sheet. */
export const SEL_TERKUNCI = "Lembar ini diproteksi dan sel ini terkunci. Buka proteksi lembar di Excel, lalu ulangi.";

/** Of a mark on a protected sheet. */
export const TANDA_TERKUNCI =
  "Lembar ini diproteksi, jadi tanda tidak dapat dipasang atau dilepas. Buka proteksinya (Tinjau, Buka Proteksi Lembar), lalu ulangi.";
