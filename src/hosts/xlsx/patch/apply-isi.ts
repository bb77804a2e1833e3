import { areaName, cellName, type Area, type Sheet } from "../../../core/workbook";
import { isOnSheet, objectionToContent } from "./cell/objection";
import { formulaText } from "./cell/formula-text";
import type { Ditolak, EditOf } from "./ditolak";
import type { Target } from "./sheet/cell-writer";
import { ownedAreas } from "./sheet/owned-areas";
import { rewriteSheet } from "./sheet/rewrite-sheet";
import { createTargets, type At, type Targets } from "./sheet/targets";
import type { WorkbookDraft } from "./workbook-draft";

const LUAR_LEMBAR = "Sel ini di luar batas lembar Excel.";

/**
 * Writes contents into the cells of one sheet; `sheet` is what the sheet held before. Says which edits it refuses, all
 * at once; where it refuses any, the draft is of no use.
 */
export function applyIsi(
  workbook: WorkbookDraft,
  sheet: Sheet,
  sheetPart: string,
  edits: readonly EditOf<"isi">[],
): readonly Ditolak[] {
  const refused = new Map<EditOf<"isi">, string>();
  const targets = createTargets(
    edits.map((edit): At<Target> => ({ ...edit.at, value: { edit, formula: writtenFormula(edit) } })),
  );
  for (const edit of repeated(edits)) refused.set(edit, "Sel ini diubah dua kali dalam satu langkah.");
  for (const edit of edits) {
    const sebab = isOnSheet(edit.at) ? objectionToContent(edit.after) : LUAR_LEMBAR;
    if (sebab !== null) refused.set(edit, sebab);
  }
  for (const area of sheet.merges) {
    for (const edit of covered(targets, area)) {
      refused.set(edit, `Sel ini tertutup sel gabungan ${areaName(area)}; isinya ada di sel kiri atas.`);
    }
  }
  for (const { area, sebab } of ownedAreas(workbook.draft, sheetPart)) {
    for (const { value } of targets.within(area)) refused.set(value.edit, sebab);
  }

  const { text, ditolak, tanpaRumus } = rewriteSheet(workbook.draft.text(sheetPart), targets, workbook.styles());
  for (const { edit, sebab } of ditolak) refused.set(edit, sebab);
  workbook.draft.put(sheetPart, text);
  workbook.forgetFormulas(sheet.name, tanpaRumus);
  return [...refused].map(([edit, sebab]) => ({ edit, sebab }));
}

function writtenFormula({ after }: EditOf<"isi">): string | undefined {
  return after.formula === undefined ? undefined : (formulaText(after.formula) ?? undefined);
}

/** Edits of a cell that an earlier one changes already. */
function repeated(edits: readonly EditOf<"isi">[]): readonly EditOf<"isi">[] {
  const seen = new Set<string>();
  return edits.filter(({ at }) => seen.size === seen.add(cellName(at)).size);
}

/** The edits of cells that a merge hides. */
function covered(targets: Targets<Target>, area: Area): readonly EditOf<"isi">[] {
  const inside = [...targets.within(area)].filter(({ row, col }) => row !== area.top || col !== area.left);
  return inside.map(({ value }) => value.edit);
}
