import { staleEdits, type Edit } from "../../../core/workbook";
import { byKind, perSheet } from "../../edit/ditolak";
import type { Penerapan } from "../../host";
import { addComments } from "../tanda/comments";
import type { NotesSet } from "../tanda/set-marks";
import { isiSteps } from "./isi";
import { lembarStep } from "./lembar";
import { look } from "./look";
import { carryOut, type Step } from "./step";
import { tandaStep } from "./tanda";

/** Makes all edits or none: a look at everything that they concern, then one batch for each 4 MB that are written. */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Penerapan> {
  const seen = await look(context, edits);
  const stale = staleEdits(seen.snapshot, edits);
  const ditolak = stale.length > 0 ? [] : seen.ditolak;
  if (edits.length === 0 || stale.length + ditolak.length > 0) {
    return { diterapkan: 0, stale, ditolak, peringatan: [] };
  }
  const { isi, tanda, lembar } = byKind(edits);
  const notes: NotesSet[] = [];
  const steps: Step[] = lembar.map((edit) => lembarStep(edit.lembar));
  for (const sheet of seen.snapshot.sheets) {
    steps.push(...isiSteps(perSheet(isi).get(sheet.name) ?? [], sheet, seen.formats.get(sheet.name) ?? new Map()));
  }
  for (const [name, own] of perSheet(tanda)) {
    const marks = seen.marks.get(name);
    if (marks) steps.push(tandaStep(name, own, marks, (set) => void notes.push(set)));
  }
  await carryOut(context, steps);
  const tertahan = await addComments(
    context,
    notes.flatMap(({ komentar }) => komentar),
  );
  const peringatan = [...notes.flatMap((set) => set.peringatan), ...tertahan];
  return { diterapkan: edits.length, stale: [], ditolak: [], peringatan };
}
