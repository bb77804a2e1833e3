import type { Address } from "../../workbook";
import { KEPALA, KEPALA_BANTU, NOMOR, TEKS, TENGAH } from "./gaya";
import { barisIndikator, type BarisIndikator } from "./isi";
import { di, sekaliTeks, teks, type BagianTeks, type Konteks } from "./konteks";
import { alamat, tulis, tulisLuas, type Naskah } from "./naskah";

/** A column behind the names of the indicators. */
export type KolomIndikator = {
  readonly judul: readonly BagianTeks[];
  readonly lebar: number;
  /** Writes its cell; `sel` gives the cells of the row's other columns, by their letter in the standard form. */
  readonly isi: (b: BarisTabel) => void;
  /** Once for neighbours that share their programs, merged over them. */
  readonly perKelompok?: boolean;
};

/** Columns under one title. */
export type GrupKolom = { readonly grup: readonly BagianTeks[]; readonly kolom: readonly KolomIndikator[] };

export type BarisTabel = BarisIndikator & {
  readonly n: Naskah;
  readonly row: number;
  /** This column, and down to which row its cell reaches. */
  readonly col: number;
  readonly bawah: number;
  /** First row of the group of neighbours that share their programs. */
  readonly awal: number;
  /** The cell of this row under a column letter. */
  readonly sel: (huruf: string) => Address;
};

/** Where the indicators came to stand. */
export type LetakIndikator = {
  readonly kepala: readonly [number, number];
  readonly baris: readonly { readonly i: number; readonly row: number }[];
  readonly akhir: number;
};

/** First column behind NO, SASARAN and INDIKATOR KINERJA, which is two columns wide. */
const KOLOM_PERTAMA = 4;

export type LebarNama = { readonly sasaran: number; readonly indikator: number };

/**
 * A table with a row for each indicator: header, rows, and below them, with a header of its own, those of kinerja
 * lainnya. `bantu`: helper columns behind an empty one, outside of what is printed.
 */
export function tabelIndikator(
  k: Konteks,
  n: Naskah,
  atas: number,
  lebar: LebarNama,
  kolom: readonly (KolomIndikator | GrupKolom)[],
  bantu: readonly KolomIndikator[] = [],
): LetakIndikator {
  const semua = kolom.flatMap((x) => ("grup" in x ? x.kolom : [x]));
  const bergrup = semua.length !== kolom.length || kolom.some((x) => "grup" in x);
  aturLebar(n, lebar, semua, bantu);
  const baris: { i: number; row: number }[] = [];
  let row = atas;
  let awal = atas;
  for (const [blokKe, blok] of barisIndikator(k.isi).entries()) {
    const bawahKepala = row + (bergrup ? 1 : 0);
    const lainnya = blok[0]?.sasaran.kelompok === "lainnya";
    tulisKepala(k, n, row, bawahKepala, lainnya ? "KINERJA LAINNYA" : "SASARAN STRATEGIS", kolom);
    if (blokKe === 0) tulisKepalaBantu(k, n, row, bawahKepala, KOLOM_PERTAMA + semua.length + 1, bantu);
    row = bawahKepala + 1;
    for (const [ke, b] of blok.entries()) {
      tulisNama(
        k,
        n,
        row,
        b,
        sampai(blok, ke, (x) => x.pertama),
      );
      if (b.awalKelompok) awal = row;
      const letak = { row, awal, bawah: row + sampai(blok, ke, (x) => x.awalKelompok) - 1 };
      isiKolom(n, letak, b, KOLOM_PERTAMA + semua.length + 1, bantu);
      isiKolom(n, letak, b, KOLOM_PERTAMA, semua);
      baris.push({ i: b.i, row });
      row += 1;
    }
  }
  return { kepala: [atas, atas + (bergrup ? 1 : 0)], baris, akhir: row - 1 };
}

