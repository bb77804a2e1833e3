import type { Angka } from "../lkjip/angka";
import { sebagaiPersen, selPeran, type Baris, type Persen, type Sel, type Tabel } from "../recognize";
import type { Address } from "../workbook";

/** A printed capaian with the target and realisasi it is computed from, or why it cannot be computed. */
export type Pasangan =
  | {
      readonly nama: string;
      readonly target: { readonly sel: Sel; readonly angka: Angka };
      readonly realisasi: { readonly sel: Sel; readonly angka: Angka };
      readonly tertulis: Persen;
    }
  | { readonly at: Address; readonly sebab: string };

/** The capaian of one row: one, or as many as stand in its cells where several indicators share a row. */
export function pasanganCapaian(
  tabel: Tabel,
  baris: Baris,
  persen: (sel: Sel | undefined) => Persen | null,
): Pasangan[] {
  const sel = selPeran(tabel, baris, "capaian");
  if (!sel || sel.dariAtas) return [];
  const target = selPeran(tabel, baris, "target");
  const realisasi = selPeran(tabel, baris, "realisasi");
  const satu = persen(sel);
  const capaian = satu ? [satu] : beberapa(sel).map((angka) => sebagaiPersen(sel, angka, false));
  if (capaian.length === 0) {
    const sebab = tanpaHasil(sel) ? sebabKosong(target, realisasi) : null;
    return sebab === null ? [] : [{ at: sel.at, sebab }];
  }
  const [targets, realisasis] = [beberapa(target), beberapa(realisasi)];
  if (!target || targets.length !== capaian.length) return [{ at: sel.at, sebab: `target ${keadaan(target)}` }];
  if (!realisasi || realisasis.length !== capaian.length) {
    return [{ at: sel.at, sebab: `realisasi ${keadaan(realisasi)}` }];
  }
  const nama = pisahNama(baris.nama, capaian.length);
  return capaian.flatMap((tertulis, i) => {
    const [t, r] = [targets[i], realisasis[i]];
    if (!t || !r) return [];
    return [
      { nama: nama[i] ?? "", target: { sel: target, angka: t }, realisasi: { sel: realisasi, angka: r }, tertulis },
    ];
  });
}

function beberapa(sel: Sel | undefined): readonly Angka[] {
  return sel?.isi.jenis === "angka" ? [sel.isi] : sel?.isi.jenis === "banyak" ? sel.isi.isi : [];
}

/** The cell says itself that there is no capaian: "-", or an error of its formula. */
function tanpaHasil(sel: Sel): boolean {
  return sel.isi.jenis === "nihil" || sel.isi.jenis === "galat";
}

function sebabKosong(target: Sel | undefined, realisasi: Sel | undefined): string | null {
  if (target?.isi.jenis !== "angka") return `target ${keadaan(target)}`;
  if (realisasi?.isi.jenis !== "angka") return `realisasi ${keadaan(realisasi)}`;
  return target.isi.nilai.atas === 0n ? "target nol" : null;
}

function keadaan(sel: Sel | undefined): string {
  return !sel || sel.isi.jenis === "kosong" ? "kosong" : `berisi “${sel.isi.tertulis}”`;
}

/** The names of several indicators in one cell, told apart by their numbers; none where they do not add up. */
function pisahNama(nama: string, banyak: number): readonly string[] {
  if (banyak === 1) return [nama];
  const bagian = nama.split(/\s(?=(?:\d+(?:\.\d+)*|[a-z])[.)]? [A-Z])/).filter((s) => s.trim() !== "");
  return bagian.length === banyak ? bagian : [];
}
