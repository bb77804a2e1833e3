import type { Ekspresi } from "../lkjip/ekspresi";
import type { Golongan } from "../lkjip/golongan";
import type { Address } from "../workbook";

/** The family a rule belongs to; fixed words of the JSON contract. */
export const KELOMPOK = [
  "capaian",
  "kategori",
  "persen",
  "efisiensi",
  "jumlah",
  "lintas-tabel",
  "format",
  "kosong",
  "struktur",
  "skala",
  "rumus",
] as const;
export type Kelompok = (typeof KELOMPOK)[number];

/** salah: contradicts itself; ragu: a person must say which is right; catatan: worth knowing. Worst first. */
export const TINGKAT = ["salah", "ragu", "catatan"] as const;
export type Tingkat = (typeof TINGKAT)[number];

/** One number that takes part in an arithmetic, as it is shown, with its name and its cell where it has one. */
export type Operan = {
  readonly nama: string;
  readonly teks: string;
  readonly at?: Address;
  /** The cell's stored number × 10^geser is the figure; absent where no stored number stands behind it. */
  readonly geser?: number;
};

/**
 * An arithmetic as people write it on paper. `uraian` is the whole of it in one line
 * ("93,25 ÷ 89 × 100% = 104,78%"); `hasil` is its result as text.
 * - rumus: operands and signs in reading order, such as [realisasi, "÷", target, "× 100%"]
 * - susun: a column of terms, added or subtracted
 * - golongan: a value and the class of a scale that it belongs to
 * - lintas: one row per place that states the same figure, and whether it agrees with `hasil`
 */
export type Hitungan =
  | {
      readonly bentuk: "rumus";
      readonly bagian: readonly (Operan | string)[];
      readonly hasil: string;
      readonly uraian: string;
      /** The same arithmetic, to be computed again or put into a cell as a live formula. */
      readonly ekspresi?: Ekspresi<Operan>;
    }
  | {
      readonly bentuk: "susun";
      readonly baris: readonly (Operan & { readonly tanda: "+" | "−" })[];
      readonly hasil: string;
      readonly uraian: string;
    }
  | {
      readonly bentuk: "golongan";
      readonly nilai: Operan;
      /** Where in its class the value stands: "pada rentang 76–90". */
      readonly letak: string;
      readonly golongan: Golongan;
      readonly hasil: string;
      readonly uraian: string;
    }
  | {
      readonly bentuk: "lintas";
      readonly tempat: readonly (Operan & { readonly setuju: boolean })[];
      readonly hasil: string;
      readonly uraian: string;
    };

/** A cell that follows from the finding or disagrees with it; before and after as the cell shows them. */
export type Terkait = {
  readonly at: Address;
  readonly nama?: string;
  readonly sebelum?: string;
  readonly sesudah?: string;
};

/** What one rule says about one cell. All texts are Indonesian and ready to be read. */
export type Temuan = {
  /** The rule's id, such as "capaian-sesuai-rumus". */
  readonly aturan: string;
  readonly kelompok: Kelompok;
  readonly tingkat: Tingkat;
  /** The cell; of a merge its top-left one. */
  readonly at: Address;
  /** Headline with the numbers, at most 50 characters. */
  readonly judul: string;
  /** The row's name (indicator, program) and the column's title, for finding the cell on paper. */
  readonly baris: string;
  readonly kolom: string;
  /** As the cell shows it; "(kosong)" for an empty cell. */
  readonly tertulis: string;
  /** As the cell would show it; null where no single answer follows. */
  readonly seharusnya: string | null;
  readonly hitungan: Hitungan | null;
  /** What is written and what it should be, with the arithmetic. */
  readonly pesan: string;
  /** What to do. */
  readonly saran: string;
  /** Consequences and disagreeing places, nearest first. */
  readonly terkait: readonly Terkait[];
};
