import type { Tabel } from "../recognize";
import { formulaRefs, refArea, relativeFormula, type Formula } from "../workbook";
import { selLembar, type SelLembar } from "./sel-rumus";

export type SelBerumus = SelLembar & { readonly rumus: Formula };

/** The formula that nearly all rows of a column share, and the cells that hold another one or a typed figure. */
export type RumusKolom = {
  readonly col: number;
  /** One cell for each way in which it is written, the most common first. */
  readonly contoh: readonly [SelBerumus, ...SelBerumus[]];
  readonly ganjil: readonly SelLembar[];
};

/** So many rows must share a formula, and three of four rows with figures. */
const TERSEDIKIT = 3;

/** The columns of a table whose rows compute the same from their own row. Totals and means have formulas of their own. */
export function rumusKolom(tabel: Tabel): RumusKolom[] {
  const perKolom = new Map<number, SelLembar[]>();
  for (const s of selLembar(tabel)) {
    if (s.baris.jenis !== "data" || (s.cell.formula === undefined && typeof s.cell.value !== "number")) continue;
    const ada = perKolom.get(s.at.col);
    if (ada) ada.push(s);
    else perKolom.set(s.at.col, [s]);
  }
  return [...perKolom].flatMap(([col, sel]) => {
    const kelompok = new Map<string, SelBerumus[]>();
    for (const s of sel) {
      if (!s.rumus || !sebaris(s.rumus, s.at.row)) continue;
      const kunci = acuan(s.rumus, s.at);
      const ada = kelompok.get(kunci);
      if (ada) ada.push({ ...s, rumus: s.rumus });
      else kelompok.set(kunci, [{ ...s, rumus: s.rumus }]);
    }
    const [letak = "", terbanyak = []] = [...kelompok].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    const [contoh, ...lain] = menurutBentuk(terbanyak);
    if (!contoh || terbanyak.length < TERSEDIKIT || terbanyak.length * 4 < sel.length * 3) return [];
    const ganjil = sel.filter((s) => (s.rumus ? berbeda(s, letak) : s.cell.formula === undefined));
    return [{ col, contoh: [contoh, ...lain], ganjil }];
  });
}

/** The first cell of each way of writing, the most common way first. */
function menurutBentuk(sel: readonly SelBerumus[]): SelBerumus[] {
  const bentuk = new Map<string, SelBerumus[]>();
  for (const s of sel) {
    const kunci = relativeFormula(s.rumus, s.at);
    bentuk.set(kunci, [...(bentuk.get(kunci) ?? []), s]);
  }
  return [...bentuk.values()].sort((a, b) => b.length - a.length).flatMap(([pertama]) => pertama ?? []);
}

/** Whether a formula rests on cells of its own row, and on cells that are fixed by "$". */
function sebaris(f: Formula, row: number): boolean {
  const semua = formulaRefs(f);
  const sendiri = semua.filter((r) => r.from.row === row && !r.from.rowFixed);
  return (
    sendiri.length > 0 &&
    semua.every((r) => r.sheet === null && (sendiri.includes(r) || r.from.rowFixed) && setinggi(r))
  );
}

function setinggi(r: Formula & { op: "ref" }): boolean {
  const { top, bottom } = refArea(r);
  return top === bottom || r.from.rowFixed;
}

/**
 * Whether a formula takes other cells than the rest of its column. Another way over the same cells (the formula for
 * indicators where lower is better, a rounding) is none; nor is a group's mean over several rows, or another sheet's figure.
 */
function berbeda({ rumus, at }: SelLembar, letak: string): boolean {
  if (!rumus || acuan(rumus, at) === letak) return false;
  const semua = formulaRefs(rumus);
  return (
    semua.length > 0 &&
    semua.every((r) => r.sheet === null && (r.from.rowFixed || refArea(r).top === refArea(r).bottom))
  );
}

/** The cells that a formula takes, by their distance from it. */
function acuan(f: Formula, at: SelLembar["at"]): string {
  return [...new Set(formulaRefs(f).map((r) => relativeFormula(r, at)))].sort().join(" ");
}
