import type { Angka } from "../lkjip/angka";
import type { Baris, Sel, Tabel, Tahap } from "../recognize";
import type { Peran } from "../tables";

/** One figure that a workbook states about an indicator, with where and in which table it stands. */
export type FaktaIndikator = {
  /** Number of the indicator among all of the workbook: the same for every name it goes by. */
  readonly indikator: number;
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

/** One amount that a workbook states about a program, kegiatan or sub kegiatan, or about the whole office (jumlah). */
export type FaktaAnggaran = {
  /** The program by its name's telling words, "jumlah" for the office's total. */
  readonly pos: string;
  readonly besaran: "anggaran" | "realisasi";
  readonly tahap: Tahap | null;
  readonly tahun: number | null;
  readonly tabel: Tabel;
  readonly baris: Baris;
  readonly peran: Peran;
  readonly sel: Sel;
  readonly angka: Angka;
};

/** All that the tables of a workbook state, ready to be compared. */
export type Fakta = { readonly indikator: readonly FaktaIndikator[]; readonly anggaran: readonly FaktaAnggaran[] };
