import { tulisAngka } from "../lkjip/angka";
import { banding, jumlahkan, NOL, sama, tambah, type Pecahan } from "../lkjip/pecahan";
import { kolomPersen, selPeran, type Baris, type Persen, type Sel, type Tabel } from "../recognize";
import type { Operan } from "./temuan";
import { operan } from "./uraian";

/** A share of the whole as a table of allocations prints it (percent 0..100), with the budget that it is the share of. */
export type Bagian = {
  readonly baris: Baris;
  readonly persen: Persen;
  readonly nilai: Pecahan;
  /** The cell that prints the budget; null where it is the sum of several under one merged share. */
  readonly sel: Sel | null;
  readonly operan: Operan;
};

/** The shares of a table in the order of its rows. */
export function bacaBagian(tabel: Tabel): Bagian[] {
  const baca = kolomPersen(tabel, "persen");
  return tabel.baris.flatMap((baris, i): Bagian[] => {
    const persen = baris.jenis === "data" ? baca(selPeran(tabel, baris, "persen")) : null;
    const anggaran = selPeran(tabel, baris, "anggaran");
    if (!persen || persen.sel.dariAtas || anggaran?.isi.jenis !== "angka") return [];
    const { nilai } = anggaran.isi;
    const lain = seatap(tabel, i);
    // A sasaran may stand above its own programs: then its budget is theirs already.
    if (lain.length === 0 || sama(jumlahkan(lain), nilai)) {
      return [{ baris, persen, nilai, sel: anggaran, operan: operan("Anggaran", anggaran, anggaran.isi) }];
    }
    const total = jumlahkan([nilai, ...lain]);
    const teks = tulisAngka(total, { desimal: 0 });
    return [{ baris, persen, nilai: total, sel: null, operan: { nama: "Jumlah anggaran", teks } }];
  });
}

/** The budgets of the rows below that share the merged percentage of a row. */
function seatap(tabel: Tabel, i: number): Pecahan[] {
  const hasil: Pecahan[] = [];
  for (let j = i + 1; ; j++) {
    const baris = tabel.baris[j];
    if (!baris || selPeran(tabel, baris, "persen")?.dariAtas !== true) break;
    const sel = selPeran(tabel, baris, "anggaran");
    if (sel?.isi.jenis === "angka" && !sel.dariAtas) hasil.push(sel.isi.nilai);
  }
  return hasil;
}

/** More rows than this no budget is broken down into below itself. */
const RINCIAN_TERBANYAK = 50;

/**
 * The sum with each budget once: what is listed again (a sasaran's programs below it, one program under two sasaran) is
 * left out.
 */
export function jumlahTanpaUlangan(nilai: readonly Pecahan[]): Pecahan {
  const terhitung = new Map<string, Pecahan>();
  for (let i = 0; i < nilai.length; i++) {
    const satu = nilai[i] ?? NOL;
    terhitung.set(`${satu.atas}/${satu.bawah}`, satu);
    i += panjangRincian(satu, nilai.slice(i + 1, i + 1 + RINCIAN_TERBANYAK));
  }
  return jumlahkan([...terhitung.values()]);
}

/** How many of the budgets that follow add up to this one; 0 where none do. */
function panjangRincian(induk: Pecahan, berikut: readonly Pecahan[]): number {
  let jumlah = NOL;
  for (const [i, nilai] of berikut.entries()) {
    jumlah = tambah(jumlah, nilai);
    if (sama(jumlah, induk)) return i + 1;
    if (banding(jumlah, induk) > 0) return 0;
  }
  return 0;
}
