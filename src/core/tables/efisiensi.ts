import type { BentukTabel } from "./bentuk";
import { CAPAIAN, INDIKATOR, KATEGORI, KETERANGAN, NOMOR, REALISASI, SASARAN, SATUAN, TARGET } from "./sebutan";
import { ANGGARAN, EFISIENSI, PERSEN_ANGGARAN, PROGRAM, REALISASI_ANGGARAN } from "./sebutan-anggaran";

/** Efisiensi penggunaan sumber daya: capaian kinerja against penyerapan anggaran (usually Tabel 3.8). */
export const efisiensi: BentukTabel = {
  jenis: "efisiensi",
  nama: "Efisiensi",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 7",
  judul: ["efisiensi", "penggunaan sumber daya"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "sasaran", judul: "Sasaran Strategis", sebutan: SASARAN, isi: "nama", wajib: false },
    { peran: "indikator", judul: "Indikator Kinerja", sebutan: INDIKATOR, isi: "nama", wajib: false },
    { peran: "uraian", judul: "Program", sebutan: PROGRAM, isi: "nama", wajib: false },
    { peran: "satuan", judul: "Satuan", sebutan: SATUAN, isi: "bebas", wajib: false },
    { peran: "target", judul: "Target", sebutan: TARGET, isi: "angka", wajib: false, grup: "kinerja" },
    { peran: "realisasi", judul: "Realisasi", sebutan: REALISASI, isi: "angka", wajib: false, grup: "kinerja" },
    {
      peran: "capaian",
      judul: "Capaian Kinerja",
      sebutan: [...CAPAIAN, "kinerja", "rata-rata capaian kinerja", "rata-rata capaian", "capaian kinerja sasaran"],
      isi: "persen",
      wajib: true,
      grup: "kinerja",
    },
    { peran: "anggaran", judul: "Anggaran (Rp)", sebutan: ANGGARAN, isi: "rupiah", wajib: false, grup: "anggaran" },
    {
      peran: "realisasiAnggaran",
      judul: "Realisasi Anggaran (Rp)",
      sebutan: REALISASI_ANGGARAN,
      isi: "rupiah",
      wajib: false,
      grup: "anggaran",
    },
    {
      peran: "persen",
      judul: "Capaian Anggaran",
      sebutan: [...PERSEN_ANGGARAN, "realisasi anggaran", "anggaran"],
      isi: "persen",
      wajib: true,
      grup: "anggaran",
    },
    { peran: "efisiensi", judul: "Tingkat Efisiensi", sebutan: EFISIENSI, isi: "bebas", wajib: true, hitungan: true },
    {
      peran: "keterangan",
      judul: "Keterangan",
      sebutan: [...KETERANGAN, ...KATEGORI, "simpulan", "kesimpulan"],
      isi: "label",
      wajib: false,
      hitungan: true,
    },
  ],
};
