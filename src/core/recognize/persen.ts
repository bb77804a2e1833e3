import type { Angka } from "../lkjip/angka";
import { banding, kali, mutlak, pecahan, SERATUS, type Pecahan } from "../lkjip/pecahan";
import type { Peran } from "../tables";
import type { Sel, Tabel } from "./tabel";
import { selPeran } from "./tabel";

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

/** A capaian of three percent and less does not happen in a whole column: such figures are fractions of one. */
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
  const polos = tabel.baris
    .map((b) => selPeran(tabel, b, peran)?.isi)
    .filter((isi) => isi?.jenis === "angka")
    .filter((isi) => !isi.persen && isi.akhiran === "");
  const sebagaiPecahan = polos.length > 0 && polos.every((isi) => banding(mutlak(isi.nilai), TIGA) <= 0);
  return (sel) => {
    if (sel?.isi.jenis !== "angka") return null;
    return sebagaiPersen(sel, sel.isi, sebagaiPecahan && !sel.isi.persen && sel.isi.akhiran === "");
  };
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
