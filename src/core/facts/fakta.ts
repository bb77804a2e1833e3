import type { Angka } from "../lkjip/angka";
import type { Pecahan } from "../lkjip/pecahan";
import type { Baris, Persen, Sel, Tabel, Tahap } from "../recognize";
import type { Peran } from "../tables";

/** One figure that a workbook states about an indicator, with where and in which table it stands. */
export type FaktaIndikator = {
  /** Number of the indicator among all of the workbook: the same for every name it goes by. */
  readonly indikator: number;
  /** Its name says more than the one it is taken for: nobody else in the workbook fits either. */
  readonly namaLain?: true;
  readonly besaran: "target" | "realisasi" | "capaian";
  readonly tahun: number | null;
  readonly tahap: Tahap | null;
  /** The table as recognised, and the view of it with one year that the figure belongs to. */
  readonly tabel: Tabel;
  readonly bagian: Tabel;
  readonly baris: Baris;
  readonly peran: Peran;
  readonly sel: Sel;
  readonly angka: Angka;
};

/** One line of the office's budget: the same for every table that prints it, whatever it is called there. */
export type Pos = {
  readonly nomor: number;
  /** rincian: a kegiatan or sub kegiatan; jumlah: the whole office. */
  readonly tingkat: "jumlah" | "program" | "rincian";
};

/** An amount in rupiah and how far it is exact: 0 decimals to the rupiah, -3 to the thousand. */
export type Uang = { readonly nilai: Pecahan; readonly desimal: number };

/** One amount that a workbook states about a line of the budget. */
export type FaktaAnggaran = {
  readonly pos: Pos;
  readonly besaran: "anggaran" | "realisasi";
  /** As the table, its column or its row names it. */
  readonly tahap: Tahap | null;
  readonly tahun: number | null;
  /** The table as recognised, and the view of it with one stage that the amount belongs to. */
  readonly tabel: Tabel;
  readonly bagian: Tabel;
  readonly baris: Baris;
  readonly peran: Peran;
  readonly sel: Sel;
  /** As printed, in the unit of its table. */
  readonly angka: Angka;
  readonly uang: Uang;
};

/** The share of money spent that a table states for indicators, a sasaran or a program. */
export type FaktaPenyerapan = {
  /** Whose money it is, in every way that can be told: facts that share one of these words must agree. */
  readonly milik: readonly string[];
  readonly tahun: number | null;
  readonly tabel: Tabel;
  readonly baris: Baris;
  readonly peran: Peran;
  readonly sel: Sel;
  readonly angka: Angka;
  readonly persen: Persen;
  /** By the amounts of its own row, exactly, in percent 0..100; null where the row prints none. */
  readonly tepat: Pecahan | null;
};

/** All that the tables of a workbook state, ready to be compared. */
export type Fakta = {
  readonly indikator: readonly FaktaIndikator[];
  readonly anggaran: readonly FaktaAnggaran[];
  readonly penyerapan: readonly FaktaPenyerapan[];
};
