import type { BentukTabel } from "./bentuk";
import { CAPAIAN, INDIKATOR, KETERANGAN, NOMOR, REALISASI, SASARAN, SATUAN, TARGET } from "./sebutan";
import { ANGGARAN, PERSEN_ANGGARAN, PROGRAM, REALISASI_ANGGARAN } from "./sebutan-anggaran";

/** Kinerja and anggaran side by side, each with what was promised, what was reached and its capaian. */
export const kinerjaAnggaran: BentukTabel = {
  jenis: "kinerja-anggaran",
  nama: "Kinerja dan anggaran",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 7",
  judul: ["kinerja dan anggaran", "pencapaian kinerja dan anggaran"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "sasaran", judul: "Sasaran", sebutan: SASARAN, isi: "nama", wajib: false },
    { peran: "indikator", judul: "Indikator Kinerja", sebutan: INDIKATOR, isi: "nama", wajib: true },
    { peran: "uraian", judul: "Program", sebutan: PROGRAM, isi: "nama", wajib: false },
    { peran: "satuan", judul: "Satuan", sebutan: SATUAN, isi: "bebas", wajib: false },
    { peran: "target", judul: "Target", sebutan: TARGET, isi: "angka", wajib: true, grup: "kinerja" },
    { peran: "realisasi", judul: "Realisasi", sebutan: REALISASI, isi: "angka", wajib: true, grup: "kinerja" },
    {
      peran: "capaian",
      judul: "Capaian Kinerja",
      sebutan: CAPAIAN,
      isi: "persen",
      wajib: false,
      grup: "kinerja",
      hitungan: true,
    },
    { peran: "anggaran", judul: "Alokasi (Rp)", sebutan: ANGGARAN, isi: "rupiah", wajib: true, grup: "anggaran" },
    {
      peran: "realisasiAnggaran",
      judul: "Realisasi (Rp)",
      sebutan: REALISASI_ANGGARAN,
      isi: "rupiah",
      wajib: true,
      grup: "anggaran",
    },
    {
      peran: "persen",
      judul: "Capaian Anggaran",
      sebutan: PERSEN_ANGGARAN,
      isi: "persen",
      wajib: false,
      grup: "anggaran",
      hitungan: true,
    },
    { peran: "keterangan", judul: "Keterangan", sebutan: KETERANGAN, isi: "bebas", wajib: false },
  ],
};
