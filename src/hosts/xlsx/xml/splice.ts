/** What to write in the place of a stretch of text; `start` = `end` inserts. */
export type Change = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The text with all changes made; all else stays as it is. Changes at one place follow each other in the order given.
 * Throws if two of them overlap.
 */
export function splice(text: string, changes: readonly Change[]): string {
  let result = "";
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start < at) throw new Error("two changes of one stretch of text");
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at);
}
