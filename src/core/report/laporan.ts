import type { Peringatan } from "../workbook";
import type { Hasil } from "./hasil";

/** Why a file could not be read: a fixed code for programs, an Indonesian sentence for people. */
export type Galat = { readonly kode: string; readonly pesan: string };

/** One file after its check: a result, or the reason why there is none. `nama` is as the caller gave it. */
export type Laporan =
  | { readonly nama: string; readonly galat: Galat }
  | {
      readonly nama: string;
      readonly galat: null;
      readonly hasil: Hasil;
      /** What the reader noticed about the file although it stopped nothing. */
      readonly peringatan: readonly Peringatan[];
    };
