import { debuglog } from "node:util";
import type { Galat } from "../core";
import { HostGalat } from "../hosts/host";

/** NODE_DEBUG=cermat shows what lies behind a KENDALA. */
export const debug = debuglog("cermat");

/** For a mistake of ours: the cause goes to `debug`, the user gets something to try. */
export const KENDALA: Galat = {
  kode: "KENDALA",
  pesan: "Ada kendala yang belum dikenali pada berkas ini. Simpan ulang sebagai .xlsx dari Excel, lalu coba lagi.",
};

const TIDAK_BOLEH_DIBACA: Galat = {
  kode: "TIDAK_BOLEH_DIBACA",
  pesan: "Berkas ini tidak boleh dibaca. Minta izin baca kepada pemiliknya.",
};

/** Why reading failed, by the code of the file system. */
const BACA: Readonly<Record<string, Galat>> = {
  ENOENT: { kode: "TIDAK_ADA", pesan: "Berkas ini tidak ditemukan. Periksa kembali nama dan foldernya." },
  EACCES: TIDAK_BOLEH_DIBACA,
  EPERM: TIDAK_BOLEH_DIBACA,
  EBUSY: { kode: "SEDANG_DIPAKAI", pesan: "Berkas ini sedang dipakai program lain. Tutup dahulu, lalu coba lagi." },
};

const TIDAK_TERBACA: Galat = {
  kode: "TIDAK_TERBACA",
  pesan: "Berkas ini belum dapat dibaca dari tempat penyimpanannya. Salin ke komputer ini, lalu coba lagi.",
};

const TUJUAN_TIDAK_ADA: Galat = {
  kode: "TUJUAN_TIDAK_ADA",
  pesan: "Folder tujuannya tidak ditemukan, jadi tidak ada yang ditulis. Periksa kembali alamatnya.",
};
// Windows gives these also for a file that is open in Excel.
const TIDAK_BOLEH_DITULISI: Galat = {
  kode: "TIDAK_BOLEH_DITULISI",
  pesan:
    "Tujuannya tidak boleh ditulisi atau sedang dibuka program lain, jadi tidak ada yang ditulis. Tutup dahulu, atau pilih folder lain.",
};
const PENYIMPANAN_PENUH: Galat = {
  kode: "PENYIMPANAN_PENUH",
  pesan: "Tempat penyimpanan tujuannya penuh, jadi tidak ada yang ditulis. Kosongkan sebagian, atau pilih tempat lain.",
};

/** Why writing failed, by the code of the file system. */
const TULIS: Readonly<Record<string, Galat>> = {
  ENOENT: TUJUAN_TIDAK_ADA,
  ENOTDIR: TUJUAN_TIDAK_ADA,
  EACCES: TIDAK_BOLEH_DITULISI,
  EPERM: TIDAK_BOLEH_DITULISI,
  EROFS: TIDAK_BOLEH_DITULISI,
  EBUSY: TIDAK_BOLEH_DITULISI,
  ENOSPC: PENYIMPANAN_PENUH,
  EDQUOT: PENYIMPANAN_PENUH,
};

const TIDAK_TERTULIS: Galat = {
  kode: "TIDAK_TERTULIS",
  pesan: "Tujuannya belum dapat ditulisi, jadi tidak ada yang ditulis. Pilih folder di komputer ini, lalu coba lagi.",
};

/** Why the file system refused to read, in words; a cause without words of its own gets the general ones. */
export function galatBaca(cause: unknown): Galat {
  return BACA[codeOf(cause)] ?? TIDAK_TERBACA;
}

/** Why the file system refused to write, to be thrown; a refusal of ours stays what it is. */
export function galatTulis(cause: unknown): HostGalat {
  if (cause instanceof HostGalat) return cause;
  const { kode, pesan } = TULIS[codeOf(cause)] ?? TIDAK_TERTULIS;
  return new HostGalat(kode, pesan);
}

/** What to tell the user of anything that was thrown. */
export function galatDari(cause: unknown): Galat {
  if (cause instanceof HostGalat) return { kode: cause.kode, pesan: cause.message };
  debug("%O", cause);
  return KENDALA;
}

/** The code by which Node names a cause, such as "ENOENT"; empty where there is none. */
export function codeOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
}
