import type { BentukTabel, KolomBentuk } from "./bentuk";
import { kolomCatatan, kolomIndikatorBerjenjang, kolomUraian } from "./kolom-rencana";
import { kolomKode, kolomNomor, kolomSasaran, kolomSatuan } from "./kolom-umum";

const LALU = /\brealisasi\b.*\brenstra\b.*\b(lalu|sebelum\w*|n 2)\b/;
const TRIWULAN = /\b(triwulan|tw) ?(i{1,3}|iv|[1-4])\b|\btriwulan\b.*\b(i{1,3}|iv|[1-4])\b/;
const TAHUN_INI = /\brealisasi\b.*\bdievaluasi\b|\brealisasi (capaian )?kinerja dan anggaran renja\b/;
const KUMULATIF = /^(?!.*\b(tingkat|lalu|sebelum\w*|n 2)\b).*\brealisasi\b.*\brenstra\b/;
const TINGKAT = /\btingkat (capaian|realisasi)\b/;
const SASARAN_AKHIR = /^(?!.*\brealisasi\b).*\btarget\b.*\brenstra\b/;
const RENJA = /^(?!.*\brealisasi\b).*\btarget\b.*\b(renja|tahun berjalan|dievaluasi)\b/;

/** The two columns under one heading: K, in the indicator's own unit, and Rp. */
const pasangan = (
  judul: string,
  pola: RegExp,
  kinerja: KolomBentuk["peran"],
  uang: KolomBentuk["peran"],
  lain: Partial<KolomBentuk> = {},
): readonly KolomBentuk[] => [
  { peran: kinerja, judul: `${judul} (K)`, sebutan: [], pola, isi: "angka", wajib: false, grup: "kinerja", ...lain },
  { peran: uang, judul: `${judul} (Rp)`, sebutan: [], pola, isi: "bebas", wajib: false, grup: "anggaran", ...lain },
];

/** How far the renja of a year has come, quarter by quarter, and with it the renstra (formulir E.81). */
export const evaluasiRenja: BentukTabel = {
  jenis: "evaluasi-renja",
  nama: "Evaluasi renja",
  dasar: "Permendagri 86/2017 lampiran (formulir E.81, evaluasi terhadap hasil renja)",
  judul: ["evaluasi", "renja", "e.81"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomKode,
    kolomUraian,
    kolomIndikatorBerjenjang,
    { ...kolomSatuan, berulang: true },
    ...pasangan("Target Renstra", SASARAN_AKHIR, "targetAkhir", "anggaranAkhir"),
    ...pasangan("Realisasi Renstra s/d Tahun Lalu", LALU, "realisasiLalu", "anggaranLalu"),
    ...pasangan("Target Renja", RENJA, "target", "anggaran", { wajib: true }),
    ...pasangan("Realisasi Triwulan", TRIWULAN, "triwulan", "anggaranTriwulan", {
      wajib: true,
      berulang: true,
      minimal: 3,
    }),
    ...pasangan("Realisasi Renja yang Dievaluasi", TAHUN_INI, "realisasi", "realisasiAnggaran", { hitungan: true }),
    ...pasangan("Realisasi Renstra", KUMULATIF, "kumulatif", "anggaranKumulatif", { hitungan: true }),
    ...pasangan("Tingkat Capaian", TINGKAT, "capaian", "persen", { isi: "persen", berulang: true, hitungan: true }),
    kolomCatatan,
  ],
};
