/** A stretch of a number as written: whether it differs from its counterpart. */
export type Ruas = { readonly teks: string; readonly beda: boolean };

/**
 * Where two numbers differ digit by digit, such as 2.681.328.784 and 2.683.149.784. Null unless both are written
 * alike (same length, same separators): then a digit's place has no meaning in the other, and nothing is marked.
 */
export function bedakan(a: string, b: string): readonly [readonly Ruas[], readonly Ruas[]] | null {
  const kerangka = (teks: string) => teks.replace(/\d/g, "0");
  if (a === b || !/\d/.test(a) || kerangka(a) !== kerangka(b)) return null;
  return [ruas(a, b), ruas(b, a)];
}

function ruas(teks: string, lawan: string): readonly Ruas[] {
  const hasil: { teks: string; beda: boolean }[] = [];
  for (let i = 0; i < teks.length; i++) {
    const huruf = teks.charAt(i);
    const beda = huruf !== lawan.charAt(i);
    const akhir = hasil.at(-1);
    if (akhir?.beda === beda) akhir.teks += huruf;
    else hasil.push({ teks: huruf, beda });
  }
  return hasil;
}
