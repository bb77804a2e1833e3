import type { Bacaan } from "../lkjip/angka";
import type { Skala } from "../lkjip/kategori";
import type { Pecahan } from "../lkjip/pecahan";
import type { BentukTabel, Peran } from "../tables";
import type { Address, Area, Cell, Sheet } from "../workbook";
import type { NomorKolom } from "./nomor-kolom";
import type { KolomTabel } from "./peran";

/** One cell of a recognised table, read. */
export type Sel = {
  /** The cell itself; of a merge its top-left one. */
  readonly at: Address;
  readonly cell: Cell;
  readonly isi: Bacaan;
  /** It stands in an earlier row and reaches down to this one by a merge. */
  readonly dariAtas: boolean;
};

/**
 * - data: a row of its own; jumlah: a total; rata-rata: a mean
 * - pita: a heading inside the table, such as KINERJA LAINNYA
 */
export type JenisBaris = "data" | "jumlah" | "rata-rata" | "pita";

export type Baris = {
  readonly row: number;
  readonly jenis: JenisBaris;
  /** The block of the table it stands in: 0 until the header is repeated or a band comes. */
  readonly blok: number;
  /** Its running number or code as printed, "" where there is none. */
  readonly nomor: string;
  /** The indicator, program or sasaran it is about. */
  readonly nama: string;
  readonly tersembunyi: boolean;
  /** Its cells in the order of `Tabel.kolom`. */
  readonly sel: readonly Sel[];
};

/** Which budget a table speaks of. */
export type Tahap = "APBD" | "P APBD";

/** A recognised table: what it is, where, why, and its rows. */
export type Tabel = {
  readonly bentuk: BentukTabel;
  readonly sheet: string;
  /** The sheet as it was read: its formulas lie beyond what a table says. */
  readonly lembar: Sheet;
  /** Header and rows, without the caption. */
  readonly area: Area;
  readonly judul: string | null;
  readonly tahun: number | null;
  readonly tahap: Tahap | null;
  /** How sure, 0..1, and why (Indonesian). */
  readonly yakin: number;
  readonly sebab: readonly string[];
  readonly kolom: readonly KolomTabel[];
  readonly baris: readonly Baris[];
  /** The cells that number its columns, from left to right; none where there is no such row. */
  readonly nomorKolom: readonly NomorKolom[];
  /** The scale that a table of kind skala prints. */
  readonly skala: Skala | null;
  /** Where each class of that scale prints its range, in the order of its classes. */
  readonly letakKelas: readonly LetakKelas[];
};

/** The cell that prints the range of a class, and what it shows. */
export type LetakKelas = { readonly at: Address; readonly tertulis: string };

/** A place that resembles a table kind but lacks required columns. */
export type HampirTabel = {
  readonly bentuk: BentukTabel;
  readonly sheet: string;
  readonly area: Area;
  readonly kurang: readonly string[];
};

/** The cells of a column, by meaning; undefined where the table has no such column. */
export function selPeran(tabel: Tabel, baris: Baris, peran: Peran): Sel | undefined {
  const { kolom } = tabel;
  for (let i = 0; i < kolom.length; i++) if (kolom[i]?.peran === peran) return baris.sel[i];
  return undefined;
}

export function punyaKolom(tabel: Tabel, peran: Peran): boolean {
  return tabel.kolom.some((k) => k.peran === peran);
}

/** The figure of a row in a column, by meaning: what stands behind its cell; null where there is no single number. */
export function nilaiPeran(tabel: Tabel, baris: Baris, peran: Peran): Pecahan | null {
  const isi = selPeran(tabel, baris, peran)?.isi;
  return isi?.jenis === "angka" ? isi.nilai : null;
}
