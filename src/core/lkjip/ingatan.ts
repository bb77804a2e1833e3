/** Longer texts are prose: they do not come back, and would fill the memory. */
const TEKS_TERPANJANG = 200;
/** So many answers are kept; a workbook has fewer different texts, and what is forgotten is only found out again. */
const INGATAN_TERBANYAK = 5_000;

/**
 * The same function, remembering its answers: titles, names and figures stand in many tables of a workbook and are asked
 * for by many rules. Only for a function of nothing but its text whose answer nobody changes.
 */
export function ingat<T>(cari: (teks: string) => T): (teks: string) => T {
  const ingatan = new Map<string, T>();
  return (teks) => {
    if (teks.length > TEKS_TERPANJANG) return cari(teks);
    const ada = ingatan.get(teks);
    if (ada !== undefined) return ada;
    const hasil = cari(teks);
    if (ingatan.size >= INGATAN_TERBANYAK) ingatan.clear();
    ingatan.set(teks, hasil);
    return hasil;
  };
}
