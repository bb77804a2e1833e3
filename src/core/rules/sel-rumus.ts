import type { Baris, Tabel } from "../recognize";
import { areaContains, parseFormula, type Address, type Area, type Cell, type Formula } from "../workbook";
import type { BukuRumus } from "./hitung-rumus";

/** A cell of a table's body as the sheet holds it, whatever column it stands in. */
export type SelLembar = {
  readonly at: Address;
  readonly baris: Baris;
  readonly cell: Cell;
  /** Its formula; null where it has none that can be read. */
  readonly rumus: Formula | null;
};

/** All formulas of a workbook's tables may refer to so many cells; beyond that they are not computed again. */
const SEL_TERBANYAK = 300_000;

const ingatan = new WeakMap<Tabel["lembar"], Map<string, readonly SelLembar[]>>();

/** The filled cells of a table's rows in the order of the sheet; what lies hidden under a merge is none. */
export function selLembar(tabel: Tabel): readonly SelLembar[] {
  const { top, left, bottom, right } = tabel.area;
  const milik = ingatan.get(tabel.lembar) ?? new Map<string, readonly SelLembar[]>();
  ingatan.set(tabel.lembar, milik);
  const kunci = `${top} ${left} ${bottom} ${right}`;
  const ada = milik.get(kunci);
  if (ada) return ada;
  const hasil = bacaSel(tabel);
  milik.set(kunci, hasil);
  return hasil;
}

function bacaSel(tabel: Tabel): readonly SelLembar[] {
  const { area, lembar } = tabel;
  const berumus = [...lembar.rows].some(
    ([row, sel]) => row >= area.top && row <= area.bottom && [...sel.values()].some(berhitung),
  );
  // Most tables hold no formula at all.
  if (!berumus) return [];
  const gabung = gabungPerBaris(tabel);
  return tabel.baris.flatMap((baris) => {
    const tertutup = (at: { row: number; col: number }) =>
      gabung.get(at.row)?.some((m) => areaContains(m, at) && (m.top !== at.row || m.left !== at.col)) ?? false;
    return [...(lembar.rows.get(baris.row) ?? [])]
      .filter(([col]) => col >= area.left && col <= area.right && !tertutup({ row: baris.row, col }))
      .map(([col, cell]): SelLembar => {
        const at = { sheet: tabel.sheet, row: baris.row, col };
        return { at, baris, cell, rumus: cell.formula === undefined ? null : parseFormula(cell.formula) };
      });
  });
}

/** A formula, or the error that one left behind. */
function berhitung({ formula, value }: Cell): boolean {
  return formula !== undefined || (typeof value === "object" && value !== null);
}

/** The merges of a table under each of its rows. */
function gabungPerBaris({ area, lembar }: Tabel): ReadonlyMap<number, readonly Area[]> {
  const hasil = new Map<number, Area[]>();
  for (const m of lembar.merges) {
    for (let row = Math.max(m.top, area.top); row <= Math.min(m.bottom, area.bottom); row++) {
      const ada = hasil.get(row);
      if (ada) ada.push(m);
      else hasil.set(row, [m]);
    }
  }
  return hasil;
}

const bukuDari = new WeakMap<readonly Tabel[], ReadonlyMap<string, Tabel["lembar"]>>();

/** The sheets as the formulas of a table see them: its own, and the others that hold tables. */
export function bukuRumus(tabel: Tabel, semua: readonly Tabel[]): BukuRumus {
  const lembar = bukuDari.get(semua) ?? new Map(semua.map((t) => [t.sheet, t.lembar]));
  bukuDari.set(semua, lembar);
  return { lembar: (nama) => (nama === null ? tabel.lembar : lembar.get(nama)), sisa: SEL_TERBANYAK };
}
