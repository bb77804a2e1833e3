import type { PlayedBook, PlayedNote, PlayedSheet } from "./model";
import { areaOf, range } from "./range";
import { refuse, type Remote } from "./remote";

let made = 0;

/**
 * The comments or the notes of one sheet. A cell holds one of them at most: neither a second comment nor a comment over a
 * note is taken.
 */
export function notesOf(book: PlayedBook, sheet: PlayedSheet, kind: "comments" | "notes"): Remote {
  const all = book[kind];
  const here = (): readonly PlayedNote[] => all.filter((note) => note.sheet === sheet);
  return {
    className: kind === "comments" ? "CommentCollection" : "NoteCollection",
    items: () => here().map((note) => noteRemote(book, all, note)),
    paths: {
      getItem: ([id]) => {
        const note = here().find((one) => one.id === id);
        return note ? noteRemote(book, all, note) : refuse("ItemNotFound");
      },
      add: ([where, content]) => {
        if (sheet.isProtected) refuse("AccessDenied");
        const { top: row, left: col } = areaOf(where);
        const taken = [...book.comments, ...book.notes].some(
          (note) => note.sheet === sheet && note.at.row === row && note.at.col === col,
        );
        if (taken) refuse("InvalidOperation");
        const note = { id: `{n${String(++made)}}`, sheet, at: { row, col }, content: String(content), replies: [] };
        all.push(note);
        return noteRemote(book, all, note);
      },
    },
  };
}

function noteRemote(book: PlayedBook, all: PlayedNote[], note: PlayedNote): Remote {
  const { row, col } = note.at;
  return {
    className: "Comment",
    properties: { id: () => note.id, content: () => note.content },
    set: { content: (content) => void (note.content = String(content)) },
    navigation: {
      replies: () => ({
        className: "CommentReplyCollection",
        items: () => note.replies.map((id) => ({ className: "CommentReply", properties: { id: () => id } })),
      }),
    },
    paths: {
      getLocation: () => range({ book, sheet: note.sheet }, { top: row, left: col, bottom: row, right: col }),
    },
    calls: { delete: () => void all.splice(all.indexOf(note), 1) },
  };
}
