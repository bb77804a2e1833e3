/**
 * A text of a workbook, or a file's name, made safe for one line of a terminal: line breaks, other control characters
 * (which could steer it) and characters that reverse the reading direction become a space. Longer than `length`
 * characters it is cut.
 */
export function oneLine(text: string, length = Infinity): string {
  const line = text.replace(/[\s\p{Cc}\u2028-\u202E\u2066-\u2069]+/gu, " ").trim();
  return line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line;
}
