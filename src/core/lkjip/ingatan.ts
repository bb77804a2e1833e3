/** So many characters of texts are kept, some megabytes; what is forgotten is only found out again. */
const HURUF_TERBANYAK = 2_000_000;
/** What a short text costs beside its characters. */
const HURUF_SETEKS = 30;

/**
 * The same function, remembering its answers: titles, names and figures stand in many tables of a workbook and are asked
 * for by many rules. Only for a function of nothing but its text whose answer nobody changes.
 */
export function ingat<T>(cari: (teks: string) => T): (teks: string) => T {
  const ingatan = new Map<string, T>();
  let huruf = 0;
  return (teks) => {
    const ada = ingatan.get(teks);
    if (ada !== undefined) return ada;
    const hasil = cari(teks);
    huruf += teks.length + HURUF_SETEKS;
    if (huruf > HURUF_TERBANYAK) {
      ingatan.clear();
      huruf = teks.length + HURUF_SETEKS;
    }
    ingatan.set(teks, hasil);
    return hasil;
  };
}
