import { bacaAngka, type Angka, type Bacaan } from "../lkjip/angka";
import { banding, mutlak, pecahan } from "../lkjip/pecahan";
import { sepertiLabel } from "../lkjip/kategori";
import type { Isi } from "../tables";
import type { Grid } from "./grid";

/** What the cells below a title hold, counted. */
export type IsiKolom = {
  readonly terisi: number;
  readonly angka: number;
  readonly persen: number;
  readonly rupiah: number;
  readonly besar: number;
  /** Noughts, and figures that are money by one of their two readings ("900.000"): both are at home among amounts. */
  readonly nol: number;
  readonly mungkinBesar: number;
  readonly label: number;
  readonly nama: number;
  /** Words such as "Efisien" or "P APBD 2024" and names are both text. */
  readonly teks: number;
};

/** From here on a bare figure is money rather than a percent or a score. */
const SERATUS_RIBU = pecahan(100_000n);

/** Looks at the cells of a title's columns in the given rows. */
export function lihatIsi(grid: Grid, kiri: number, kanan: number, baris: readonly number[]): IsiKolom {
  const jumlah = {
    terisi: 0,
    angka: 0,
    persen: 0,
    rupiah: 0,
    besar: 0,
    nol: 0,
    mungkinBesar: 0,
    label: 0,
    nama: 0,
    teks: 0,
  };
  for (const row of baris) {
    for (let col = kiri; col <= kanan; col++) {
      const teks = grid.teks(row, col);
      if (teks === "") continue;
      const cell = grid.cell(row, col);
      const isi = bacaAngka(cell.value, cell.format);
      if (isi.jenis === "nihil" || isi.jenis === "kosong") continue;
      jumlah.terisi += 1;
      if (bernilai(isi)) jumlah.angka += 1;
      if (isi.jenis === "angka") {
        if (isi.persen) jumlah.persen += 1;
        if (isi.rupiah) jumlah.rupiah += 1;
        if (besar(isi)) jumlah.besar += 1;
        if (isi.nilai.atas === 0n) jumlah.nol += 1;
      }
      if (isi.jenis === "rancu" && isi.pilihan.some(besar)) jumlah.mungkinBesar += 1;
      if (isi.jenis !== "teks") continue;
      jumlah.teks += 1;
      if (sepertiLabel(teks)) jumlah.label += 1;
      if (/[a-z]{3}/i.test(teks)) jumlah.nama += 1;
    }
  }
  return jumlah;
}

function besar(angka: Angka): boolean {
  return banding(mutlak(angka.nilai), SERATUS_RIBU) >= 0;
}

function bernilai(isi: Bacaan): boolean {
  return (
    isi.jenis === "angka" ||
    isi.jenis === "rancu" ||
    isi.jenis === "rentang" ||
    isi.jenis === "banyak" ||
    isi.jenis === "rusak" ||
    // An error stands where a figure should.
    isi.jenis === "galat"
  );
}

/** How well the cells fit what a column should hold, 0 (they contradict it) to 1; an empty column contradicts nothing. */
export function cocokIsi(isi: Isi, k: IsiKolom): number {
  if (k.terisi === 0) return 0.8;
  const bagian = (n: number) => n / k.terisi;
  const uang = bagian(Math.max(k.rupiah, k.besar));
  switch (isi) {
    case "rupiah":
      if (bagian(k.angka) < 0.4 || bagian(k.persen) > 0.3) return 0;
      return Math.max(k.rupiah, k.besar + k.mungkinBesar) >= (k.terisi - k.nol) * 0.4 ? 1 : k.angka <= 2 ? 0.4 : 0;
    case "persen":
      return bagian(k.angka) < 0.4 || uang > 0.4 ? 0 : 1;
    case "angka":
      return bagian(k.angka) < 0.3 || bagian(k.rupiah) > 0.4 ? 0 : uang > 0.6 ? 0.3 : 1;
    case "label":
      return bagian(k.label) >= 0.5 ? 1 : bagian(k.angka) > 0.4 ? 0 : 0.7;
    case "nama":
      return bagian(k.nama) >= 0.5 ? 1 : bagian(k.nama) >= 0.25 ? 0.7 : 0;
    case "nomor":
      return uang > 0.3 || bagian(k.persen) > 0.3 ? 0 : 1;
    case "kode":
    case "bebas":
      return 1;
  }
}
