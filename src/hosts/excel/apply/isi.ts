import { cellAt, type CellContent, type Sheet } from "../../../core/workbook";
import type { EditOf } from "../../edit/ditolak";
import { placeKey } from "../../tanda/areas";
import type { Step } from "./step";
import { lengthOf, writeCell } from "./write-cell";

/** What the commands for one cell take besides its content. */
const BYTES_PER_CELL = 1_200;

/** Steps that write contents into cells of a sheet; `sheet` and `formats` are what the look has found there. */
export function isiSteps(
  edits: readonly EditOf<"isi">[],
  sheet: Sheet,
  formats: ReadonlyMap<number, string>,
): readonly Step[] {
  return edits.map(({ at, after }): Step => {
    const { value, formula } = cellAt(sheet, at.row, at.col);
    const format = formats.get(placeKey(at)) ?? "General";
    const before: CellContent = { value, format, ...(formula !== undefined && { formula }) };
    const cell = (context: Excel.RequestContext): Excel.Range =>
      context.workbook.worksheets.getItem(at.sheet).getCell(at.row, at.col);
    return {
      bytes: BYTES_PER_CELL + 2 * (lengthOf(after) + lengthOf(before)),
      run: (context) => {
        writeCell(cell(context), after, format);
      },
      putBack: (context) => {
        writeCell(cell(context), before, null);
        return Promise.resolve();
      },
    };
  });
}
