/** Formula of the rules that carry our highlights: always true, and no one else's. */
export const RULE_FORMULA = 'LEN("cermat")=6';

/** Author of the notes that are ours as a whole. */
export const AUTHOR = "Cermat";

/** What stands between an office's own note and ours on the same cell. */
export const SEPARATOR = "\n\n— Cermat —\n";

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
