import { EMPTY_CELL } from "../workbook";
import { bacaAngka } from "../lkjip/angka";
import { lipat } from "../lkjip/istilah";
import { JUMLAH_BARIS, RATA_RATA_BARIS } from "../tables/sebutan";
import type { Jenis, Peran } from "../tables";
import type { Badan } from "./badan";
import type { Grid } from "./grid";
import type { KolomTabel } from "./peran";
import { kolomAngka, putuskanRancu } from "./rancu";
import type { Baris, JenisBaris, Sel } from "./tabel";

/** The roles whose text names a row, the most telling first. */
const PENAMA: readonly Peran[] = ["indikator", "uraian", "sasaran"];
/** In plans and budgets a row is a program or what is below it; what it promises stands beside. */
const PENAMA_RENCANA: readonly Peran[] = ["uraian", "indikator", "sasaran"];
const RENCANA: ReadonlySet<Jenis> = new Set<Jenis>([
  "renstra-matriks",
  "renja",
  "perubahan-anggaran",
  "realisasi-bulanan",
  "evaluasi-renja",
]);

/** Reads the rows of a table's body. Ambiguous figures ("1.429") are decided by those around them. */
export function bacaBaris(grid: Grid, badan: Badan, kolom: readonly KolomTabel[], bentuk?: Jenis): Baris[] {
  const penama = bentuk && RENCANA.has(bentuk) ? PENAMA_RENCANA : PENAMA;
  const per = bacaKolom(grid, kolom, badan.baris);
  let blok = 0;
  let ulanganKe = 0;
  const hasil: Baris[] = [];
  for (const [i, row] of badan.baris.entries()) {
    while ((badan.ulangan[ulanganKe] ?? Infinity) < row) {
      ulanganKe += 1;
      if (hasil.length > 0) blok += 1;
    }
    const sel = per.flatMap((p) => p[i] ?? []);
    const jenis = jenisBaris(grid, row, kolom, sel);
    if (jenis === "pita") blok += 1;
    hasil.push({
      row,
      jenis,
      blok,
      nomor: nomorBaris(grid, row, kolom),
      nama: namaBaris(grid, row, kolom, penama),
      tersembunyi: grid.sheet.hiddenRows.has(row),
      sel,
    });
  }
  return hasil;
}

/** The cells of every column, read; what can be read in two ways is settled by the cells around it. */
function bacaKolom(grid: Grid, kolom: readonly KolomTabel[], baris: readonly number[]): Sel[][] {
  const sel = kolom.map((k) => baris.map((row) => ambil(grid, k, row)));
  const isi = putuskanRancu(
    kolom,
    sel.map((s) => s.map(({ cell }) => bacaAngka(cell.value, cell.format))),
  );
  return sel.map((s, k) => s.flatMap((satu, i) => (isi[k]?.[i] ? [{ ...satu, isi: isi[k][i] }] : [])));
}

/** The cell of a column in a row; under a merge from above the merge's own cell. */
function ambil(grid: Grid, k: KolomTabel, row: number): Omit<Sel, "isi"> {
  const kolomIsi = kolomAngka(k.peran) ? pilihKolom(grid, k, row) : k.kiri;
  const gabung = grid.gabungan(row, kolomIsi);
  // A band across the table ("KINERJA LAINNYA") is no content of the columns it runs over.
  if (gabung && gabung.left < k.kiri) {
    return { at: { sheet: grid.sheet.name, row, col: kolomIsi }, cell: EMPTY_CELL, dariAtas: false };
  }
  const at = { sheet: grid.sheet.name, row: gabung?.top ?? row, col: gabung?.left ?? kolomIsi };
  return { at, cell: grid.cell(at.row, at.col), dariAtas: at.row < row };
}

/** Under a title over two columns (value and unit) the value stands in the first that is filled. */
function pilihKolom(grid: Grid, k: KolomTabel, row: number): number {
  for (let col = k.kiri; col <= k.kanan; col++) if (grid.teks(row, col) !== "") return col;
  return k.kiri;
}

