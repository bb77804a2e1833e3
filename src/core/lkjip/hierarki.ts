import { lipat } from "./istilah";
import { jumlahkan, sama, type Pecahan } from "./pecahan";

/** One row of a budget as far as its level can be told from it; amounts in rupiah, null where none is written. */
export type BarisAnggaran = {
  readonly kode: string;
  readonly nomor: string;
  readonly nama: string;
  readonly tebal: boolean;
  readonly inden: number;
  /** Which of several name columns holds the name: 0 is the leftmost. */
  readonly kolom: number;
  readonly nilai: readonly (Pecahan | null)[];
};

/** Levels of the rows (0 = highest), how they were told, and how many of the parents equal the sum of their parts. */
export type Hierarki = {
  readonly tingkat: readonly number[];
  readonly cara: string;
  readonly cocok: number;
  readonly dari: number;
};

type Cara = {
  readonly nama: string;
  readonly tingkat: (b: BarisAnggaran, i: number, semua: readonly BarisAnggaran[]) => number | null;
};

const ADA_PROGRAM = /^(\[program\]|program\b|\d[\d.]* program\b)/;

/** How many parts a code or number has: "7.01.01.2.06" has five, "1,1" two, "a" one; 0 for none. */
function bagian(nomor: string): number {
  return nomor.split(/[.,\s]+/).filter((s) => /^[\da-z]+$/i.test(s)).length;
}

function kapital(nama: string): boolean {
  const huruf = nama.replace(/[^a-z]/gi, "");
  return huruf.length >= 4 && huruf === huruf.toUpperCase();
}

/** The word before the name that says its level outright. */
function sebutan(nama: string): number | null {
  const kata = lipat(nama).replace(/^[\d.,]+[.)]? */, "");
  if (/^\[?sub ?kegiatan\]?/.test(kata)) return 2;
  if (/^\[?kegiatan\]?/.test(kata)) return 1;
  if (/^\[?program\]?/.test(kata)) return 0;
  return null;
}

const CARA: readonly Cara[] = [
  { nama: "kode rekening", tingkat: (b) => (bagian(b.kode) >= 2 ? bagian(b.kode) : null) },
  { nama: "kolom tempat namanya", tingkat: (b) => b.kolom },
  { nama: "sebutan program, kegiatan, sub kegiatan", tingkat: (b) => sebutan(b.nama) },
  {
    nama: "sebutan program dan penomoran",
    tingkat: (b) => (sebutan(b.nama) === 0 ? 0 : 1 + (bagian(b.nomor) > 0 ? bagian(b.nomor) : 9)),
  },
  {
    nama: "huruf kapital dan penomoran",
    tingkat: (b) => (kapital(b.nama) ? 0 : 1 + (bagian(b.nomor) > 0 ? bagian(b.nomor) : 9)),
  },
  { nama: "penomoran", tingkat: (b) => (bagian(b.nomor) > 0 ? bagian(b.nomor) : null) },
  { nama: "jenis nomor", tingkat: (b, _i, semua) => gayaNomor(b.nomor, semua) },
  { nama: "jarak menjorok", tingkat: (b) => b.inden },
  { nama: "sebutan program dan huruf tebal", tingkat: (b) => (sebutan(b.nama) === 0 ? 0 : b.tebal ? 1 : 2) },
  { nama: "huruf kapital dan huruf tebal", tingkat: (b) => (kapital(b.nama) ? 0 : b.tebal ? 1 : 2) },
  { nama: "huruf tebal", tingkat: (b) => (b.tebal ? 0 : 1) },
  { nama: "huruf kapital", tingkat: (b) => (kapital(b.nama) ? 0 : 1) },
  { nama: "sebutan program", tingkat: (b) => (ADA_PROGRAM.test(lipat(b.nama)) ? 0 : 1) },
  { nama: "baris tanpa nomor", tingkat: (b) => (bagian(b.nomor) > 0 ? 0 : 1) },
  { nama: "semua setingkat", tingkat: () => 0 },
];

