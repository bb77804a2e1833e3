/** Formula of the rules that carry our highlights: always true, and no one else's. */
export const RULE_FORMULA = 'LEN("cermat")=6';

/** First line of what we say in a note: the first of all where the note is ours as a whole. */
export const SIGNATURE = "— Cermat —\n";

/** The same behind what the office says in its own note. */
export const SIGNATURE_BEHIND = `\n\n${SIGNATURE}`;

/** What a note says: the office's words, null where the note is ours as a whole, and ours, null where there are none. */
export type NoteText = { readonly office: string | null; readonly own: string | null };

export function splitNote(text: string): NoteText {
  if (text.startsWith(SIGNATURE)) return { office: null, own: text.slice(SIGNATURE.length) };
  const at = text.indexOf(SIGNATURE_BEHIND);
  if (at < 0) return { office: text, own: null };
  return { office: text.slice(0, at), own: text.slice(at + SIGNATURE_BEHIND.length) };
}

/** The text of a note that says both; null where neither says anything. */
export function joinNote({ office, own }: NoteText): string | null {
  if (own === null) return office;
  return office === null ? SIGNATURE + own : office + SIGNATURE_BEHIND + own;
}
