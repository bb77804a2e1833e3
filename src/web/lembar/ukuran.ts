import type { Sheet } from "../../core";
import type { SheetLayout } from "../../hosts/xlsx/layout";

/** A line of text in a cell, the room around its lines, and a character on average, in pixels. */
export const TINGGI_TEKS = 16;
const RUANG_TEGAK = 8;
const RUANG_DATAR = 14;
const LEBAR_HURUF = 6.6;
/** Bold, as titles are, which are often in capitals. */
const LEBAR_TEBAL = 8.4;
/** A step of indentation. */
export const LEBAR_INDEN = 9;

const LEBAR_BIASA = 72;
const LEBAR_TERKECIL = 28;
const LEBAR_TERBESAR = 460;
/** More lines than these are cut off; the whole text stands in the bar above. */
const BARIS_TERBANYAK = 10;

/** Widths of so many columns in pixels; hidden ones have none. */
export function lebarKolom(banyak: number, layout: SheetLayout | undefined): Float64Array {
  const biasa = layout?.defaultWidth ?? null;
  const lebar = new Float64Array(banyak).fill(biasa === null ? LEBAR_BIASA : piksel(biasa));
  for (const { first, last, width, hidden } of layout?.columns ?? []) {
    const isi = hidden ? 0 : width === null ? LEBAR_BIASA : piksel(width);
    lebar.fill(isi, Math.max(0, first), Math.min(banyak, last + 1));
  }
  return lebar;
}

function piksel(huruf: number): number {
  return Math.round(Math.min(LEBAR_TERBESAR, Math.max(LEBAR_TERKECIL, huruf * 7 + 5)));
}

/** Heights of so many rows in pixels: as many lines as the longest text needs in its column, or across its merge. */
export function tinggiBaris({ rows, merges, hiddenRows }: Sheet, lebar: Float64Array, banyak: number): Float64Array {
  const tinggi = new Float64Array(banyak).fill(TINGGI_TEKS + RUANG_TEGAK);
  const bentang = new Map<string, number>();
  const turun = new Set<string>();
  for (const m of merges) {
    const kunci = `${m.top}:${m.left}`;
    let jumlah = 0;
    for (let col = m.left; col <= Math.min(m.right, lebar.length - 1); col++) jumlah += lebar[col] ?? 0;
    bentang.set(kunci, jumlah);
    if (m.bottom > m.top) turun.add(kunci);
  }
  for (const [row, cells] of rows) {
    let garis = 1;
    for (const [col, { value, tebal, inden = 0 }] of cells) {
      // What reaches down over several rows has room enough there.
      const kunci = merges.length > 0 ? `${row}:${col}` : "";
      if (typeof value !== "string" || value.length < 4 || turun.has(kunci)) continue;
      const ruang = (bentang.get(kunci) ?? lebar[col] ?? 0) - RUANG_DATAR - inden * LEBAR_INDEN;
      const muat = Math.max(2, ruang / (tebal ? LEBAR_TEBAL : LEBAR_HURUF));
      garis = Math.max(garis, hitungGaris(value, muat));
    }
    tinggi[row] = Math.min(BARIS_TERBANYAK, garis) * TINGGI_TEKS + RUANG_TEGAK;
  }
  for (const row of hiddenRows) if (row < banyak) tinggi[row] = 0;
  return tinggi;
}

/** Lines that a text folds into, words kept whole. */
function hitungGaris(teks: string, muat: number): number {
  let garis = 0;
  for (const alinea of teks.split("\n")) {
    garis++;
    let terisi = 0;
    for (const kata of alinea.split(" ")) {
      if (terisi > 0 && terisi + 1 + kata.length > muat) {
        garis++;
        terisi = 0;
      }
      terisi += kata.length + (terisi > 0 ? 1 : 0);
      for (; terisi > muat; terisi -= muat) garis++;
    }
    if (garis >= BARIS_TERBANYAK) return garis;
  }
  return garis;
}
