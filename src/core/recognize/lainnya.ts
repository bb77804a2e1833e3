import { lainnya } from "../tables";
import type { Area } from "../workbook";
import { bacaBadan, type Badan } from "./badan";
import { bacaBaris } from "./baris";
import { calonKepala } from "./calon-kepala";
import { kenaliDaftar } from "./daftar";
import type { Grid } from "./grid";
import { lihatIsi } from "./isi-kolom";
import { bacaKepala, sepertiData, type Kepala, type KolomKepala } from "./kepala";
import { cariJudul, tahunTabel } from "./keterangan-tabel";
import type { Tabel } from "./tabel";

/** A caption that calls what stands below it a table. */
const BERNAMA_TABEL = /^tabel\s*[\divxl]/i;
/** Titles of columns whose figures count nothing. */
const BUKAN_BESARAN = /^(no|nomor|no\.? urut|#|kode.*|nip.*|nik|tanggal.*|telepon|no\.? hp)\b|^tahun$/i;
/** Longer than this no title is. */
const JUDUL_TERPANJANG = 90;
/** So many cells right above a row make it a part of something else. */
const BARIS_DI_ATAS = 3;
/** So many rows of a body are enough to see that it is a grid. */
const CONTOH_BARIS = 60;
/** So many rows below a header show whether figures follow. */
const BARIS_PERTAMA = 5;
/** A sheet with more rows that look like headers and head nothing is a text. */
const PERCOBAAN_TERBANYAK = 100;
/** Titles that the reason quotes. */
const JUDUL_DISEBUT = 4;

/**
 * The tables of a sheet that are lists of counts or none of the kinds, outside the areas already taken. Only what is plainly a table: a
 * grid below a caption "Tabel ...", or at least three rows of figures below at least three titles. Letters, lists of
 * names and signatures are none.
 */
export function cariLainnya(grid: Grid, terpakai: readonly Area[]): readonly Tabel[] {
  const hasil: Tabel[] = [];
  const semua = [...terpakai];
  let percobaan = 0;
  for (const row of grid.barisTerisi) {
    for (const sempit of calonKepala(grid, row, semua, sepertiKepala)) {
      for (const kepala of bacaKepala(sempit, row)) {
        if ((percobaan += 1) > PERCOBAAN_TERBANYAK) return hasil;
        const tabel = tabelLain(grid, sempit, kepala, semua);
        if (!tabel) continue;
        hasil.push(tabel);
        semua.push(tabel.area);
      }
    }
  }
  return hasil;
}

/** Whether cells may be column titles in whatever words: short, different from each other, no figures, no "Nomor :". */
function sepertiKepala(grid: Grid, row: number, kolom: readonly number[]): boolean {
  const teks = kolom.map((c) => grid.teks(row, c));
  const judul = teks.every((t) => t.length <= JUDUL_TERPANJANG && !t.endsWith(":") && !sepertiData(t));
  const kata = teks.some((t) => /[a-z]{2}/i.test(t)) && teks.every((t) => /[a-z\d%#]/i.test(t));
  return kolom.length >= 2 && judul && kata && new Set(teks).size > teks.length / 2;
}

function tabelLain(lembar: Grid, grid: Grid, kepala: Kepala, terpakai: readonly Area[]): Tabel | null {
  const left = kepala.kolom[0]?.kiri ?? 0;
  const right = kepala.kolom.at(-1)?.kanan ?? left;
  const menyentuh = (top: number, bottom: number) =>
    terpakai.some((a) => a.top <= bottom && a.bottom >= top && a.left <= right && a.right >= left);
  const dalam = grid.kolomTerisi(kepala.top - 1, left, right).length >= BARIS_DI_ATAS;
  if (menyentuh(kepala.top, kepala.bottom) || (dalam && !menyentuh(kepala.top - 1, kepala.top - 1))) return null;
  const judul = cariJudul(lembar, kepala.top, left, right, (row) => menyentuh(row, row));
  const bernama = judul !== null && BERNAMA_TABEL.test(judul);
  // Without a caption only figures make it a table; a first look spares the walk down a long text.
  if (!bernama && !mulaiBerangka(grid, kepala)) return null;
  const badan = bacaBadan(grid, kepala, (row) => menyentuh(row, row));
  const tabel = bernama
    ? berkisi(grid, kepala, badan, 2)
    : berkisi(grid, kepala, badan, 3) && berangka(grid, kepala, badan);
  if (!tabel) return null;
  const daftar = kenaliDaftar(grid, kepala, badan, judul);
  const sebab = daftar
    ? `daftar ${daftar.bentuk.nama.toLowerCase()} dengan judul kolom ${sebutJudul(kepala)}`
    : `judul kolom ${sebutJudul(kepala)} tidak dikenal sebagai tabel kinerja atau anggaran; tidak diperiksa`;
  return {
    bentuk: daftar?.bentuk ?? lainnya,
    sheet: grid.sheet.name,
    lembar: grid.sheet,
    area: { top: kepala.top, left, bottom: badan.akhir, right },
    judul,
    tahun: daftar ? tahunTabel(judul, daftar.kolom) : null,
    tahap: null,
    yakin: bernama ? 0.9 : 0.7,
    sebab: [sebab],
    kolom: daftar?.kolom ?? [],
    baris: daftar ? bacaBaris(grid, badan, daftar.kolom) : [],
    nomorKolom: [],
    skala: null,
    letakKelas: [],
  };
}

/** Whether at least so many rows and columns make a grid, two columns of it filled nearly throughout. */
function berkisi(grid: Grid, { kolom }: Kepala, { baris }: Badan, tersedikit: number): boolean {
  const contoh = baris.slice(0, CONTOH_BARIS);
  const terisi = (k: KolomKepala) => contoh.filter((r) => grid.kolomTerisi(r, k.kiri, k.kanan).length > 0).length;
  const penuh = kolom.filter((k) => terisi(k) >= contoh.length * 0.6);
  return contoh.length >= tersedikit && kolom.length >= tersedikit && penuh.length >= 2;
}

/** Whether a figure stands in one of the first rows below the header, beside its first column. */
function mulaiBerangka(grid: Grid, { kolom, bottom }: Kepala): boolean {
  const [, kedua] = kolom;
  if (!kedua) return false;
  return Array.from({ length: BARIS_PERTAMA }, (_, i) => bottom + 1 + i).some((r) =>
    grid.kolomTerisi(r, kedua.kiri, kolom.at(-1)?.kanan).some((c) => sepertiData(grid.teks(r, c))),
  );
}

/** Whether a column holds amounts: running numbers, codes and numbers of persons are none. */
function berangka(grid: Grid, { kolom }: Kepala, { baris }: Badan): boolean {
  return kolom.some((k) => {
    if (BUKAN_BESARAN.test(judulKolom(k))) return false;
    const isi = lihatIsi(grid, k.kiri, k.kanan, baris.slice(0, CONTOH_BARIS));
    return isi.angka >= 3 && isi.angka >= isi.terisi * 0.6;
  });
}

function judulKolom({ jenjang }: KolomKepala): string {
  return jenjang.map((j) => j.teks).join(" ");
}

function sebutJudul({ kolom }: Kepala): string {
  const judul = kolom.map(judulKolom).filter((j) => j !== "");
  const disebut = judul.slice(0, JUDUL_DISEBUT).map((j) => `“${j}”`);
  return disebut.join(", ") + (judul.length > disebut.length ? " dan lainnya" : "");
}
