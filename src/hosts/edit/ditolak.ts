import type { Edit } from "../../core/workbook";
import type { Penerapan } from "../host";

/** An edit that cannot be done, with the reason (Indonesian). */
export type Ditolak = Penerapan["ditolak"][number];

/** The edits of one kind. */
export type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

/** Edits by their kind, each in the given order. */
export function byKind(edits: readonly Edit[]) {
  const isi: EditOf<"isi">[] = [];
  const tanda: EditOf<"tanda">[] = [];
  const lembar: EditOf<"lembar">[] = [];
  for (const edit of edits) {
    if (edit.kind === "isi") isi.push(edit);
    else if (edit.kind === "tanda") tanda.push(edit);
    else lembar.push(edit);
  }
  return { isi, tanda, lembar };
}

/** Edits by their sheet, in the order in which the sheets come up. */
export function perSheet<OfCell extends EditOf<"isi" | "tanda">>(
  edits: readonly OfCell[],
): ReadonlyMap<string, readonly OfCell[]> {
  const found = new Map<string, OfCell[]>();
  for (const edit of edits) {
    const own = found.get(edit.at.sheet);
    if (own) own.push(edit);
    else found.set(edit.at.sheet, [edit]);
  }
  return found;
}
