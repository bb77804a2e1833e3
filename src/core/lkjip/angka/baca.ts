import type { Bacaan, Isi } from "./bacaan";
import { bacaSelAngka } from "./sel-angka";
import { bacaTeks } from "./teks";

/**
 * Reads what a cell holds as a number, whatever way it is written. Never throws and never turns into zero what is none.
 * `format` is the cell's number format code (en-US, "0.00%"); without it a number is taken as General.
 */
export function bacaAngka(isi: Isi, format = "General"): Bacaan {
  if (isi === null) return { jenis: "kosong", tertulis: "" };
  if (typeof isi === "number") return bacaSelAngka(isi, format);
  if (typeof isi === "string") return bacaTeks(isi);
  if (typeof isi === "boolean") return { jenis: "teks", tertulis: isi ? "TRUE" : "FALSE", sebab: "logika" };
  return { jenis: "galat", tertulis: isi.error };
}
