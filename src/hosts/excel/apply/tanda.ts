import type { EditOf } from "../../edit/ditolak";
import { askMarks, type Marks } from "../tanda/marks";
import { addComments } from "../tanda/comments";
import { setHighlights, setNotes, type NotesSet } from "../tanda/set-marks";
import type { Step } from "./step";

/** What the commands for the highlights or the note of one cell take at most. */
const BYTES_PER_CELL = 4_000;

/** A step that sets and removes our marks on one sheet; `marks` are those that the look has found there. */
export function tandaStep(
  name: string,
  edits: readonly EditOf<"tanda">[],
  marks: Marks,
  tell: (notes: NotesSet) => void,
): Step {
  const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  return {
    bytes: edits.length * BYTES_PER_CELL,
    run: (context) => {
      setHighlights(sheet(context), marks, edits);
      tell(setNotes(sheet(context), marks, edits));
    },
    putBack: async (context) => {
      const asked = askMarks(sheet(context), "semua");
      await context.sync();
      const details = asked();
      await context.sync();
      const back = edits.map((edit) => ({ ...edit, after: edit.before }));
      setHighlights(sheet(context), details.get(), back);
      await addComments(context, setNotes(sheet(context), details.get(), back).komentar);
    },
  };
}