function jenisBaris(grid: Grid, row: number, kolom: readonly KolomTabel[], sel: readonly Sel[]): JenisBaris {
  if (mengulangJudul(grid, row, kolom)) return "pita";
  const angka = sel.filter((s, i) => kolomAngka(kolom[i]?.peran ?? "nomor") && !s.dariAtas && s.isi.jenis !== "kosong");
  const kiri = kolom[0]?.kiri ?? 0;
  // What stands behind the figures, a rating or a remark, says nothing about what the row is.
  const batas = Math.min(...kolom.filter((k) => kolomAngka(k.peran)).map((k) => k.kiri)) - 1;
  const judul = grid
    .kolomTerisi(row, kiri, batas)
    .map((c) => lipat(grid.teks(row, c)))
    .filter((t) => /[a-z]/.test(t));
  if (judul.some((t) => RATA_RATA_BARIS.test(t) && barisHitungan(t, kolom)) && angka.length > 0) return "rata-rata";
  // A total has nothing but the word, or the word and what is totalled, in its first text.
  if (
    angka.length > 0 &&
    judul.length <= 1 &&
    judul.some((t) => JUMLAH_BARIS.test(t)) &&
    barisHitungan(judul[0] ?? "", kolom)
  ) {
    return "jumlah";
  }
  const uang = kolom.some((k) => k.peran === "anggaran");
  if (uang && judul.length === 0 && angka.length > 0 && angka.every((s) => s.isi.jenis === "angka")) return "jumlah";
  return angka.length === 0 && pita(grid, row, kolom, judul) ? "pita" : "data";
}

const KATA_HITUNGAN =
  /^(jumlah|total|grand|rata|rerata|mean|keseluruhan|seluruhnya|seluruh|semua|capaian|pencapaian|kinerja|keuangan|anggaran|pagu|alokasi|belanja|realisasi|penyerapan|serapan|persentase|persen|tingkat|efisiensi|sasaran|indikator|iku|dan|per|nilai|kecamatan)$/;

/** Among indicators "Jumlah inovasi" and "Rata-rata waktu tunggu" are names: a total or a mean says no more than what it sums up. */
function barisHitungan(teks: string, kolom: readonly KolomTabel[]): boolean {
  if (!kolom.some((k) => k.peran === "indikator")) return true;
  return teks.split(/[^a-z]+/).every((kata) => kata === "" || KATA_HITUNGAN.test(kata));
}

/** A row that holds nothing but words of the column titles: an upper tier of a repeated header. */
function mengulangJudul(grid: Grid, row: number, kolom: readonly KolomTabel[]): boolean {
  const judul = kolom.map((k) => lipat(k.judul)).join(" | ");
  const isi = grid.kolomTerisi(row, kolom[0]?.kiri, kolom.at(-1)?.kanan).map((c) => lipat(grid.teks(row, c)));
  return isi.length > 0 && isi.every((t) => /[a-z]{3}/.test(t) && judul.includes(t));
}

/** A heading inside the table: one text across it, such as KINERJA LAINNYA. */
function pita(grid: Grid, row: number, kolom: readonly KolomTabel[], judul: readonly string[]): boolean {
  if (judul.length !== 1) return false;
  const col = grid.kolomTerisi(row).find((c) => /[a-z]/i.test(grid.teks(row, c))) ?? 0;
  const penama = kolom.find((k) => k.peran === "indikator") ?? kolom.find((k) => k.peran === "uraian");
  const lebar = grid.gabungan(row, col);
  const melebar = lebar !== null && penama !== undefined && lebar.right > penama.kanan;
  return melebar || (penama !== undefined && (col < penama.kiri || col > penama.kanan));
}

/** The row's name: the text of its most telling column that holds any; the number before it is not part of it. */
function namaBaris(grid: Grid, row: number, kolom: readonly KolomTabel[], penama: readonly Peran[]): string {
  for (const peran of penama) {
    const bagian = kolom
      .filter((k) => k.peran === peran)
      .map((k) => namaDalam(grid, row, k))
      .filter((t) => t !== "");
    if (bagian.length > 0) return bagian.at(-1) ?? "";
  }
  for (const c of grid.kolomTerisi(row, kolom[0]?.kiri, kolom.at(-1)?.kanan)) {
    if (/[a-z]{2}/i.test(grid.teks(row, c))) return grid.teks(row, c);
  }
  return "";
}

/** A name column may be two columns wide: the number stands in the first, the name in the second. */
function namaDalam(grid: Grid, row: number, k: KolomTabel): string {
  const teks: string[] = [];
  for (let col = k.kiri; col <= k.kanan; col++) {
    const gabung = k.peran === "sasaran" ? grid.gabungan(row, col) : null;
    const t = grid.teks(gabung?.top ?? row, gabung?.left ?? col);
    if (/[a-z]{2}/i.test(t) && !teks.includes(t)) teks.push(t);
  }
  return teks.join(" ");
}

function nomorBaris(grid: Grid, row: number, kolom: readonly KolomTabel[]): string {
  for (const k of kolom.filter((x) => x.peran === "kode" || x.peran === "nomor")) {
    const teks = grid.teks(row, k.kiri);
    if (teks !== "") return teks;
  }
  const nama = kolom.find((k) => PENAMA.includes(k.peran));
  const depan = nama ? grid.teks(row, nama.kiri) : "";
  return /^[\d.,]+[.)]?$/.test(depan) ? depan : (/^(\d+(?:[.,]\d+)*)[.)]? +\S/.exec(depan)?.[1] ?? "");
}
