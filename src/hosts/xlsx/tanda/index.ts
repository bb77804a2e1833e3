import { cellName, type Peringatan, type Sorotan } from "../../../core/workbook";
import type { Ditolak, EditOf } from "../../edit/ditolak";
import { TANDA_TERKUNCI } from "../../edit/objection";
import type { Draft } from "../patch/draft";
import { attributeAt } from "../xml/attributes";
import { outline, type Outline } from "../xml/outline";
import { splice } from "../xml/splice";
import { placeKey, placeOf } from "../../tanda/areas";
import { groupedHighlights, highlightedCells, isVisible } from "../../tanda/highlight";
import { setNotes, type Rintangan } from "./notes";
import { highlightChanges, highlightsIn } from "./rules";
import { dropDxfs, dxfNumber } from "./styles";

/** What became of marks: those refused, and what a person should know about the rest. */
export type HasilTanda = { readonly ditolak: readonly Ditolak[]; readonly peringatan: readonly Peringatan[] };

/**
 * Sets and removes our marks on one sheet of a draft. All edits are of that sheet and are known to be fresh. Where one
 * is refused, the draft is thrown away by the caller. When all marks are removed again, every part is as it was.
 */
export function applyTanda(draft: Draft, sheetPart: string, edits: readonly EditOf<"tanda">[]): HasilTanda {
  const text = draft.text(sheetPart);
  const sheet = outline(text);
  if (isProtected(text, sheet)) {
    return { ditolak: edits.map((edit) => ({ edit, sebab: TANDA_TERKUNCI })), peringatan: [] };
  }
  setHighlights(draft, sheetPart, { text, sheet }, edits);
  const notes = new Map(edits.map(({ at, after }) => [placeKey(at), after?.catatan ?? null]));
  const rintangan = setNotes(draft, sheetPart, notes);
  const name = edits[0]?.at.sheet ?? "";
  const peringatan = [...rintangan].map(([key, why]): Peringatan => {
    const pesan = notes.get(key) === null ? TAK_DILEPAS : PESAN[why];
    return { sheet: name, sel: cellName(placeOf(key)), pesan };
  });
  return { ditolak: [], peringatan };
}

const SOROTAN_TETAP = "Sorotannya tetap dipasang; alasannya ada di laporan.";
const PESAN: Readonly<Record<Rintangan, string>> = {
  utas: `Sel ini sudah memuat komentar berbalas, jadi catatan tidak ditambahkan. ${SOROTAN_TETAP}`,
  susunan: `Catatan yang sudah ada tersusun dengan cara yang tidak dapat diubah dengan pasti, jadi catatan tidak ditambahkan. ${SOROTAN_TETAP}`,
};
const TAK_DILEPAS =
  "Catatan pada sel ini tersusun dengan cara yang tidak dapat diubah dengan pasti, jadi tidak dilepas. Bila tidak diperlukan lagi, hapus lewat Excel.";

function isProtected(text: string, { children }: Outline): boolean {
  const protection = children.find(({ local }) => local === "sheetProtection");
  return protection !== undefined && /^(?:1|true)$/.test(attributeAt(text, protection.start, "sheet") ?? "");
}

/** The highlights of the sheet after the edits, one rule for all cells that look the same. */
function setHighlights(
  draft: Draft,
  sheetPart: string,
  { text, sheet }: { readonly text: string; readonly sheet: Outline },
  edits: readonly EditOf<"tanda">[],
): void {
  const old = highlightsIn(text, sheet);
  const cells = highlightedCells(old);
  const numberOf = remember((sorotan: Sorotan) => dxfNumber(draft, sorotan));
  for (const { at, after } of edits) {
    if (after && isVisible(after.sorotan)) cells.set(placeKey(at), numberOf(after.sorotan));
    else cells.delete(placeKey(at));
  }
  const highlights = [...groupedHighlights(cells)].sort((a, b) => a.look - b.look);
  draft.put(sheetPart, splice(text, highlightChanges(text, sheet, highlights)));
  const used = new Set(highlights.map(({ look }) => look));
  const freed = new Set(old.map(({ look }) => look).filter((look) => !used.has(look)));
  if (freed.size > 0) dropDxfs(draft, freed);
}

/** Asks only once for equal values. */
function remember<Value, Result>(ask: (value: Value) => Result): (value: Value) => Result {
  const known = new Map<string, Result>();
  return (value) => {
    const key = JSON.stringify(value);
    const result = known.get(key) ?? ask(value);
    known.set(key, result);
    return result;
  };
}
