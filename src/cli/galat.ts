import type { Galat } from "../core";

const TIDAK_BOLEH: Galat = {
  kode: "TIDAK_BOLEH_DIBACA",
  pesan: "Berkas ini tidak boleh dibaca. Minta izin baca kepada pemiliknya.",
};

/** By the code of the file system. */
const GALAT: Readonly<Record<string, Galat>> = {
  ENOENT: { kode: "TIDAK_ADA", pesan: "Berkas ini tidak ditemukan. Periksa kembali nama dan foldernya." },
  EACCES: TIDAK_BOLEH,
  EPERM: TIDAK_BOLEH,
  EBUSY: { kode: "SEDANG_DIPAKAI", pesan: "Berkas ini sedang dipakai program lain. Tutup dahulu, lalu coba lagi." },
};

const TIDAK_TERBACA: Galat = {
  kode: "TIDAK_TERBACA",
  pesan: "Berkas ini belum dapat dibaca dari tempat penyimpanannya. Salin ke komputer ini, lalu coba lagi.",
};

/** Why the file system refused, in words; a cause without words of its own gets the general ones. */
export function galatBaca(cause: unknown): Galat {
  return GALAT[codeOf(cause)] ?? TIDAK_TERBACA;
}

/** The code by which Node names a cause, such as "ENOENT"; empty where there is none. */
export function codeOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}
