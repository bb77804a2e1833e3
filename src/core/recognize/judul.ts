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

/**
 * How well a title fits a list of usual titles, 0..1: 1 the same words, 0.9 misspelt, 0.6 a usual title followed by
 * more words ("Kinerja Utama/Sasaran Strategis Renstra Kecamatan ..."), 0 not at all.
 */
export function cocokJudul(rapat: string, sebutan: readonly string[]): number {
  if (rapat === "") return 0;
  const { kata, nilai } = rapatkan(sebutan);
  const ada = nilai.get(rapat);
  if (ada !== undefined) return ada;
  if (nilai.size >= INGATAN_TERBANYAK) nilai.clear();
  const hasil = cocokKata(rapat, kata);
  nilai.set(rapat, hasil);
  return hasil;
}

function cocokKata(rapat: string, sebutan: readonly string[]): number {
  let terbaik = 0;
  for (const kata of sebutan) {
    if (kata === rapat) return 1;
    // "% Realisasi" is no misspelt "Realisasi".
    if (terbaik < 0.9 && kata.includes("%") === rapat.includes("%") && miripEja(kata, rapat)) terbaik = 0.9;
    else if (
      terbaik < 0.6 &&
      kata.length >= 5 &&
      !AWAL_NAMA.has(kata) &&
      rapat.startsWith(kata) &&
      !MAKNA_LAIN.test(rapat.slice(kata.length))
    ) {
      terbaik = 0.6;
    }
  }
  return terbaik;
}

/** Titles with which names of indicators begin as well: "Persentase posyandu aktif" is none. */
const AWAL_NAMA: ReadonlySet<string> = new Set(["persentase"]);

/** Words after a usual title that make it mean something else: "Realisasi s/d bulan lalu" is not the year's realisasi. */
const MAKNA_LAIN = /^tw[i1-4]|bulan|triwulan|lalu|sebelum|akhir|renstra|rpjmd|nasional|provinsi|kabupaten|pemda/;

/** A list of usual titles without their spaces, and how well the titles seen so far fit it. */
type Rapatan = { readonly kata: readonly string[]; readonly nilai: Map<string, number> };

const rapatan = new WeakMap<readonly string[], Rapatan>();

function rapatkan(sebutan: readonly string[]): Rapatan {
  let hasil = rapatan.get(sebutan);
  if (!hasil) {
    hasil = { kata: sebutan.map((s) => bacaJudul(s).rapat), nilai: new Map() };
    rapatan.set(sebutan, hasil);
  }
  return hasil;
}

/** A cell that is nothing but a year: "2023", "Th. 2022", "Tahun 2024". */
export function tahunSaja(teks: string): number | null {
  const match = /^(?:tahun|thn?|ta)?\.? *(20\d\d) *(?:\(.*\))?$/i.exec(teks.trim());
  return match ? Number(match[1]) : null;
}

/** A cell of a column-number row: "1", "(2)", "6 = 5/4", "(7)=(6)/(5)x100%". */
export function nomorKolom(teks: string): number | null {
  const match = /^\(? *(\d{1,2}) *\)? *(?:=.*)?$/.exec(teks.trim());
  return match ? Number(match[1]) : null;
}
