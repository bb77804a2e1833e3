import { placeKey } from "../../tanda/areas";
import { splitNote, type NoteText } from "../../tanda/signature";

/** A note or a comment on a cell. A comment is a conversation: it can have replies, and is not added to. */
export type Note = NoteText & {
  readonly object: Pick<Excel.Note, "content" | "delete">;
  readonly kind: "catatan" | "komentar";
  readonly hasReplies: boolean;
};

/** Notes came with ExcelApi 1.18; before, a comment is all that can be set. The client must know them too. */
export function hasNotes(worksheet: Excel.Worksheet): boolean {
  return "notes" in worksheet && Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/** Queues the question what notes and comments say; once answered, the result queues where they stand. */
export function askNotes(
  worksheet: Excel.Worksheet,
  whose: "milik" | "semua",
): () => { readonly isWaiting: boolean; readonly get: () => ReadonlyMap<number, Note> } {
  const { comments } = worksheet;
  comments.load("items/content");
  const notes = hasNotes(worksheet) ? worksheet.notes : null;
  notes?.load("items/content");
  return () => {
    const isAsked = ({ content }: { readonly content: string }): boolean =>
      whose === "semua" || splitNote(content).own !== null;
    const asked = [
      ...comments.items.filter(isAsked).map((object) => ({ kind: "komentar" as const, ...askPlace(object) })),
      ...(notes?.items ?? []).filter(isAsked).map((object) => ({ kind: "catatan" as const, ...askPlace(object) })),
    ];
    const noteOf = ({ object, kind }: (typeof asked)[number]): Note => {
      const hasReplies = "replies" in object && object.replies.items.length > 0;
      return { ...splitNote(object.content), object, kind, hasReplies };
    };
    return {
      isWaiting: asked.length > 0,
      get: () =>
        new Map(asked.map((one) => [placeKey({ row: one.place.rowIndex, col: one.place.columnIndex }), noteOf(one)])),
    };
  };
}

function askPlace<Object extends Excel.Comment | Excel.Note>(object: Object) {
  const place = object.getLocation();
  place.load("rowIndex,columnIndex");
  if ("replies" in object) object.replies.load("items/id");
  return { object, place };
}