/** Kinds of numbering in the order of their first use: A, B under I, II; 1, 2 under A; a, b under 1. */
function gayaNomor(nomor: string, semua: readonly BarisAnggaran[]): number | null {
  const gaya = (n: string) =>
    /^[ivx]+[.)]?$/i.test(n) && n === n.toUpperCase()
      ? "romawi"
      : /^[A-Z][.)]?$/.test(n)
        ? "besar"
        : /^\d+[.)]?$/.test(n)
          ? n.endsWith(")")
            ? "kurung"
            : "angka"
          : /^[a-z][.)]?$/.test(n)
            ? n.endsWith(")")
              ? "kecil kurung"
              : "kecil"
            : /^[-•–*]$/.test(n)
              ? "tanda"
              : /^\d+([.,]\d+)+\.?$/.test(n)
                ? `angka ${bagian(n)}`
                : null;
  const urutan = [...new Set(semua.map((b) => gaya(b.nomor)).filter((g) => g !== null))];
  const sendiri = gaya(nomor);
  return sendiri === null ? null : urutan.indexOf(sendiri);
}

/**
 * Tells the levels of a budget's rows: every way of showing them is tried, and the one whose sums come out is taken,
 * the more explicit way first where several do. Levels need not be complete: programs may stand over sub kegiatan.
 */
export function bacaHierarki(baris: readonly BarisAnggaran[]): Hierarki {
  let terbaik: Hierarki | null = null;
  for (const cara of CARA) {
    const mentah = baris.map((b, i) => cara.tingkat(b, i, baris));
    if (mentah.some((t) => t === null)) continue;
    const tingkat = rapikan(mentah.filter((t) => t !== null));
    const { cocok, dari } = buktikan(baris, tingkat);
    const calon = { tingkat, cara: cara.nama, cocok, dari };
    if (terbaik === null || nilai(calon) > nilai(terbaik)) terbaik = calon;
  }
  return terbaik ?? { tingkat: baris.map(() => 0), cara: "semua setingkat", cocok: 0, dari: 0 };
}

/** A sum that comes out speaks for a reading twice as loudly as one that does not speaks against it. */
function nilai(h: Hierarki): number {
  return 2 * h.cocok - (h.dari - h.cocok) * 1.5;
}

/** Levels numbered 0, 1, 2 without holes. */
function rapikan(tingkat: readonly number[]): number[] {
  const urut = [...new Set(tingkat)].sort((a, b) => a - b);
  return tingkat.map((t) => urut.indexOf(t));
}

function buktikan(baris: readonly BarisAnggaran[], tingkat: readonly number[]): { cocok: number; dari: number } {
  let cocok = 0;
  let dari = 0;
  for (const [i, b] of baris.entries()) {
    const anak = anakDari(tingkat, i);
    if (anak.length === 0) continue;
    for (const [k, nilai] of b.nilai.entries()) {
      const bagian = anak.map((j) => baris[j]?.nilai[k] ?? null).filter((x) => x !== null);
      if (nilai === null || bagian.length === 0) continue;
      dari += 1;
      if (sama(nilai, jumlahkan(bagian))) cocok += 1;
    }
  }
  return { cocok, dari };
}

/** The direct parts of a row: the rows below it, down to the next of its own level or above, that are highest among them. */
export function anakDari(tingkat: readonly number[], i: number): readonly number[] {
  const sendiri = tingkat[i] ?? 0;
  let akhir = i + 1;
  while (akhir < tingkat.length && (tingkat[akhir] ?? 0) > sendiri) akhir += 1;
  const keturunan = Array.from({ length: akhir - i - 1 }, (_, k) => i + 1 + k);
  // A row deeper than the first one after its parent belongs to a row in between; a shallower one resets the level.
  let batas = Infinity;
  const hasil: number[] = [];
  for (const j of keturunan) {
    const t = tingkat[j] ?? 0;
    if (t <= batas) {
      batas = t;
      hasil.push(j);
    }
  }
  return hasil;
}
