import type { KolomBentuk } from "./bentuk";
import { INDIKATOR, KODE, NOMOR, REALISASI, SASARAN, SATUAN, TARGET } from "./sebutan";

/** Running numbers. This file holds the columns that most tables share, as most of them have them. */
export const kolomNomor: KolomBentuk = { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false };

/** The kode rekening of a program, kegiatan or sub kegiatan. */
export const kolomKode: KolomBentuk = { peran: "kode", judul: "Kode", sebutan: KODE, isi: "kode", wajib: false };

/** The aim that the indicators of several rows serve. */
export const kolomSasaran: KolomBentuk = {
  peran: "sasaran",
  judul: "Sasaran Strategis",
  sebutan: SASARAN,
  isi: "nama",
  wajib: false,
};

/** What is measured, a row each. */
export const kolomIndikator: KolomBentuk = {
  peran: "indikator",
  judul: "Indikator Kinerja",
  sebutan: INDIKATOR,
  isi: "nama",
  wajib: true,
};

/** The unit of target and realisasi. */
export const kolomSatuan: KolomBentuk = {
  peran: "satuan",
  judul: "Satuan",
  sebutan: SATUAN,
  isi: "bebas",
  wajib: false,
};

/** What was promised, in the indicator's own unit. */
export const kolomTarget: KolomBentuk = {
  peran: "target",
  judul: "Target",
  sebutan: TARGET,
  isi: "angka",
  wajib: true,
  grup: "kinerja",
};

/** What was reached, in the indicator's own unit. */
export const kolomRealisasi: KolomBentuk = {
  peran: "realisasi",
  judul: "Realisasi",
  sebutan: REALISASI,
  isi: "angka",
  wajib: true,
  grup: "kinerja",
};
