import type { KolomBentuk } from "./bentuk";
import { INDIKATOR, KETERANGAN, SUMBER } from "./sebutan";
import { PROGRAM } from "./sebutan-anggaran";

/** The name of a program, kegiatan or sub kegiatan. This file holds the columns that the annexes of planning share. */
export const kolomUraian: KolomBentuk = {
  peran: "uraian",
  judul: "Program / Kegiatan / Sub Kegiatan",
  sebutan: PROGRAM,
  pola: /^(nama |uraian )?(urusan|bidang|program)\b.*\b(program|kegiatan|subkegiatan)\b(?!.*\bindikator\b)/,
  isi: "nama",
  wajib: true,
  berulang: true,
};

/** What a row promises: one column, or one for each level of the budget. */
export const kolomIndikatorBerjenjang: KolomBentuk = {
  peran: "indikator",
  judul: "Indikator Kinerja",
  sebutan: [...INDIKATOR, "indikator kerja", "keluaran", "output", "outcome", "tolok ukur"],
  pola: /^indikator\b(?!.*\b(target|satuan|capaian)\b)|\b(output|outcome|keluaran|hasil) (sub ?kegiatan|kegiatan|program)\b/,
  isi: "nama",
  wajib: true,
  berulang: true,
};

export const kolomLokasi: KolomBentuk = {
  peran: "lokasi",
  judul: "Lokasi",
  sebutan: ["lokasi", "lokasi kegiatan", "kecamatan desa"],
  pola: /\blokasi\b/,
  isi: "bebas",
  wajib: false,
  berulang: true,
};

/** Who is responsible, where the money comes from, remarks. */
export const kolomCatatan: KolomBentuk = {
  peran: "keterangan",
  judul: "Keterangan",
  sebutan: [...KETERANGAN, ...SUMBER, "sumber dana", "catatan penting", "unit kerja", "up", "b l", "opd"],
  pola: /penanggung ?jawab|unit kerja|sumber dana|catatan|perangkat daerah$/,
  isi: "bebas",
  wajib: false,
  berulang: true,
};
