import type { Sheet } from "../../../core/workbook";
import type { Ditolak, EditOf } from "../../edit/ditolak";
import { objectionsToIsi } from "../../edit/objection";
import { createTargets, type At } from "../../edit/targets";
import { formulaText } from "./cell/formula-text";
import { objectionToWriting } from "./cell/objection";
import type { Target } from "./sheet/cell-writer";
import { ownedAreas } from "./sheet/owned-areas";
import { rewriteSheet } from "./sheet/rewrite-sheet";
import type { WorkbookDraft } from "./workbook-draft";

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
  const refused = new Map(objectionsToIsi(edits, sheet.merges));
  const targets = createTargets(
    edits.map((edit): At<Target> => ({ ...edit.at, value: { edit, formula: writtenFormula(edit) } })),
  );
  for (const edit of edits) {
    const sebab = objectionToWriting(edit.after);
    if (sebab !== null) refused.set(edit, sebab);
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
