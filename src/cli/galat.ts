import type { Galat } from "../core";

const PESAN: Readonly<Record<string, Galat>> = {
  ENOENT: { kode: "TIDAK_ADA", pesan: "Berkas ini tidak ditemukan. Periksa kembali nama dan foldernya." },
  EACCES: { kode: "TIDAK_BOLEH_DIBACA", pesan: "Berkas ini tidak boleh dibaca. Minta izin baca kepada pemiliknya." },
  EBUSY: { kode: "SEDANG_DIPAKAI", pesan: "Berkas ini sedang dipakai program lain. Tutup dahulu, lalu coba lagi." },
};

const TIDAK_TERBACA: Galat = {
  kode: "TIDAK_TERBACA",
  pesan: "Berkas ini belum dapat dibaca dari tempat penyimpanannya. Salin ke komputer ini, lalu coba lagi.",
};

/** Why the file system refused, in words; a cause without words of its own gets the general ones. */
export function galatBaca(sebab: unknown): Galat {
  const kode = sebab instanceof Error && "code" in sebab ? String(sebab.code) : "";
  return PESAN[kode === "EPERM" ? "EACCES" : kode] ?? TIDAK_TERBACA;
}