function aturLebar(n: Naskah, nama: LebarNama, kolom: readonly KolomIndikator[], bantu: readonly KolomIndikator[]) {
  const lebar = [5, nama.sasaran, 5, nama.indikator, ...kolom.map((x) => x.lebar)];
  if (bantu.length > 0) lebar.push(3, ...bantu.map((x) => x.lebar));
  for (const [col, w] of lebar.entries()) n.lebar.set(col + n.asal.col, w);
}

function tulisKepala(
  k: Konteks,
  n: Naskah,
  atas: number,
  bawah: number,
  sasaran: string,
  kolom: readonly (KolomIndikator | GrupKolom)[],
): void {
  const tetap: readonly (readonly [number, number, string])[] = [
    [0, 0, "NO"],
    [1, 1, sasaran],
    [2, 3, "INDIKATOR KINERJA"],
  ];
  for (const [left, right, value] of tetap) {
    tulisLuas(n, { top: atas, left, bottom: bawah, right }, { value, gaya: KEPALA });
  }
  let col = KOLOM_PERTAMA;
  const judul = (top: number, bottom: number, right: number, isi: readonly BagianTeks[]) => {
    const sel = teks(k, alamat(n, top, col), ...isi);
    tulisLuas(n, { top, left: col, bottom, right }, { ...sel, gaya: KEPALA });
  };
  for (const x of kolom) {
    if ("grup" in x) {
      judul(atas, atas, col + x.kolom.length - 1, x.grup);
      for (const y of x.kolom) {
        judul(bawah, bawah, col, y.judul);
        col += 1;
      }
    } else {
      judul(atas, bawah, col, x.judul);
      col += 1;
    }
  }
}

function tulisKepalaBantu(
  k: Konteks,
  n: Naskah,
  atas: number,
  bawah: number,
  kiri: number,
  bantu: readonly KolomIndikator[],
) {
  for (const [ke, { judul }] of bantu.entries()) {
    const col = kiri + ke;
    const sel = teks(k, alamat(n, atas, col), ...judul);
    tulisLuas(n, { top: atas, left: col, bottom: bawah, right: col }, { ...sel, gaya: KEPALA_BANTU });
  }
}

/** NO and SASARAN once over all indicators of the sasaran; a single indicator needs no number. */
function tulisNama(k: Konteks, n: Naskah, row: number, b: BarisIndikator, banyak: number): void {
  if (b.pertama) {
    const bawah = row + banyak - 1;
    tulisLuas(n, { top: row, left: 0, bottom: bawah, right: 0 }, { value: b.nomor, gaya: TENGAH });
    sekaliTeks(k, di(n, row, 1, 1, bawah), `sasaran ${b.s}`, b.sasaran.nama, TEKS);
  }
  const awal = b.ke === null ? 2 : 3;
  if (b.ke !== null) tulis(n, row, 2, { value: `${b.nomor}.${b.ke}`, gaya: NOMOR });
  sekaliTeks(k, di(n, row, awal, 3), `indikator ${b.i}`, b.indikator.nama, TEKS);
}

/** How many rows there are from one to the next that `awal` says begins anew. */
function sampai(blok: readonly BarisIndikator[], dari: number, awal: (b: BarisIndikator) => boolean): number {
  const akhir = blok.findIndex((x, j) => j > dari && awal(x));
  return (akhir < 0 ? blok.length : akhir) - dari;
}

function isiKolom(
  n: Naskah,
  { row, awal, bawah }: { readonly row: number; readonly awal: number; readonly bawah: number },
  b: BarisIndikator,
  kiri: number,
  kolom: readonly KolomIndikator[],
): void {
  const sel = (huruf: string) => alamat(n, row, huruf.charCodeAt(0) - 65);
  for (const [ke, x] of kolom.entries()) {
    if (x.perKelompok && !b.awalKelompok) continue;
    x.isi({ ...b, n, row, col: kiri + ke, awal, bawah: x.perKelompok ? bawah : row, sel });
  }
}
