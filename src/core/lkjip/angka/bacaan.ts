import type { Pecahan } from "../pecahan";

/** What a cell can hold, as primitives: this room knows no cells. */
export type Isi = number | string | boolean | null | { readonly error: string };

/** A number as a person sees it, and what stands behind it. */
export type Angka = {
  readonly jenis: "angka";
  /** What stands behind the cell, in the unit that is shown: 0.9524 in a percent format is 95.24, "105%" is 105. */
  readonly nilai: Pecahan;
  /** What a reader sees: `nilai` half-up rounded to `desimal`. */
  readonly tampil: Pecahan;
  /** Decimals shown, never negative. */
  readonly desimal: number;
  /** A percentage, in 0..100. */
  readonly persen: boolean;
  readonly rupiah: boolean;
  /** The unit behind the number: "inovasi", "orang/bulan", "". */
  readonly akhiran: string;
  /** What stands in brackets, or a predikat beside the number: "A", "Tinggi", "nilai tahun 2023", "". */
  readonly label: string;
  /** Stored as text. */
  readonly teks: boolean;
  /** Readable but malformed: what is odd about the writing, in Indonesian. */
  readonly cacat: readonly string[];
  /** As the cell shows it, id-ID. */
  readonly tertulis: string;
  /** How the cell writes its numbers, so that another number can be written the same way. */
  readonly gaya: Gaya;
  /** nilai = stored number × 10^geser: 2 in a percent format, -3 for each scaling comma, 0 for text. */
  readonly geser: number;
};

/** A way of writing numbers. Only `desimal` must be given. */
export type Gaya = {
  readonly desimal: number;
  /** Puts % behind the number. The number itself is in 0..100. */
  readonly persen?: boolean;
  /** Puts Rp before the number. */
  readonly rupiah?: boolean;
  /** Dots between thousands; true unless said otherwise. */
  readonly ribuan?: boolean;
  /** Digits before the comma at least, with zeros in front; 1 unless said otherwise. */
  readonly digit?: number;
  /** Exactly what stands before the digits ("Rp. "), instead of the plain "Rp". */
  readonly depan?: string;
  /** Exactly what stands behind the digits (" %", " inovasi", ",-"), instead of the plain "%". */
  readonly belakang?: string;
  /** Negative numbers in brackets instead of with a minus sign. */
  readonly kurung?: boolean;
};

/** Digits that can be read in two ways, thousands first: "1.429" is 1429 or 1,429. */
export type Rancu = {
  readonly jenis: "rancu";
  readonly pilihan: readonly [ribuan: Angka, desimal: Angka];
  readonly tertulis: string;
};

/** What a cell says, read as a number. `tertulis` is always what the cell shows. */
export type Bacaan =
  | Angka
  | Rancu
  | { readonly jenis: "kosong"; readonly tertulis: "" }
  /** Somebody wrote that there is no value: "-", "n/a", "belum ada". Never a zero. */
  | { readonly jenis: "nihil"; readonly tertulis: string }
  /** An error value such as #DIV/0!. */
  | { readonly jenis: "galat"; readonly tertulis: string }
  /** From one number to another: "80-90%". */
  | { readonly jenis: "rentang"; readonly dari: Angka; readonly sampai: Angka; readonly tertulis: string }
  /** Several numbers in one cell: "81,75 (A) 90 % 85,2 (Tinggi)". */
  | { readonly jenis: "banyak"; readonly isi: readonly Angka[]; readonly tertulis: string }
  /** Meant as a number, but no number can be read from it with certainty; `sebab` says why, in Indonesian. */
  | { readonly jenis: "rusak"; readonly tertulis: string; readonly sebab: string }
  /** Not a number: words, a code, a date. `sebab` is there where the cell does hold something countable. */
  | { readonly jenis: "teks"; readonly tertulis: string; readonly sebab?: "tanggal" | "logika" };
