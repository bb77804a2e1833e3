import type { Sel, SelDaftar } from "../recognize";
import { cellName, cellsOf, parseFormula, refArea, type Formula } from "../workbook";

/** More cells than this no sum of a report takes. */
const SEL_TERBANYAK = 5_000;

/** What a formula that adds up cells leaves out of a sum's parts, and what it takes twice. */
export type IsiRumusJumlah = { readonly luput: readonly SelDaftar[]; readonly ganda: readonly SelDaftar[] };

/**
 * Holds a live sum against the parts it should take; null where its formula is no plain sum of cells of its own sheet. A
 * part counts as taken too where all that makes it up is.
 */
export function isiRumusJumlah(
  jumlah: Sel,
  bagian: readonly SelDaftar[],
  rincian: (s: SelDaftar) => readonly SelDaftar[],
): IsiRumusJumlah | null {
  const { formula } = jumlah.cell;
  const rumus = formula === undefined ? null : parseFormula(formula);
  const sel = rumus && selDijumlahkan(rumus);
  if (!sel || sel.length === 0) return null;
  const kali = new Map<string, number>();
  for (const s of sel) kali.set(s, (kali.get(s) ?? 0) + 1);
  // A formula over none of the parts computes something else.
  const termuat = (s: SelDaftar): boolean => {
    const anak = rincian(s);
    return kali.has(cellName(s.sel.at)) || (anak.length > 0 && anak.every(termuat));
  };
  if (!bagian.some(termuat)) return null;
  const ganda = (s: SelDaftar): SelDaftar[] => {
    const banyak = kali.get(cellName(s.sel.at)) ?? 0;
    const anak = rincian(s);
    if (banyak > 1) return [s];
    return banyak === 1 ? anak.filter((a) => termuat(a)) : anak.flatMap(ganda);
  };
  return { luput: bagian.filter((s) => !termuat(s)), ganda: bagian.flatMap(ganda) };
}

/** The cells that a plain sum adds up, each as often as it does; null for any other formula. */
function selDijumlahkan(f: Formula): string[] | null {
  if (f.op === "ref") return f.sheet === null ? selAcuan(f) : null;
  if (f.op === "binary" && f.sign === "+") return gabung([f.left, f.right].map(selDijumlahkan));
  if (f.op === "call" && f.name === "SUM") return gabung(f.args.map((a) => a && selDijumlahkan(a)));
  return null;
}

function selAcuan(f: Formula & { op: "ref" }): string[] | null {
  const sel = cellsOf(refArea(f), SEL_TERBANYAK + 1);
  return sel.length > SEL_TERBANYAK ? null : sel.map(cellName);
}

function gabung(semua: readonly (string[] | null)[]): string[] | null {
  return semua.every((s) => s !== null) ? semua.flat() : null;
}
