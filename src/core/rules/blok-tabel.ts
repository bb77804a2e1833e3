import { maknaIndikator } from "../lkjip/indikator";
import { padat } from "../lkjip/istilah";
import type { Tabel } from "../recognize";
import { cellAt, type Address } from "../workbook";

/** A block of a table: its number from 0, the heading over its sasaran, and the indicators below it. */
export type BlokTabel = {
  readonly tabel: Tabel;
  readonly ke: number;
  readonly at: Address;
  readonly tertulis: string;
  /** The heading's letters alone. */
  readonly judul: string;
  /** What the names of its indicators mean. */
  readonly isi: ReadonlySet<string>;
};

const ingatan = new WeakMap<Tabel, readonly BlokTabel[]>();

/** The blocks of a table that have a heading over their sasaran: a repeated header, or a band. */
export function blokTabel(tabel: Tabel): readonly BlokTabel[] {
  const ada = ingatan.get(tabel) ?? bacaBlok(tabel);
  ingatan.set(tabel, ada);
  return ada;
}

function bacaBlok(tabel: Tabel): BlokTabel[] {
  const sasaran = tabel.kolom.find((k) => k.peran === "sasaran");
  if (!sasaran) return [];
  const data = tabel.baris.filter((b) => b.jenis === "data");
  return [...new Set(data.map((b) => b.blok))].flatMap((ke) => {
    const milik = data.filter((b) => b.blok === ke);
    const pertama = milik[0]?.row ?? tabel.area.top;
    const sebelum = Math.max(tabel.area.top - 1, ...data.map((b) => b.row).filter((r) => r < pertama));
    for (let row = sebelum + 1; row < pertama; row++) {
      const { value } = cellAt(tabel.lembar, row, sasaran.kiri);
      if (typeof value !== "string" || !/[a-z]{3}/i.test(value)) continue;
      const at = { sheet: tabel.sheet, row, col: sasaran.kiri };
      const tertulis = value.replace(/\s+/g, " ").trim();
      return [{ tabel, ke, at, tertulis, judul: padat(value), isi: new Set(milik.map((b) => makna(b.nama))) }];
    }
    return [];
  });
}

function makna(nama: string): string {
  const { id, kata } = maknaIndikator(nama);
  return id ?? kata.join(" ");
}
