import type {
  CalonTabel,
  CatatanJurnal,
  Hasil,
  Pemulihan,
  Peringatan,
  Pesanan,
  Rekap,
  Rencana,
  Reviu,
  Simpanan,
} from "../core";
import type { Galat, JawabanRencana, Permintaan } from "../panel";
import type { IsiLembar } from "./lembar/isi-lembar";

/** What a worker is to do with a file. Nothing changes the file itself: what is written comes back as new bytes. */
export type Tugas =
  | { readonly jenis: "periksa" }
  | { readonly jenis: "rencana"; readonly permintaan: Permintaan }
  | {
      readonly jenis: "terapkan";
      readonly rencana: Rencana;
      readonly catatan: Pick<CatatanJurnal, "pukul" | "perbuatan">;
    }
  | { readonly jenis: "kembalikan"; readonly pukul: string }
  /** Keeps these choices with the file, in the place of what is kept. */
  | { readonly jenis: "simpan"; readonly baru: Simpanan }
  /** Looks at an area that a person may call a table. */
  | { readonly jenis: "calon"; readonly lembar: string; readonly rentang: string }
  /** Forgets all that Cermat keeps in the file. */
  | { readonly jenis: "lupakan" }
  | { readonly jenis: "sisip"; readonly pesanan: Pesanan; readonly tahunIni: number }
  | { readonly jenis: "tandai" }
  /** The sheets, to be looked at. */
  | { readonly jenis: "lihat" }
  | {
      readonly jenis: "reviu";
      readonly berkas: string;
      /** The day as it is to be read. */
      readonly tanggal: string;
      /** The sheet alone instead of the workbook with it. */
      readonly terpisah: boolean;
    }
  /** The overview of all files as a workbook; the file that goes with it is not looked at. */
  | { readonly jenis: "rekap"; readonly rekap: Rekap };

export type JenisTugas = Tugas["jenis"];

/** A task with the file that it is about. */
export type Pesan<J extends JenisTugas = JenisTugas> = {
  readonly berkas: Blob;
  readonly tugas: Extract<Tugas, { readonly jenis: J }>;
};

/** Why a task could not be done. */
export type Gagal = { readonly jenis: "galat"; readonly galat: Galat };

/** The result of a check. */
export type Diperiksa = {
  readonly jenis: "hasil";
  readonly hasil: Hasil;
  readonly peringatan: readonly Peringatan[];
  readonly simpanan: Simpanan;
};

/** A changed file with its check, and what a person should know before using it. */
export type Diterapkan = {
  readonly jenis: "diterapkan";
  readonly isi: Uint8Array<ArrayBuffer>;
  readonly sel: number;
  readonly diperiksa: Diperiksa;
  readonly peringatan: readonly Peringatan[];
};

/** A file with new sheets behind its own, and its check. */
export type Disisipkan = {
  readonly jenis: "disisipkan";
  readonly isi: Uint8Array<ArrayBuffer>;
  readonly lembar: number;
  readonly diperiksa: Diperiksa;
};

/** A file after a batch was taken back, and the cells that were left alone. */
export type Dikembalikan = Omit<Diterapkan, "jenis"> & {
  readonly jenis: "dikembalikan";
  readonly dilewati: Pemulihan["dilewati"];
};

/** A file with other choices, checked by them. */
export type Disimpan = {
  readonly jenis: "disimpan";
  readonly isi: Uint8Array<ArrayBuffer>;
  readonly diperiksa: Diperiksa;
};

/** So many cells hold something else than the plan rests on; nothing was written. */
export type Basi = { readonly jenis: "basi"; readonly sel: number };

/** Cells that have no mark, for one reason. */
export type TanpaTanda = { readonly sel: readonly string[]; readonly sebab: string };

/** A file with marks. */
export type Ditandai = {
  readonly jenis: "ditandai";
  readonly isi: Uint8Array<ArrayBuffer>;
  /** Cells that bear a mark. */
  readonly sel: number;
  readonly ditolak: readonly TanpaTanda[];
  readonly peringatan: readonly Peringatan[];
};

export type Dilihat = {
  readonly jenis: "dilihat";
  readonly lembar: readonly IsiLembar[];
  readonly lanjut: Lanjut | null;
};

/** An earlier review that the workbook brings back, held against it as it is now. */
export type Lanjut = {
  readonly lanjut: Reviu["lanjut"];
  /** Findings that the earlier review did not have. */
  readonly baru: number;
};

/** A file with its review. */
export type Direviu = { readonly jenis: "direviu"; readonly isi: Uint8Array<ArrayBuffer> };

export type Direkap = { readonly jenis: "direkap"; readonly isi: Uint8Array<ArrayBuffer> };

/** What each task is answered with. */
export type JawabanTugas = {
  readonly periksa: Diperiksa | Gagal;
  readonly rencana: JawabanRencana;
  readonly terapkan: Diterapkan | Basi | Gagal;
  readonly sisip: Disisipkan | Gagal;
  readonly kembalikan: Dikembalikan | Gagal;
  readonly simpan: Disimpan | Gagal;
  readonly calon: { readonly jenis: "calon"; readonly calon: CalonTabel | null } | Gagal;
  readonly lupakan: Disimpan | Gagal;
  readonly tandai: Ditandai | Gagal;
  readonly lihat: Dilihat | Gagal;
  readonly reviu: Direviu | Gagal;
  readonly rekap: Direkap | Gagal;
};

/** The answer to a check, as it stands on the list of files. */
export type Jawaban = JawabanTugas["periksa"];
