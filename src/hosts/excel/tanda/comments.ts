import { cellName, type Address, type Peringatan } from "../../../core/workbook";
import { placeKey } from "../../tanda/areas";
import { askNotes } from "./notes";

/** A comment to be added. */
export type Komentar = { readonly at: Address; readonly text: string };

/** So many cells may refuse a comment before the others are not tried any more; each costs three batches. */
const MOST_REFUSALS = 5;

const TERHALANG =
  "Catatan belum dapat ditambahkan pada sel ini, mungkin karena sel itu sudah memuat catatan. Sorotannya tetap dipasang; alasannya ada di panel.";

/**
 * Adds comments, and tells of those that Excel does not take: an Excel that knows no notes does not say where one is, and a
 * cell with a note takes no comment. Nothing else depends on them, so none is a reason to take anything back.
 */
export async function addComments(
  context: Excel.RequestContext,
  komentar: readonly Komentar[],
  refusals = MOST_REFUSALS,
): Promise<readonly Peringatan[]> {
  if (komentar.length === 0) return [];
  const { worksheets } = context.workbook;
  try {
    for (const { at, text } of komentar) {
      const worksheet = worksheets.getItem(at.sheet);
      worksheet.comments.add(worksheet.getCell(at.row, at.col), text);
    }
    await context.sync();
    return [];
  } catch {
    // Those before the refused one have been added.
    const [refused, ...rest] = await missing(context, komentar);
    if (!refused) return [];
    const others = refusals > 1 ? await addComments(context, rest, refusals - 1) : rest.map(warningAt);
    return [warningAt(refused), ...others];
  }
}

function warningAt({ at }: Komentar): Peringatan {
  return { sheet: at.sheet, sel: cellName(at), pesan: TERHALANG };
}

async function missing(context: Excel.RequestContext, komentar: readonly Komentar[]): Promise<readonly Komentar[]> {
  const names = [...new Set(komentar.map(({ at }) => at.sheet))];
  const asked = names.map((name) => [name, askNotes(context.workbook.worksheets.getItem(name), "milik")] as const);
  try {
    await context.sync();
    const details = asked.map(([name, notes]) => [name, notes()] as const);
    await context.sync();
    const there = new Map(details.map(([name, notes]) => [name, notes.get()]));
    return komentar.filter(({ at }) => !there.get(at.sheet)?.has(placeKey(at)));
  } catch {
    return komentar;
  }
}
