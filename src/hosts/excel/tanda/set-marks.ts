import { cellName, type Peringatan, type Sorotan } from "../../../core/workbook";
import type { EditOf } from "../../edit/ditolak";
import { placeKey, rangeLists } from "../../tanda/areas";
import { groupedHighlights, isVisible } from "../../tanda/highlight";
import { joinNote, RULE_FORMULA } from "../../tanda/signature";
import type { Marks } from "./marks";
import type { Komentar } from "./comments";
import { hasNotes } from "./notes";
import { setSorotan } from "./sorotan";

type TandaEdit = EditOf<"tanda">;

/** Queues the highlights of a sheet after some edits: our old rules go, one rule for all cells that look alike comes. */
export function setHighlights(
  worksheet: Excel.Worksheet,
  { sorotan, rules }: Marks,
  edits: readonly TandaEdit[],
): void {
  const looks = new Map([...sorotan].map(([key, look]) => [key, nameOf(look)]));
  const before = new Map(looks);
  for (const { at, after } of edits) {
    if (after && isVisible(after.sorotan)) looks.set(placeKey(at), nameOf(after.sorotan));
    else looks.delete(placeKey(at));
  }
  if (looks.size === before.size && [...looks].every(([key, look]) => before.get(key) === look)) return;
  // From the last one: what Excel calls the id of a rule is its place, which moves when an earlier one goes.
  for (const rule of [...rules].reverse()) rule.delete();
  for (const { look, areas } of groupedHighlights(looks)) {
    for (const list of rangeLists(areas)) {
      const { custom } = worksheet.getRanges(list.replaceAll(" ", ",")).conditionalFormats.add("Custom");
      custom.rule.formula = `=${RULE_FORMULA}`;
      setSorotan(custom.format, JSON.parse(look) as Sorotan);
    }
  }
}

/** Equal looks have equal names. */
function nameOf({ isi, huruf, garis: { warna, gaya } }: Sorotan): string {
  return JSON.stringify({ isi, huruf, garis: { warna, gaya } } satisfies Sorotan);
}

const TETAP = "Sorotannya tetap dipasang; alasannya ada di panel.";
const ADA_KOMENTAR = `Sel ini sudah memuat komentar, jadi catatan tidak ditambahkan. ${TETAP}`;
const DIBALAS = "Catatan pada sel ini sudah dibalas, jadi tidak diubah. Bila tidak diperlukan lagi, hapus lewat Excel.";

/** What became of our notes: what could not be done, and comments that are still to be added. */
export type NotesSet = { readonly peringatan: readonly Peringatan[]; readonly komentar: readonly Komentar[] };

/** Queues our notes on a sheet as some edits want them. Comments are left to be added: another may be in their way. */
export function setNotes(worksheet: Excel.Worksheet, { notes }: Marks, edits: readonly TandaEdit[]): NotesSet {
  const made = hasNotes(worksheet) ? worksheet.notes : null;
  const peringatan: Peringatan[] = [];
  const komentar: Komentar[] = [];
  for (const { at, after } of edits) {
    const wanted = after?.catatan ?? null;
    const note = notes.get(placeKey(at));
    const warn = (pesan: string): void => void peringatan.push({ sheet: at.sheet, sel: cellName(at), pesan });
    if ((note?.own ?? null) === wanted) continue;
    const text = joinNote({ office: note?.office ?? null, own: wanted });
    if (!note) {
      if (text !== null && made) made.add(worksheet.getCell(at.row, at.col), text);
      else if (text !== null) komentar.push({ at, text });
    } else if (note.hasReplies) warn(DIBALAS);
    else if (note.kind === "komentar" && note.office !== null) warn(ADA_KOMENTAR);
    else if (text === null) note.object.delete();
    else note.object.content = text;
  }
  return { peringatan, komentar };
}
