/**
 * A text of a workbook made safe and short for one line of output: line breaks and other control characters (which
 * could steer a terminal), and characters that reverse the reading direction, become a space.
 */
export function satuBaris(teks: string): string {
  return teks.replace(/[\s\p{Cc}\u2028-\u202E\u2066-\u2069]+/gu, " ").trim();
}

/** The same, cut after so many characters where the text only serves to recognise a cell. */
export function kutipan(teks: string, panjang = 60): string {
  const baris = satuBaris(teks);
  return baris.length > panjang ? `${baris.slice(0, panjang - 1).trimEnd()}…` : baris;
}
