import { petaKunci, periksa, type Dasar, type KunciSel } from "../rules";
import { cellAt, reversed, type Address, type Cell, type CellContent, type Edit, type Snapshot } from "../workbook";
import { geserRumus } from "./geser-rumus";
import type { Usul } from "./rencana";

/** One cell that a batch changed, by meaning, with what it holds since and what it held before. */
export type SelJurnal = {
  readonly sel: KunciSel;
  /** Where it stood then. */
  readonly at: Address;
  /** The row's name and the column's title, and both contents as the cell showed them. */
  readonly baris: string;
  readonly kolom: string;
  readonly tertulis: string;
  readonly menjadi: string;
  readonly kini: CellContent;
  readonly semula: CellContent;
};

/** One batch of changes. */
export type CatatanJurnal = {
  /** When it was applied, in ISO 8601; tells the batches apart. */
  readonly pukul: string;
  readonly perbuatan: "hitung" | "perbaiki";
  readonly sel: readonly SelJurnal[];
};

/** The batches that can be taken back, the latest last. */
export type Jurnal = readonly CatatanJurnal[];

/** What a file carries along stays small: at most so many batches, and so many characters of all of them. */
const CATATAN_TERBANYAK = 20;
const HURUF_TERBANYAK = 1_000_000;

/**
 * The journal with one more batch; `snapshot` is the workbook before it. The oldest make room; a batch that is too large
 * by itself is not kept, and then nothing of it can be taken back.
 */
export function catat(
  jurnal: Jurnal,
  snapshot: Snapshot,
  usul: readonly Usul[],
  { pukul, perbuatan }: Pick<CatatanJurnal, "pukul" | "perbuatan">,
  dasar: Dasar = {},
): Jurnal {
  const peta = petaKunci(snapshot, periksa(snapshot, dasar).tabel);
  const sel = usul.flatMap(({ edit, baris, kolom, tertulis, menjadi }): SelJurnal[] => {
    const balik = reversed(edit);
    if (balik?.kind !== "isi") return [];
    return [
      {
        sel: peta.kunci(edit.at),
        at: edit.at,
        baris,
        kolom,
        tertulis,
        menjadi,
        kini: isi(balik.before),
        semula: balik.after,
      },
    ];
  });
  let baru: Jurnal = [...jurnal, { pukul, perbuatan, sel }].slice(-CATATAN_TERBANYAK);
  while (JSON.stringify(baru).length > HURUF_TERBANYAK) baru = baru.slice(1);
  return baru;
}

/** The way back of a batch: what can be written, and which cells are left as they are, each with its reason (a sentence). */
export type Pemulihan = {
  readonly edits: readonly Edit[];
  readonly dilewati: readonly { readonly sel: SelJurnal; readonly sebab: string }[];
};

const HILANG = "Baris atau tabelnya tidak dikenali lagi.";
const BERUBAH = "Isinya sudah berubah.";
const RUMUS = "Rumus semula menunjuk ke baris lain, sedangkan barisnya sudah bergeser.";

/** Plans to take a batch back in the workbook as it is now. A cell that holds something else by now is left alone. */
export function pulihkan(snapshot: Snapshot, catatan: CatatanJurnal, dasar: Dasar = {}): Pemulihan {
  const peta = petaKunci(snapshot, periksa(snapshot, dasar).tabel);
  const edits: Edit[] = [];
  const dilewati: Pemulihan["dilewati"][number][] = [];
  for (const sel of catatan.sel) {
    const balik = pulihkanSel(snapshot, sel, peta.cari(sel.sel));
    if (typeof balik === "string") dilewati.push({ sel, sebab: balik });
    else edits.push(balik);
  }
  return { edits, dilewati };
}

/** The journal without the cells of a batch that were put back; a batch without cells is gone. */
export function lupakan(jurnal: Jurnal, pukul: string, tersisa: readonly SelJurnal[]): Jurnal {
  return jurnal.flatMap((c) => (c.pukul !== pukul ? [c] : tersisa.length > 0 ? [{ ...c, sel: tersisa }] : []));
}

function pulihkanSel(
  snapshot: Snapshot,
  { at: dulu, kini, semula, ...sel }: SelJurnal,
  at: Address | null,
): Edit | string {
  const sheet = at && snapshot.sheets.find((s) => s.name === at.sheet);
  if (!at || !sheet) return HILANG;
  const cell = cellAt(sheet, at.row, at.col);
  const jarak = { row: at.row - dulu.row, col: at.col - dulu.col };
  if (!sama(cell, kini, jarak)) return BERUBAH;
  const formula = semula.formula === undefined ? undefined : geserRumus(semula.formula, jarak, dulu.row);
  if (formula === null) return RUMUS;
  const after = { ...semula, ...(formula === undefined ? {} : { formula }) };
  return { kind: "isi", at, before: cell, after, alasan: `Dikembalikan menjadi ${sel.tertulis}.` };
}

/** Whether a cell still holds what the batch wrote; a formula may have moved along with its cell. */
function sama(cell: Cell, kini: CellContent, jarak: { readonly row: number; readonly col: number }): boolean {
  if ((cell.format ?? "General") !== (kini.format ?? "General")) return false;
  if (kini.formula === undefined) return cell.formula === undefined && nilaiSama(cell.value, kini.value);
  return cell.formula === kini.formula || cell.formula === geserRumus(kini.formula, jarak, null);
}

function nilaiSama(a: Cell["value"], b: Cell["value"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isi({ value, formula, format }: Cell): CellContent {
  return { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}
