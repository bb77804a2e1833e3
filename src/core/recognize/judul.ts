import { ejaBaku, miripEja, padat, tahunDalam } from "../lkjip/istilah";

/** A column title broken into what it says. */
export type Judul = {
  readonly teks: string;
  /** The words that carry meaning, folded, without years, units and remarks in brackets: "realisasi anggaran". */
  readonly kunci: string;
  /** The same without spaces, for comparing. */
  readonly rapat: string;
  readonly tahun: number | null;
  readonly rupiah: boolean;
  readonly persen: boolean;
};

/** Titles come back on every sheet; running texts do not, and would fill the memory. */
const JUDUL_TERPANJANG = 200;
const INGATAN_TERBANYAK = 5_000;
const ingatan = new Map<string, Judul>();

/** Reads a title such as "Realisasi Tahun 2024 (Rp)". */
export function bacaJudul(teks: string): Judul {
  const ada = ingatan.get(teks);
  if (ada) return ada;
  const baku = ejaBaku(teks);
  const kunci = baku
    // A title that is nothing but a unit: "(%)".
    .replace(/^\( *(%|persentase) *\)$/, "$1")
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/\b(tahun anggaran|tahun|thn?|ta|t\.a)\b\.? *(20\d\d)( *[-–/]* *(sd|s\.?\/?d\.?)* *(20\d\d))?/g, " ")
    .replace(/(?<!\d)20\d\d(?!\d)/g, " ")
    .replace(/\brp\b\.?/g, " ")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
  const judul: Judul = {
    teks,
    kunci,
    rapat: padat(kunci),
    tahun: tahunDalam(teks),
    rupiah: /\brp\b|rupiah/.test(baku),
    persen: baku.includes("%"),
  };
  if (ingatan.size >= INGATAN_TERBANYAK) ingatan.clear();
  if (teks.length <= JUDUL_TERPANJANG) ingatan.set(teks, judul);
  return judul;
}

/** How well a title fits the lists of usual titles, 0..1; a list that is not in it does not fit at all. */
export type NilaiJudul = ReadonlyMap<readonly string[], number>;

/**
 * How well a title fits a list of usual titles, 0..1: 1 the same words, 0.9 misspelt, 0.6 a usual title followed by
 * more words ("Kinerja Utama/Sasaran Strategis Renstra Kecamatan ..."), 0 not at all.
 */
export function cocokJudul(rapat: string, sebutan: readonly string[]): number {
  daftarkan(sebutan);
  return nilaiJudul(rapat).get(sebutan) ?? 0;
}

/** A title is held against the words of all lists at once: the same words stand in many. */
export function nilaiJudul(rapat: string): NilaiJudul {
  let ada = nilaiDikenal.get(rapat);
  if (!ada) {
    if (nilaiDikenal.size >= INGATAN_TERBANYAK) nilaiDikenal.clear();
    nilaiDikenal.set(rapat, (ada = rapat === "" ? new Map() : hitungNilai(rapat)));
  }
  return ada;
}

/** Makes a list known to `nilaiJudul`. */
export function daftarkan(sebutan: readonly string[]): void {
  if (terdaftar.has(sebutan)) return;
  terdaftar.add(sebutan);
  nilaiDikenal.clear();
  for (const kata of new Set(sebutan.map((s) => bacaJudul(s).rapat))) {
    const pemilik = kosakata.get(kata);
    if (pemilik) pemilik.push(sebutan);
    else {
      kosakata.set(kata, [sebutan]);
      perPanjang.set(kata.length, [...(perPanjang.get(kata.length) ?? []), kata]);
    }
  }
}

const terdaftar = new Set<readonly string[]>();
const nilaiDikenal = new Map<string, NilaiJudul>();
/** The usual titles without their spaces, each with the lists it stands in; and by their length. */
const kosakata = new Map<string, (readonly string[])[]>();
const perPanjang = new Map<number, readonly string[]>();

/** So many letters a misspelling adds or leaves out at most. */
const SELISIH_EJAAN = 2;
/** The shortest usual title that may be followed by more words. */
const AWALAN_TERPENDEK = 5;

function hitungNilai(rapat: string): NilaiJudul {
  const hasil = new Map<readonly string[], number>();
  const cocok = (kata: string, nilai: number) => {
    for (const sebutan of kosakata.get(kata) ?? []) hasil.set(sebutan, Math.max(nilai, hasil.get(sebutan) ?? 0));
  };
  cocok(rapat, 1);
  // "% Realisasi" is no misspelt "Realisasi".
  const persen = rapat.includes("%");
  for (let panjang = rapat.length - SELISIH_EJAAN; panjang <= rapat.length + SELISIH_EJAAN; panjang++) {
    for (const kata of perPanjang.get(panjang) ?? []) {
      if (kata.includes("%") === persen && miripEja(kata, rapat)) cocok(kata, kata === rapat ? 1 : 0.9);
    }
  }
  for (let panjang = AWALAN_TERPENDEK; panjang < rapat.length; panjang++) {
    const kata = rapat.slice(0, panjang);
    if (kosakata.has(kata) && !AWAL_NAMA.has(kata) && !MAKNA_LAIN.test(rapat.slice(panjang))) cocok(kata, 0.6);
  }
  return hasil;
}

/** Titles with which names of indicators begin as well: "Persentase posyandu aktif" is none. */
const AWAL_NAMA: ReadonlySet<string> = new Set(["persentase"]);

/** Words after a usual title that make it mean something else: "Realisasi s/d bulan lalu" is not the year's realisasi. */
const MAKNA_LAIN = /^tw[i1-4]|bulan|triwulan|lalu|sebelum|akhir|renstra|rpjmd|nasional|provinsi|kabupaten|pemda/;

/** A cell that is nothing but a year: "2023", "Th. 2022", "Tahun 2024". */
export function tahunSaja(teks: string): number | null {
  const match = /^(?:tahun|thn?|ta)?\.? *(20\d\d) *(?:\(.*\))?$/i.exec(teks.trim());
  return match ? Number(match[1]) : null;
}
