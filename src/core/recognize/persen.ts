import type { Angka } from "../lkjip/angka";
import { bagi, banding, kali, kurang, mutlak, pecahan, SERATUS, type Pecahan } from "../lkjip/pecahan";
import type { Peran } from "../tables";
import { selPeran, type Baris, type Sel, type Tabel } from "./tabel";

/** A cell of a percent column, in percent 0..100 whatever way it is written. */
export type Persen = {
  readonly sel: Sel;
  readonly angka: Angka;
  /** What a reader sees and what stands behind it, both in percent 0..100. */
  readonly tampil: Pecahan;
  readonly nilai: Pecahan;
  /** Decimals of the percent that are shown: "1,05" shows none of 105 %. */
  readonly desimal: number;
  /** The cell shows a fraction (1,05) where others show percent (105 %). */
  readonly pecahan: boolean;
};

/** Three percent and less hardly happen in a whole column: such figures are fractions of one, unless their rows say not. */
const TIGA = pecahan(3n);

/** A reader for the cells of a percent column that gives null for a cell without a single number. */
type PembacaPersen = (sel: Sel | undefined) => Persen | null;

const ingatan = new WeakMap<Tabel, Map<Peran, PembacaPersen>>();

/** Reads a percent column; whether it holds fractions is told once from all its cells. */
export function kolomPersen(tabel: Tabel, peran: Peran): PembacaPersen {
  const milik = ingatan.get(tabel) ?? new Map<Peran, PembacaPersen>();
  ingatan.set(tabel, milik);
  const pembaca = milik.get(peran) ?? bacaKolom(tabel, peran);
  milik.set(peran, pembaca);
  return pembaca;
}

function bacaKolom(tabel: Tabel, peran: Peran): PembacaPersen {
  const semua = tabel.baris
    .map((b) => selPeran(tabel, b, peran)?.isi)
    .filter((isi) => isi?.jenis === "angka")
    .filter(polos);
  const kecil = semua.length > 0 && semua.every((isi) => banding(mutlak(isi.nilai), TIGA) <= 0);
  const sebagaiPecahan = kecil && !dekatPersen(tabel, peran);
  return (sel) => {
    if (sel?.isi.jenis !== "angka") return null;
    return sebagaiPersen(sel, sel.isi, sebagaiPecahan && polos(sel.isi));
  };
}

/** A bare figure: only such a one may be a fraction. */
function polos(angka: Angka): boolean {
  return !angka.persen && angka.akhiran === "";
}

/** The columns that a percentage is computed from, what is divided by first. */
const DASAR: Partial<Record<Peran, readonly (readonly [Peran, Peran])[]>> = {
  capaian: [
    ["target", "realisasi"],
    ["targetAkhir", "realisasi"],
  ],
  persen: [
    ["anggaran", "realisasiAnggaran"],
    ["anggaranPerubahan", "realisasiAnggaran"],
  ],
};

/** Whether small figures are percents all the same: most lie nearer to the percentage of their row than to its ratio. */
function dekatPersen(tabel: Tabel, peran: Peran): boolean {
  const nilai = (baris: Baris, p: Peran) => {
    const isi = selPeran(tabel, baris, p)?.isi;
    return isi?.jenis === "angka" ? isi.nilai : null;
  };
  let suara = 0;
  for (const baris of tabel.baris) {
    const isi = selPeran(tabel, baris, peran)?.isi;
    const tertulis = isi?.jenis === "angka" && polos(isi) ? isi.nilai : null;
    for (const [dasar, hasil] of DASAR[peran] ?? []) {
      const [bawah, atas] = [nilai(baris, dasar), nilai(baris, hasil)];
      const rasio = atas && bawah ? bagi(atas, bawah) : null;
      if (!tertulis || !rasio) continue;
      suara += banding(mutlak(kurang(tertulis, rasio)), mutlak(kurang(tertulis, kali(rasio, SERATUS))));
    }
  }
  return suara > 0;
}

export function sebagaiPersen(sel: Sel, angka: Angka, jadiPecahan: boolean): Persen {
  if (!jadiPecahan) {
    return { sel, angka, tampil: angka.tampil, nilai: angka.nilai, desimal: angka.desimal, pecahan: false };
  }
  return {
    sel,
    angka,
    tampil: kali(angka.tampil, SERATUS),
    nilai: kali(angka.nilai, SERATUS),
    desimal: Math.max(0, angka.desimal - 2),
    pecahan: true,
  };
}
