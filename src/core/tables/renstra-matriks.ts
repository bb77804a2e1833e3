import type { BentukTabel } from "./bentuk";
import { kolomCatatan, kolomIndikatorBerjenjang, kolomLokasi, kolomUraian } from "./kolom-rencana";
import { kolomKode, kolomNomor, kolomSasaran, kolomSatuan, kolomTarget } from "./kolom-umum";
import { SASARAN, TARGET_AKHIR } from "./sebutan";

const AKHIR = /\b(kondisi|target|akhir)\b.*\bakhir\b|\bakhir (periode|renstra|rpjmd|perencanaan)\b|^kondisi akhir/;

/** What the office promises for each year of its renstra and what it costs, down to the sub kegiatan. */
export const renstraMatriks: BentukTabel = {
  jenis: "renstra-matriks",
  nama: "Matriks renstra",
  dasar: "Permendagri 86/2017 lampiran (rencana program, kegiatan, dan pendanaan)",
  judul: ["renstra", "rencana strategis", "pendanaan"],
  kolom: [
    kolomNomor,
    { ...kolomSasaran, sebutan: [...SASARAN, "misi"], berulang: true },
    kolomKode,
    { ...kolomUraian, wajib: false },
    kolomIndikatorBerjenjang,
    { ...kolomSatuan, berulang: true },
    {
      peran: "keterangan",
      judul: "Formulasi",
      sebutan: ["formulasi", "formulasi perhitungan", "formula", "rumus", "definisi operasional"],
      isi: "bebas",
      wajib: false,
    },
    {
      peran: "kondisiAwal",
      judul: "Kondisi Awal",
      sebutan: ["kondisi awal", "data awal", "baseline"],
      pola: /\b(kondisi|data|capaian|kinerja)\b.*\bawal\b|\bbaseline\b/,
      isi: "bebas",
      wajib: false,
    },
    { ...kolomTarget, pola: /^(?!.*\b(akhir|awal)\b).*\b(target|tahun ke|k)\b/, berulang: true, minimal: 3 },
    {
      peran: "anggaran",
      judul: "Pagu Indikatif (Rp)",
      sebutan: ["pagu indikatif", "pagu", "anggaran", "dana"],
      pola: /^(?!.*\b(akhir|awal|jumlah|total)\b).*\b(rp|pagu|pendanaan|anggaran|dana)\b/,
      isi: "rupiah",
      wajib: false,
      grup: "anggaran",
      berulang: true,
    },
    {
      peran: "targetAkhir",
      judul: "Target Akhir Renstra",
      sebutan: TARGET_AKHIR,
      pola: AKHIR,
      isi: "angka",
      wajib: false,
      grup: "kinerja",
    },
    {
      peran: "anggaranAkhir",
      judul: "Jumlah Pagu Renstra (Rp)",
      sebutan: ["jumlah", "total", "jumlah pagu", "total pagu"],
      pola: new RegExp(`${AKHIR.source}|\\b(jumlah|total)\\b`),
      isi: "rupiah",
      wajib: false,
      grup: "anggaran",
      hitungan: true,
    },
    kolomCatatan,
    kolomLokasi,
  ],
};
