import { lipat, tahunDalam } from "../lkjip/istilah";
import type { Grid } from "./grid";
import type { KolomTabel } from "./peran";
import type { Tahap } from "./tabel";

/** How far above a header its caption is looked for. */
const TERJAUH = 4;

/** Lines below a table: no caption of the next one. */
const CATATAN = /^(sumber|catatan)\b|^\*/i;

/**
 * The caption above a header: one or two lines, the one that begins with "Tabel" first of all; null where none stands.
 * Rows of another table are none.
 */
export function cariJudul(
  grid: Grid,
  top: number,
  kiri: number,
  kanan: number,
  milikLain: (row: number) => boolean,
): string | null {
  const baris: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - TERJAUH); row--) {
    const kolom = grid.kolomTerisi(row, Math.max(0, kiri - 1), kanan);
    if (kolom.length === 0) {
      if (baris.length > 0) break;
      continue;
    }
    const teks = kolom.map((c) => grid.teks(row, c)).join(" ");
    if (kolom.length > 2 || /^[\d.,()%\s-]*$/.test(teks) || CATATAN.test(teks) || milikLain(row)) break;
    if (!/^\(?(dalam|satuan)?\s*:?\s*(ribuan|jutaan)?\s*(rupiah|rp)\.?\)?$/i.test(teks)) baris.unshift(teks);
    if (/^tabel\b/i.test(teks)) break;
  }
  return baris.length === 0 ? null : baris.join(" ");
}

/** The year of a table: of its caption, else the latest that its column titles name. */
export function tahunTabel(judul: string | null, kolom: readonly KolomTabel[]): number | null {
  const dariJudul = judul === null ? null : tahunDalam(judul);
  if (dariJudul !== null) return dariJudul;
  const tahun = kolom.map((k) => k.tahun).filter((t) => t !== null);
  return tahun.length === 0 ? null : Math.max(...tahun);
}

/** The budget a table speaks of, by its caption or its titles; null where neither says so. */
export function tahapTabel(judul: string | null, kolom: readonly KolomTabel[]): Tahap | null {
  return tahapTeks([judul ?? "", ...kolom.map((k) => k.judul)].join(" "));
}

/** The stage that a text names: "P APBD 2024", "APBD", "Anggaran Setelah Perubahan"; null for neither or both. */
export function tahapTeks(teks: string): Tahap | null {
  const kata = lipat(teks);
  const sisa = kata.replace(/sebelum perubahan/g, " ");
  const perubahan = /\bp-? ?apbd\b|\bapbd-? ?p\b|\bpak\b|\bdppa\b|perubahan/.test(sisa);
  const murni = sisa !== kata || /\bmurni\b|\binduk\b/.test(kata);
  if (perubahan !== murni) return perubahan ? "P APBD" : "APBD";
  return !perubahan && /\b(apbd|dpa)\b/.test(kata) ? "APBD" : null;
}
