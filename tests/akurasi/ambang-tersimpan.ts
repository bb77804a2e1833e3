import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ruang } from "./nilai";
import type { Angka } from "./skor";

/** What the program claims to cover so far, and the figures that may not fall. */
export type Ambang = {
  /** Table kinds in scope, each with the share of its known tables that is recognised. */
  readonly jenis: Readonly<Record<string, number | null>>;
  /** Families in scope, each with the recall reached. */
  readonly kelompok: Readonly<Record<string, number | null>>;
  /** By layout ("lembar", "tumpuk", "asli") and for all together ("semua"). */
  readonly angka: Readonly<Record<string, Angka>>;
};

const FILE = join(__dirname, "ambang.json");

export function readAmbang(): Ambang {
  return JSON.parse(readFileSync(FILE, "utf8")) as Ambang;
}

export function writeAmbang(ambang: Ambang): void {
  writeFileSync(FILE, `${JSON.stringify(ambang, null, 2)}\n`);
}

export function ruangOf({ jenis, kelompok }: Ambang): Ruang {
  return { jenis: Object.keys(jenis), kelompok: Object.keys(kelompok) };
}
