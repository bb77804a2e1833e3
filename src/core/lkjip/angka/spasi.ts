/** Marks that take no room: zero-width spaces and joiners, the soft hyphen, the byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** Everything that looks like a space, no-break and narrow ones too, but not the line break. */
const SPACE = /[^\S\n]+/g;
const LINE_BREAK = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/** One kind of space, one kind of line break, nothing at the ends: what a person sees. */
export function rapikanSpasi(teks: string): string {
  return teks.replace(INVISIBLE, "").replace(LINE_BREAK, "\n").replace(SPACE, " ").trim();
}
