import type { Hasil } from "../core";
import { tabelDikenal } from "./tabel/dikenal";
import type { Peringatan } from "../core";

/** Why something could not be done: a sentence for people, and technical details for whoever is asked for help. */
export type Galat = { readonly kode: string; readonly pesan: string; readonly rincian?: string };

/** What the panel has to show. A workbook is being read and checked, could not be read, or has its result. */
export type Keadaan =
  | { readonly jenis: "muat" }
  | { readonly jenis: "galat"; readonly galat: Galat }
  | {
      readonly jenis: "hasil";
      readonly hasil: Hasil;
      /** When the check ended. */
      readonly pukul: Date;
      /** What the reader of the file wants a person to know. */
      readonly peringatan: readonly Peringatan[];
    };

/**
 * Any thrown value as a `Galat`. One that carries `kode` was written for people and passes as it is;
 * everything else becomes the general sentence, with its own words kept for "Salin rincian".
 */
export function galatDari(sebab: unknown): Galat {
  if (sebab instanceof Error && "kode" in sebab && typeof sebab.kode === "string") {
    return { kode: sebab.kode, pesan: sebab.message };
  }
  return {
    kode: "LAIN",
    pesan: "Ada kendala yang belum dikenali. Buku kerja tidak diubah.",
    rincian: sebab instanceof Error ? (sebab.stack ?? `${sebab.name}: ${sebab.message}`) : String(sebab),
  };
}

/**
 * How a check ended:
 * - kosong: no table of the field was recognised
 * - temuan: something contradicts
 * - sebagian: nothing contradicts, but a part could not be checked, no rule reads it, or nothing was there to compare
 * - sesuai: everything was checked and agrees
 */
export type Simpulan = "kosong" | "temuan" | "sebagian" | "sesuai";

/** The ending of a check. Only a check without gaps may be called "sesuai". */
export function simpulkan(hasil: Hasil): Simpulan {
  if (hasil.temuan.length > 0) return "temuan";
  if (tabelDikenal(hasil).length === 0) return hasil.hampir.length > 0 ? "sebagian" : "kosong";
  const utuh = hasil.takDiperiksa.length === 0 && hasil.hampir.length === 0 && hasil.tabel.every((t) => t.diperiksa);
  return utuh && hasil.sesuai > 0 ? "sesuai" : "sebagian";
}
