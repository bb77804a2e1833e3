import type { BentukTabel } from "./bentuk";
import { kolomAnggaran, kolomRealisasiAnggaran } from "./kolom-uang";
import { kolomIndikator, kolomNomor, kolomRealisasi, kolomSasaran, kolomSatuan, kolomTarget } from "./kolom-umum";
import { CAPAIAN, KATEGORI, KETERANGAN } from "./sebutan";
import { EFISIENSI, PERSEN_ANGGARAN, PROGRAM } from "./sebutan-anggaran";

/** Efisiensi penggunaan sumber daya: capaian kinerja against penyerapan anggaran (usually Tabel 3.8). */
export const efisiensi: BentukTabel = {
  jenis: "efisiensi",
  nama: "Efisiensi",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 7",
  judul: ["efisiensi", "penggunaan sumber daya"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    { ...kolomIndikator, wajib: false },
    { peran: "uraian", judul: "Program", sebutan: PROGRAM, isi: "nama", wajib: false },
    kolomSatuan,
    { ...kolomTarget, wajib: false },
    { ...kolomRealisasi, wajib: false },
    {
      peran: "capaian",
      judul: "Capaian Kinerja",
      sebutan: [...CAPAIAN, "kinerja", "rata-rata capaian kinerja", "rata-rata capaian", "capaian kinerja sasaran"],
      isi: "persen",
      wajib: true,
      grup: "kinerja",
    },
    { ...kolomAnggaran, wajib: false },
    { ...kolomRealisasiAnggaran, judul: "Realisasi Anggaran (Rp)", wajib: false },
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
