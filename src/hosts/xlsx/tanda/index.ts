import { cellName, type Peringatan, type Sorotan } from "../../../core/workbook";
import type { Ditolak, EditOf } from "../patch/ditolak";
import type { Draft } from "../patch/draft";
import { attributeAt } from "../xml/attributes";
import { outline, type Outline } from "../xml/outline";
import { splice } from "../xml/splice";
import { areasOf, placeKey, placeOf } from "./areas";
import { setNotes, type Rintangan } from "./notes";
import { highlightChanges, highlightedCells, highlightsIn, type Highlight } from "./rules";
import { isVisible } from "./sorotan";
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
    return { ditolak: edits.map((edit) => ({ edit, sebab: TERKUNCI })), peringatan: [] };
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

const TERKUNCI =
  "Lembar ini diproteksi, jadi tanda tidak dapat dipasang atau dilepas. Buka proteksinya (Tinjau, Buka Proteksi Lembar), lalu ulangi.";
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
  const highlights = grouped(cells);
  draft.put(sheetPart, splice(text, highlightChanges(text, sheet, highlights)));
  const used = new Set(highlights.map(({ dxf }) => dxf));
  const freed = new Set(old.map(({ dxf }) => dxf).filter((dxf) => !used.has(dxf)));
  if (freed.size > 0) dropDxfs(draft, freed);
}

function grouped(cells: ReadonlyMap<number, number>): readonly Highlight[] {
  const groups = new Map<number, number[]>();
  for (const [key, dxf] of cells) {
    const group = groups.get(dxf);
    if (group) group.push(key);
    else groups.set(dxf, [key]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([dxf, keys]) => ({ dxf, areas: areasOf(keys) }));
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
