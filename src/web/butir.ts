import type { Peringatan, Simpanan } from "../core";
import type { Keadaan, Usai } from "../panel";
import type { Jawaban } from "./tugas";

/** A file as it comes in: its name, with the folder it came from, and its content. */
export type Berkas = { readonly nama: string; readonly isi: Blob };

/** A file on the list. Its state is the panel's, or it waits for its turn. */
export type Butir = Berkas & {
  readonly id: number;
  /** Our own sample, labelled as such. */
  readonly contoh: boolean;
  readonly keadaan: Keadaan | { readonly jenis: "tunggu" };
  /** What was corrected here, the latest last; `isi` is the file after it. */
  readonly perubahan: readonly Perubahan[];
  /** What people decided about it, and what can be taken back. */
  readonly simpanan: Simpanan;
  /** What was done last; null for a file as it came. */
  readonly usai: Usai | null;
};

/** Whether the check of a file has ended, with a result or a reason. */
export function sudahSelesai({ keadaan }: Butir): boolean {
  return keadaan.jenis === "hasil" || keadaan.jenis === "galat";
}

/** One batch of corrections to a file that the page holds. */
export type Perubahan = {
  readonly sel: number;
  /** Sheets that it inserted. */
  readonly lembar?: number;
  /** The file before, and its check. */
  readonly dulu: Pick<Butir, "isi" | "keadaan" | "simpanan">;
  /** What a person should know before the corrected file is used. */
  readonly peringatan: readonly Peringatan[];
};

/** A check's answer as the panel shows it. */
export function keadaanDari(jawaban: Jawaban, pukul: Date): Keadaan {
  if (jawaban.jenis === "galat") return jawaban;
  const { jenis, hasil, peringatan } = jawaban;
  return { jenis, hasil, peringatan, pukul };
}
