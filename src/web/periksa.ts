import { check } from "../core";
import type { Hasil } from "../core";
import type { Peringatan } from "../core";
import { readXlsx } from "../hosts/xlsx";
import { galatDari } from "../panel/keadaan";
import type { Galat } from "../panel/keadaan";

/** What became of one file. */
export type Jawaban =
  | { readonly jenis: "hasil"; readonly hasil: Hasil; readonly peringatan: readonly Peringatan[] }
  | { readonly jenis: "galat"; readonly galat: Galat };

/** The content of a file through the reader and the check. Never throws: what goes wrong is part of the answer. */
export function periksa(isi: Uint8Array): Jawaban {
  try {
    const snapshot = readXlsx(isi);
    return { jenis: "hasil", hasil: check(snapshot), peringatan: snapshot.peringatan };
  } catch (sebab) {
    return { jenis: "galat", galat: galatDari(sebab) };
  }
}
