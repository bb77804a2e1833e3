import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The least share found and the largest share with something said beside the point, 0..1; "belum": no rule for it yet. */
export type AmbangKesalahan = { readonly ketemu: number; readonly alarm: number } | "belum";

/** What the proof must reach, for clean offices and for each kind of fault. */
export type Ambang = {
  /** Share of clean workbooks about which nothing is said, 0..1. */
  readonly bersihSunyi: number;
  /** Share of tables whose kind is recognised, 0..1. */
  readonly tabelDikenali: number;
  /** Share of faults for which a certain correction is not what stood there, at most, 0..1. The aim is nought. */
  readonly usulSalah: number;
  readonly kesalahan: Readonly<Record<string, AmbangKesalahan>>;
};

export function readAmbang(): Ambang {
  return JSON.parse(readFileSync(join(__dirname, "ambang.json"), "utf8")) as Ambang;
}
