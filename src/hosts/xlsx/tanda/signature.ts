/** Formula of the rules that carry our highlights: always true, and no one else's. */
export const RULE_FORMULA = 'LEN("cermat")=6';

/** Author of the notes that are ours as a whole; no more than a courtesy, for LibreOffice forgets authors. */
export const AUTHOR = "Cermat";

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

/**
 * A comment in XML that says "ours" where the element around it cannot, and keeps the XML that it stands instead of.
 * Comments mean nothing to Excel or any other reader; a program that writes the part anew drops them, and then no one
 * expects the old bytes back.
 */
export function remembering(original: string): string {
  return `<!--cermat:${original}-->`;
}

/** The XML that a comment of ours keeps, if that is all there is. */
export function remembered(content: string): string | undefined {
  return /^<!--cermat:((?:(?!--)[^])*)-->$/.exec(content)?.[1];
}
