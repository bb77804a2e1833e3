import { lipat } from "../lkjip/istilah";
import type { Grid } from "./grid";
import { bacaJudul, tahunSaja } from "./judul";
import { barisJudul, barisKepala, type Kepala } from "./kepala";
import { barisNomorKolom } from "./nomor-kolom";

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
  const sama = samaJudul(kepala);
  const baris: number[] = [];
  const ulangan: number[] = [];
  // An indicator and its unit, "Persentase Realisasi Anggaran" and "%", read like titles.
  const sempit = (kolom: readonly number[]) => kolom.length <= 2 && kepala.kolom.length > 3;
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
    } else if (barisKepala(grid, row, kolom) && (mengulang(grid, row, kolom, sama) || kosong > 0 || !sempit(kolom))) {
      if (kosong > 1 || !mengulang(grid, row, kolom, sama)) break;
      ulangan.push(row);
    } else if (
      lanjutanKepala(grid, row, kolom, sama) &&
      (ulangan.at(-1) === row - 1 || pembukaKepala(grid, row, sama, kiri, kanan))
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

/** Whether a title is one that the header already gives the column it stands in. */
type SamaJudul = (teks: string, col: number) => boolean;

function samaJudul({ kolom }: Kepala): SamaJudul {
  const judul = new Map<number, ReadonlySet<string>>();
  for (const k of kolom) {
    const rapat = new Set(k.jenjang.map((j) => j.rapat));
    for (let col = k.kiri; col <= k.kanan; col++) judul.set(col, rapat);
  }
  return (teks, col) => judul.get(col)?.has(bacaJudul(teks).rapat) === true;
}

/** Whether a header row below says the same as the table's own: a second block or a page break. */
function mengulang(grid: Grid, row: number, kolom: readonly number[], sama: SamaJudul): boolean {
  const banyak = kolom.filter((c) => sama(grid.teks(row, c), c)).length;
  return banyak >= 2 && banyak >= kolom.length * 0.6;
}

/** An upper tier of a repeated header, such as a group's title alone in its row: the header's own row follows. */
function pembukaKepala(grid: Grid, row: number, sama: SamaJudul, kiri: number, kanan: number): boolean {
  const bawah = grid.kolomTerisi(row + 1, kiri, kanan);
  if (bawah.length === 0) return false;
  if (barisKepala(grid, row + 1, bawah)) return mengulang(grid, row + 1, bawah, sama);
  return lanjutanKepala(grid, row + 1, bawah, sama) && pembukaKepala(grid, row + 1, sama, kiri, kanan);
}

/** A lower tier of a repeated header. */
function lanjutanKepala(grid: Grid, row: number, kolom: readonly number[], sama: SamaJudul): boolean {
  return kolom.every((c) => sama(grid.teks(row, c), c) || tahunSaja(grid.teks(row, c)) !== null);
}

/** A note, a source line, a caption, a signature or running text that ends the table. */
function penutup(grid: Grid, row: number, kolom: readonly number[], kosong: number): boolean {
  const teks = kolom.map((c) => grid.teks(row, c));
  const [pertama = ""] = teks;
  if (teks.length === 0 || teks.length > 2) return false;
  if (teks.length === 1 && pertama.length > PANJANG_KALIMAT) return true;
  const menutup = teks.map((t) => PENUTUP.test(lipat(t)));
  return teks.some((t) => /^tabel\b/i.test(t)) || menutup.every(Boolean) || (menutup[0] === true && kosong > 0);
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
    barisKepala(grid, r, k) || (k.length > 1 && (barisJudul(grid, r, k) || (semuaBerangka && !berangka(r, k))));
  if (kolom.length > 1 && kepalaLain(row, kolom)) return true;
  if (berikut !== undefined && (kolom.length === 1 || barisJudul(grid, row, kolom)) && kepalaLain(berikut, isiBerikut))
    return true;
  const lebar = baris.map((r) => grid.kolomTerisi(r, kiri, kanan).length).sort((a, b) => a - b);
  const biasa = lebar[Math.floor(lebar.length / 2)] ?? 0;
  const serupa = (k: readonly number[]) => k.length >= 2 && k.length * 2 > biasa;
  return !serupa(kolom) && !(kolom.length === 1 && berikut === row + 1 && serupa(isiBerikut));
}

/** Takes away rows of a single text at the end: they are remarks or signatures, not rows of the table. */
function pangkas(grid: Grid, badan: Badan, kiri: number, kanan: number, jeda: number): Badan {
  const baris = [...badan.baris];
  const bawahnya = grid.kolomTerisi((baris.at(-1) ?? -1) + 1, kiri, kanan);
  // What stands directly on another header is its caption.
  const berlanjut = bawahnya.length > 0 && !penutup(grid, (baris.at(-1) ?? -1) + 1, bawahnya, 0);
  const sisa = () => {
    const akhir = baris.at(-1) ?? -1;
    const kolom = grid.kolomTerisi(akhir, kiri, kanan);
    const tunggal = kolom.length <= 1 && kolom.every((c) => /^[^\d]*$|^\W*[a-z]{3}/i.test(grid.teks(akhir, c)));
    return tunggal && (berlanjut || !bersama(grid, baris, kolom[0] ?? kiri, kiri));
  };
  while (baris.length > 0 && (baris.length > jeda || jeda === 0) && sisa()) baris.pop();
  const terakhir = baris.at(-1) ?? -1;
  const bawah = grid.gabungan(terakhir, kiri)?.bottom ?? terakhir;
  return {
    baris,
    ulangan: badan.ulangan.filter((r) => r < terakhir),
    akhir: Math.max(terakhir, Math.min(bawah, terakhir + 50)),
  };
}

/**
 * Whether the last row's only text goes on with a column of names without a gap: an indicator that shares the cells
 * beside it with the rows above.
 */
function bersama(grid: Grid, baris: readonly number[], col: number, kiri: number): boolean {
  const terakhir = baris.at(-1) ?? -1;
  if (col === kiri || baris.at(-2) !== terakhir - 1 || (grid.gabungan(terakhir, col)?.right ?? col) > col) return false;
  const berisi = baris.filter((r) => r < terakhir && /[a-z]{3}/i.test(grid.teks(r, col)));
  return berisi.length >= (baris.length - 1) * 0.8;
}
