/** The way in which an office fills a column, told from what is printed there. */
export type Cara<T> = {
  readonly cara: T;
  /** In words: "5 dari 6 baris cocok". */
  readonly bukti: string;
  /** At least five rows tell, and four fifths of them agree. */
  readonly cukup: boolean;
  /** Other ways that come near: they explain more than half as many rows. */
  readonly saingan: readonly T[];
  /** All others, the nearest first. */
  readonly lain: readonly T[];
};

const BARIS_TERSEDIKIT = 5;

/** Of several ways the one that explains most rows, the first of equals; null where none explains half of them. */
export function simpulkanCara<T, B>(
  calon: readonly T[],
  baris: readonly B[],
  cocok: (cara: T, baris: B) => boolean,
): Cara<T> | null {
  const dari = baris.length;
  const [terbaik, ...lain] = calon
    .map((cara) => ({ cara, cocok: baris.filter((b) => cocok(cara, b)).length }))
    .sort((a, b) => b.cocok - a.cocok);
  if (!terbaik || terbaik.cocok === 0 || terbaik.cocok * 2 < dari) return null;
  return {
    cara: terbaik.cara,
    bukti: `${terbaik.cocok} dari ${dari} baris cocok`,
    cukup: dari >= BARIS_TERSEDIKIT && terbaik.cocok * 5 >= dari * 4,
    saingan: lain.filter((l) => l.cocok * 2 > terbaik.cocok).map((l) => l.cara),
    lain: lain.map((l) => l.cara),
  };
}
