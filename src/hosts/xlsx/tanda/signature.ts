/** Author of the notes that are ours as a whole; no more than a courtesy, for LibreOffice forgets authors. */
export const AUTHOR = "Cermat";

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
