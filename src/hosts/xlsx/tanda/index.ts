import type { Peringatan } from "../../../core/workbook";
import type { Ditolak, EditOf } from "../patch/ditolak";
import type { Draft } from "../patch/draft";

/** What became of marks: those refused, and what a person should know about the rest. */
export type HasilTanda = { readonly ditolak: readonly Ditolak[]; readonly peringatan: readonly Peringatan[] };

/**
 * Sets and removes our marks on one sheet of a draft. All edits are of that sheet and are known to be fresh. Where one
 * is refused, the draft is thrown away by the caller.
 */
export function applyTanda(_draft: Draft, _sheetPart: string, edits: readonly EditOf<"tanda">[]): HasilTanda {
  return { ditolak: edits.map((edit) => ({ edit, sebab: "Tanda belum dapat ditulis ke berkas." })), peringatan: [] };
}
