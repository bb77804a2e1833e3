/** How numbers, times and signs are written for people in Indonesia. */

const BILANGAN = new Intl.NumberFormat("id-ID");

/** A count: 1821 is "1.821". */
export function bilangan(n: number): string {
  return BILANGAN.format(n);
}

/** The time of day on this machine: "14.05". */
export function jam(waktu: Date): string {
  return `${String(waktu.getHours()).padStart(2, "0")}.${String(waktu.getMinutes()).padStart(2, "0")}`;
}

/** Keeps a sign with its operands: a line never breaks around − × ÷. The space before "=" may break. */
export function rekat(teks: string): string {
  return teks.replace(/ ([−×÷]) /g, "\u00a0$1\u00a0").replace(/ ([=≈]) /g, " $1\u00a0");
}

/** The first sentence without its full stop, and the rest. A point inside a number ends no sentence. */
export function belahKalimat(teks: string): { readonly pertama: string; readonly sisa: string } {
  const batas = /[.?](?=\s+\p{Lu})|[.?]$/u.exec(teks);
  if (!batas) return { pertama: teks, sisa: "" };
  return { pertama: teks.slice(0, batas.index), sisa: teks.slice(batas.index + 1).trim() };
}
