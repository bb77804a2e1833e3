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
  /** The level of every row as this way shows it; null where a row does not show any. */
  readonly tingkat: (semua: readonly BarisAnggaran[]) => readonly (number | null)[];
  /** The rows say their level outright: the sums need not favour it over other ways, only bear it out. */
  readonly tersurat?: boolean;
};

/** More groups than this no kode has. */
const KODE_TERDALAM = 20;
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

function tiap(satu: (b: BarisAnggaran) => number | null): Cara["tingkat"] {
  return (semua) => semua.map(satu);
}

const CARA: readonly Cara[] = [
  { nama: "kode rekening", tingkat: tiap((b) => (bagian(b.kode) >= 2 ? bagian(b.kode) : null)) },
  { nama: "kolom tempat namanya", tingkat: tiap((b) => b.kolom) },
  { nama: "kolom tempat namanya dan kode rekening", tingkat: kolomDanKode, tersurat: true },
  { nama: "sebutan program, kegiatan, sub kegiatan", tingkat: tiap((b) => sebutan(b.nama)) },
  {
    nama: "sebutan program dan penomoran",
    tingkat: tiap((b) => (sebutan(b.nama) === 0 ? 0 : 1 + (bagian(b.nomor) > 0 ? bagian(b.nomor) : 9))),
  },
  {
    nama: "huruf kapital dan penomoran",
    tingkat: tiap((b) => (kapital(b.nama) ? 0 : 1 + (bagian(b.nomor) > 0 ? bagian(b.nomor) : 9))),
  },
  { nama: "penomoran", tingkat: tiap((b) => (bagian(b.nomor) > 0 ? bagian(b.nomor) : null)) },
  { nama: "jenis nomor", tingkat: gayaNomor },
  { nama: "jarak menjorok", tingkat: tiap((b) => b.inden) },
  { nama: "sebutan program dan huruf tebal", tingkat: tiap((b) => (sebutan(b.nama) === 0 ? 0 : b.tebal ? 1 : 2)) },
  { nama: "huruf kapital dan huruf tebal", tingkat: tiap((b) => (kapital(b.nama) ? 0 : b.tebal ? 1 : 2)) },
  { nama: "huruf tebal", tingkat: tiap((b) => (b.tebal ? 0 : 1)) },
  { nama: "huruf kapital", tingkat: tiap((b) => (kapital(b.nama) ? 0 : 1)) },
  { nama: "sebutan program", tingkat: tiap((b) => (ADA_PROGRAM.test(lipat(b.nama)) ? 0 : 1)) },
  { nama: "baris tanpa nomor", tingkat: tiap((b) => (bagian(b.nomor) > 0 ? 0 : 1)) },
  { nama: "semua setingkat", tingkat: tiap(() => 0) },
];

/** Kinds of numbering, tried in this order: I, II; A, B; 1); 1.; a); a.; a dash; 1.1 and deeper. */
const GAYA: readonly (readonly [RegExp, string])[] = [
  [/^[IVX]+[.)]?$/, "romawi"],
  [/^[A-Z][.)]?$/, "besar"],
  [/^\d+\)$/, "angka kurung"],
  [/^\d+\.?$/, "angka"],
  [/^[a-z]\)$/, "kecil kurung"],
  [/^[a-z]\.?$/, "kecil"],
  [/^[-•–*]$/, "tanda"],
];

function gaya(nomor: string): string | null {
  const ada = GAYA.find(([pola]) => pola.test(nomor))?.[1];
  if (ada !== undefined) return ada;
  return /^\d+([.,]\d+)+\.?$/.test(nomor) ? `angka ${bagian(nomor)}` : null;
}

/** Kinds of numbering in the order of their first use: A, B under I, II; 1, 2 under A; a, b under 1. */
function gayaNomor(semua: readonly BarisAnggaran[]): readonly (number | null)[] {
  const milik = semua.map((b) => gaya(b.nomor));
  const urutan = new Map([...new Set(milik.filter((g) => g !== null))].map((g, i) => [g, i]));
  return milik.map((g) => (g === null ? null : (urutan.get(g) ?? null)));
}

/** Aims without a kode in columns of their own, before the programs and what is below them, each with its kode. */
function kolomDanKode(semua: readonly BarisAnggaran[]): readonly (number | null)[] {
  const terkanan = Math.max(...semua.map((b) => b.kolom));
  const jelas = semua.every((b) => bagian(b.kode) >= 2 === (b.kolom === terkanan));
  return semua.map((b) => (jelas && terkanan > 0 ? b.kolom * KODE_TERDALAM + bagian(b.kode) : null));
}

/**
 * Tells the levels of a budget's rows: every way of showing them is tried, and the one whose sums come out is taken,
 * the more explicit way first where several do. Levels need not be complete: programs may stand over sub kegiatan.
 */
export function bacaHierarki(baris: readonly BarisAnggaran[]): Hierarki {
  let terbaik: Hierarki | null = null;
  for (const cara of CARA) {
    const mentah = cara.tingkat(baris);
    if (mentah.some((t) => t === null)) continue;
    const tingkat = rapikan(mentah.filter((t) => t !== null));
    const { cocok, dari } = buktikan(baris, tingkat);
    const calon = { tingkat, cara: cara.nama, cocok, dari };
    if (cara.tersurat && dari > 0 && cocok * 2 >= dari) return calon;
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
