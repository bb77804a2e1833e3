import type { Ekspresi } from "../lkjip/ekspresi";
import { cellName, type Address } from "../workbook";
import type { Temuan } from "./temuan";

/** A cell as the key of a map. */
export function kunciSel(at: Address): string {
  return `${at.sheet}!${cellName(at)}`;
}

/** What tells one finding from another: its rule and its cell. */
export function kunciTemuan(t: Temuan): string {
  return `${t.aturan} ${kunciSel(t.at)}`;
}

/** The other cells that a finding rests on: the operands of its arithmetic, and those it names beside its own. */
export function pijakan(t: Temuan): ReadonlySet<string> {
  const semua = new Set(pijakanSel(t).map(kunciSel));
  semua.delete(kunciSel(t.at));
  return semua;
}

/** Whether a finding speaks of a cell, or rests on it. */
export function menyangkut(t: Temuan, at: Address): boolean {
  return kunciSel(t.at) === kunciSel(at) || pijakan(t).has(kunciSel(at));
}

/** Whether a finding rests on any cell in the row of this one. */
export function menyangkutBaris(t: Temuan, at: Address): boolean {
  return pijakanSel(t).some((x) => x.sheet === at.sheet && x.row === at.row);
}

function pijakanSel(t: Temuan): readonly Address[] {
  return [...bagian(t).flatMap((o) => (o.at ? [o.at] : [])), ...t.terkait.map((x) => x.at)];
}

function bagian({ hitungan }: Temuan): readonly { readonly at?: Address }[] {
  if (hitungan === null) return [];
  if (hitungan.bentuk === "susun") return hitungan.baris;
  if (hitungan.bentuk === "lintas") return hitungan.tempat;
  return hitungan.ekspresi ? sukuEkspresi(hitungan.ekspresi) : hitungan.bagian.filter((b) => typeof b !== "string");
}

function sukuEkspresi<T>(e: Ekspresi<T>): readonly T[] {
  switch (e.op) {
    case "suku":
      return [e.suku];
    case "tetap":
      return [];
    case "persen":
      return sukuEkspresi(e.isi);
    case "rata":
      return e.isi.flatMap(sukuEkspresi);
    case "bila":
      return [...sukuEkspresi(e.syarat), ...sukuEkspresi(e.isi)];
    default:
      return [...sukuEkspresi(e.kiri), ...sukuEkspresi(e.kanan)];
  }
}
