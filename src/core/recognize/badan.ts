import { lipat } from "../lkjip/istilah";
import type { Grid } from "./grid";
import { bacaJudul } from "./judul";
import { barisKepala, barisNomorKolom, type Kepala } from "./kepala";

/** The rows below a header that belong to its table. */
export type Badan = {
  /** Rows that hold something and are no header, ascending. */
  readonly baris: readonly number[];
  /** Rows inside the table that only repeat the header or number the columns. */
  readonly ulangan: readonly number[];
  /** The last row that belongs to the table. */
  readonly akhir: number;
};

/** Blank rows that a table may hold inside. */
const KOSONG_TERBANYAK = 2;
/** Lines that stand below a table but do not belong to it. */
const PENUTUP =
  /^(sumber( data)?\b|catatan\b|keterangan ?:|ket\.? ?:|note\b|\*|tabel\b|grafik\b|gambar\b|diagram\b|lampiran\b|berdasarkan\b|dari tabel\b|mengetahui\b|camat\b|plt\b|ditetapkan\b|bab\b|[a-z ]+, *\d{0,2} *(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b)/;
/** A running text rather than a name in a cell. */
const PANJANG_KALIMAT = 160;

/** Walks down from a header until the table ends. */
export function bacaBadan(grid: Grid, kepala: Kepala, milikLain: (row: number) => boolean): Badan {
  const kiri = kepala.kolom[0]?.kiri ?? 0;
  const kanan = kepala.kolom.at(-1)?.kanan ?? kiri;
  const judul = new Set(kepala.kolom.flatMap((k) => k.jenjang.map((j) => j.rapat)));
  const baris: number[] = [];
  const ulangan: number[] = [];
  let kosong = 0;
  let jeda = 0;
  for (let row = kepala.bottom + 1; kosong <= KOSONG_TERBANYAK; row++) {
    const kolom = grid.kolomTerisi(row, kiri, kanan);
    if (milikLain(row)) break;
    if (kolom.length === 0) {
      kosong += 1;
      continue;
    }
    if (barisNomorKolom(grid, row, kolom) && (ulangan.at(-1) === row - 1 || baris.length === 0)) {
      ulangan.push(row);
    } else if (barisKepala(grid, row, kolom)) {
      if (kosong > 1 || !mengulang(grid, row, kolom, judul)) break;
      ulangan.push(row);
    } else if (
      lanjutanKepala(grid, row, kolom, judul) &&
      (ulangan.at(-1) === row - 1 || pembukaKepala(grid, row, judul, kiri, kanan))
    ) {
      ulangan.push(row);
    } else {
      if (penutup(grid, row, kolom, kosong) || (kosong > 0 && asing(grid, row, kolom, baris, kiri, kanan))) break;
      jeda = kosong > 0 ? baris.length : jeda;
      baris.push(row);
    }
    kosong = 0;
  }
  return pangkas(grid, { baris, ulangan, akhir: 0 }, kiri, kanan, jeda);
}

/** Whether a header row below says the same as the table's own: a second block or a page break. */
function mengulang(grid: Grid, row: number, kolom: readonly number[], judul: ReadonlySet<string>): boolean {
  const sama = kolom.filter((c) => judul.has(rapatJudul(grid, row, c))).length;
  return sama >= 2 && sama >= kolom.length * 0.6;
}

/** An upper tier of a repeated header, such as a group's title alone in its row: the header's own row follows. */
function pembukaKepala(grid: Grid, row: number, judul: ReadonlySet<string>, kiri: number, kanan: number): boolean {
  const bawah = grid.kolomTerisi(row + 1, kiri, kanan);
  if (bawah.length === 0) return false;
  if (barisKepala(grid, row + 1, bawah)) return mengulang(grid, row + 1, bawah, judul);
  return lanjutanKepala(grid, row + 1, bawah, judul) && pembukaKepala(grid, row + 1, judul, kiri, kanan);
}

/** A lower tier of a repeated header. */
function lanjutanKepala(grid: Grid, row: number, kolom: readonly number[], judul: ReadonlySet<string>): boolean {
  return kolom.every(
    (c) => judul.has(rapatJudul(grid, row, c)) || /^(th\.? *|tahun *)?20\d\d$/i.test(grid.teks(row, c)),
  );
}

function rapatJudul(grid: Grid, row: number, col: number): string {
  return bacaJudul(grid.teks(row, col)).rapat;
}

/** A note, a source line, a caption, a signature or running text that ends the table. */
function penutup(grid: Grid, row: number, kolom: readonly number[], kosong: number): boolean {
  const pertama = kolom[0];
  if (pertama === undefined || kolom.length > 2) return false;
  const teks = grid.teks(row, pertama);
  if (kolom.length === 1 && teks.length > PANJANG_KALIMAT) return true;
  if (/^tabel\b/i.test(teks)) return true;
  return PENUTUP.test(lipat(teks)) && (kolom.length === 1 || kosong > 0);
}

/** After a blank row: a caption or header of the next table, or a row that fills fewer columns than the table's rows do. */
function asing(
  grid: Grid,
  row: number,
  kolom: readonly number[],
  baris: readonly number[],
  kiri: number,
  kanan: number,
): boolean {
  const berikut = grid.barisTerisi.find((r) => r > row && grid.kolomTerisi(r, kiri, kanan).length > 0);
  const isiBerikut = berikut === undefined ? [] : grid.kolomTerisi(berikut, kiri, kanan);
  const berangka = (r: number, k: readonly number[]) => k.some((c) => /\d/.test(grid.teks(r, c)));
  const semuaBerangka = baris.every((r) => berangka(r, grid.kolomTerisi(r, kiri, kanan)));
  // Words alone where the table's rows hold figures: the header of a table of another kind.
  const kepalaLain = (r: number, k: readonly number[]) =>
    barisKepala(grid, r, k) || (k.length > 1 && semuaBerangka && !berangka(r, k));
  if (kolom.length > 1 && kepalaLain(row, kolom)) return true;
  if (kolom.length === 1 && berikut !== undefined && kepalaLain(berikut, isiBerikut)) return true;
  const lebar = baris.map((r) => grid.kolomTerisi(r, kiri, kanan).length).sort((a, b) => a - b);
  const biasa = lebar[Math.floor(lebar.length / 2)] ?? 0;
  const serupa = (k: readonly number[]) => k.length >= 2 && k.length * 2 > biasa;
  return !serupa(kolom) && !(kolom.length === 1 && berikut === row + 1 && serupa(isiBerikut));
}

/** Takes away rows of a single text at the end: they are remarks or signatures, not rows of the table. */
function pangkas(grid: Grid, badan: Badan, kiri: number, kanan: number, jeda: number): Badan {
  const baris = [...badan.baris];
  const tunggal = (row: number) => {
    const kolom = grid.kolomTerisi(row, kiri, kanan);
    return kolom.length <= 1 && kolom.every((c) => !/\d/.test(grid.teks(row, c)));
  };
  while (baris.length > 0 && (baris.length > jeda || jeda === 0) && tunggal(baris.at(-1) ?? 0)) baris.pop();
  const terakhir = baris.at(-1) ?? -1;
  const bawah = grid.gabungan(terakhir, kiri)?.bottom ?? terakhir;
  return {
    baris,
    ulangan: badan.ulangan.filter((r) => r < terakhir),
    akhir: Math.max(terakhir, Math.min(bawah, terakhir + 50)),
  };
}
