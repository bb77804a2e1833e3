import { addressKey, type Address } from "../workbook";
import { operanHitungan } from "./operan-hitungan";
import type { Temuan } from "./temuan";

/** A row of a sheet as the key of a map. */
export function kunciBaris(at: Address): string {
  return `${at.sheet}!${at.row}`;
}

/** What tells one finding from another: its rule and its cell. */
export function kunciTemuan(t: Temuan): string {
  return `${t.aturan} ${addressKey(t.at)}`;
}

/** The other cells that a finding rests on, and their rows. */
export type Pijakan = { readonly sel: ReadonlySet<string>; readonly baris: ReadonlySet<string> };

const ingatan = new WeakMap<Temuan, Pijakan>();

/** The operands of a finding's arithmetic, and the cells that it names beside its own; kept with it. */
export function pijakan(t: Temuan): Pijakan {
  const ada = ingatan.get(t);
  if (ada) return ada;
  const semua = [...operanHitungan(t.hitungan).flatMap((o) => o.at ?? []), ...t.terkait.map((x) => x.at)];
  const lain = semua.filter((at) => addressKey(at) !== addressKey(t.at));
  const hasil = { sel: new Set(lain.map(addressKey)), baris: new Set(lain.map(kunciBaris)) };
  ingatan.set(t, hasil);
  return hasil;
}

/** Whether a finding speaks of a cell, or rests on it. */
export function menyangkut(t: Temuan, at: Address): boolean {
  return addressKey(t.at) === addressKey(at) || pijakan(t).sel.has(addressKey(at));
}

/** Findings under each of the keys that they go by. */
export function kelompokkan(temuan: readonly Temuan[], kunci: (t: Temuan) => readonly string[]): Map<string, Temuan[]> {
  const hasil = new Map<string, Temuan[]>();
  for (const t of temuan) {
    for (const k of kunci(t)) {
      const ada = hasil.get(k);
      if (ada) ada.push(t);
      else hasil.set(k, [t]);
    }
  }
  return hasil;
}
