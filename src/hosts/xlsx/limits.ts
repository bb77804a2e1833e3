import { galat } from "./galat";

const MB = 1024 * 1024;

/** What one file may cost. Sizes in bytes; far above any real LKjIP workbook, and small enough for a browser tab. */
export const LIMITS = {
  file: 64 * MB,
  entries: 4096,
  part: 128 * MB,
  total: 400 * MB,
  /** Inflated size over compressed size, judged only from `ratioFrom` on: small parts of blanks shrink further. */
  ratio: 200,
  ratioFrom: 4 * MB,
  depth: 128,
  /** Cells, merges, hidden rows, shared strings and styles together, and blank styled cells: they cost time too. */
  items: 3_000_000,
  /** Characters of formulas expanded from shared ones: a few bytes of XML can repeat a long formula. */
  sharedFormulaText: 32 * MB,
} as const;

/** What remains of the limits while one file is read; each call throws TERLALU_BESAR when its limit is passed. */
export type Budget = {
  inflate(bytes: number): void;
  items(count: number): void;
  sharedFormulaText(characters: number): void;
};

export function createBudget(): Budget {
  const meter = (limit: number) => {
    let spent = 0;
    return (amount: number) => {
      spent += amount;
      if (spent > limit) throw galat("TERLALU_BESAR");
    };
  };
  return {
    inflate: meter(LIMITS.total),
    items: meter(LIMITS.items),
    sharedFormulaText: meter(LIMITS.sharedFormulaText),
  };
}
