import type { Jurnal, Pemulihan } from "../../core";
import type { Galat } from "../keadaan";

/** What became of taking a batch back: so many cells are as before, the others are left alone, each with its reason. */
export type Kepulangan =
  | { readonly jenis: "usai"; readonly sel: number; readonly dilewati: Pemulihan["dilewati"] }
  | { readonly jenis: "galat"; readonly galat: Galat };

/**
 * The changes that a workbook keeps, and how a shell takes them back: also after the workbook was closed, and in any
 * order. After each change it gives the panel a new result. Nothing rejects.
 */
export type Riwayat = {
  /** The latest last. */
  readonly jurnal: Jurnal;
  /** Takes the batch of that moment back. */
  readonly kembalikan: (pukul: string) => Promise<Kepulangan>;
  /** Forgets all that is kept in the workbook. Answers with the reason where it cannot. */
  readonly bersihkan: () => Promise<Galat | null>;
};
