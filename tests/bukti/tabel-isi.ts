/** A table before it has a place: what it says, row by row, with no word about layout. */
import type { Pos } from "./anggaran-acak";
import type { Indikator, Sasaran } from "./kantor-acak";
import type { Gaya } from "./kebiasaan";
import type { Isi } from "./sel";

export type KolomIsi = {
  /** Its meaning within this table: "capaian", "realisasi 2023", "triwulan 2". */
  readonly id: string;
  /** Its title, tier by tier from the top; equal neighbouring tiers are one heading over several columns. */
  readonly judul: readonly string[];
};

export type BarisIsi = {
  /** kepala: the header again, for a second block; pita: one text across the table. */
  readonly jenis: "data" | "jumlah" | "rata-rata" | "pita" | "kepala";
  readonly sel: Readonly<Record<string, Isi>>;
  /** Columns whose cell this row shares with the row above: a merge, or a blank. */
  readonly sama: readonly string[];
  /** What a row of its kind is about. */
  readonly indikator?: Indikator;
  readonly sasaran?: Sasaran;
  readonly pos?: Pos;
  /** Budget level: 0 program, 1 kegiatan, 2 sub kegiatan. */
  readonly tingkat?: number;
  /** Its name cell is bold, or so many steps indented. */
  readonly tebal?: boolean;
  readonly inden?: number;
  /** Another word for the sasaran column, under a repeated header. */
  readonly kepala?: string;
};

export type TabelIsi = {
  readonly jenis: string;
  readonly judul: string;
  /** A line such as "(dalam Rupiah)" between caption and header. */
  readonly satuan: string | null;
  readonly gaya: Gaya;
  readonly kolom: readonly KolomIsi[];
  readonly baris: readonly BarisIsi[];
  /** Without any header (a legend). */
  readonly tanpaKepala?: boolean;
};

/** One cell of one table of a workbook, by meaning. */
export type Tempat = { readonly tabel: number; readonly baris: number; readonly kolom: string };

export const ambilSel = (semua: readonly TabelIsi[], t: Tempat): Isi | undefined =>
  semua[t.tabel]?.baris[t.baris]?.sel[t.kolom];

/** The same tables with other content in some cells. */
export function gantiSel(semua: readonly TabelIsi[], ganti: readonly (readonly [Tempat, Isi])[]): TabelIsi[] {
  return semua.map((tabel, i) => ({
    ...tabel,
    baris: tabel.baris.map((baris, j) => {
      const baru = ganti.filter(([t]) => t.tabel === i && t.baris === j).map(([t, isi]) => [t.kolom, isi] as const);
      return baru.length === 0 ? baris : { ...baris, sel: { ...baris.sel, ...Object.fromEntries(baru) } };
    }),
  }));
}
