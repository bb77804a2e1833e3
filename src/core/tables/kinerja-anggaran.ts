import type { BentukTabel } from "./bentuk";
import { kolomAnggaran, kolomPersenAnggaran, kolomRealisasiAnggaran } from "./kolom-uang";
import { kolomIndikator, kolomNomor, kolomRealisasi, kolomSasaran, kolomSatuan, kolomTarget } from "./kolom-umum";
import { CAPAIAN, KETERANGAN } from "./sebutan";
import { PROGRAM } from "./sebutan-anggaran";

/** Kinerja and anggaran side by side, each with what was promised, what was reached and its capaian. */
export const kinerjaAnggaran: BentukTabel = {
  jenis: "kinerja-anggaran",
  nama: "Kinerja dan anggaran",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 7",
  judul: ["kinerja dan anggaran", "pencapaian kinerja dan anggaran"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomIndikator,
    { peran: "uraian", judul: "Program", sebutan: PROGRAM, isi: "nama", wajib: false },
    kolomSatuan,
    kolomTarget,
    kolomRealisasi,
    {
      peran: "capaian",
      judul: "Capaian Kinerja",
      sebutan: CAPAIAN,
      isi: "persen",
      wajib: false,
      grup: "kinerja",
      hitungan: true,
    },
    { ...kolomAnggaran, judul: "Alokasi (Rp)" },
    kolomRealisasiAnggaran,
    { ...kolomPersenAnggaran, judul: "Capaian Anggaran" },
    { peran: "keterangan", judul: "Keterangan", sebutan: KETERANGAN, isi: "bebas", wajib: false },
  ],
};
