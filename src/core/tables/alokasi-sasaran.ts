import type { BentukTabel } from "./bentuk";
import { kolomAnggaran } from "./kolom-uang";
import { kolomIndikator, kolomNomor, kolomSasaran } from "./kolom-umum";
import { KETERANGAN } from "./sebutan";
import { PERSEN_ANGGARAN, PROGRAM } from "./sebutan-anggaran";

/** Budget per sasaran and its share of the whole. */
export const alokasiSasaran: BentukTabel = {
  jenis: "alokasi-sasaran",
  nama: "Alokasi per sasaran",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf B",
  judul: ["alokasi per sasaran", "alokasi anggaran per sasaran"],
  kolom: [
    kolomNomor,
    { ...kolomSasaran, wajib: true },
    { ...kolomIndikator, wajib: false },
    { peran: "uraian", judul: "Program", sebutan: PROGRAM, isi: "nama", wajib: false },
    kolomAnggaran,
    {
      peran: "persen",
      judul: "% Anggaran",
      sebutan: [...PERSEN_ANGGARAN, "% anggaran", "persentase anggaran", "proporsi"],
      isi: "persen",
      wajib: true,
      hitungan: true,
    },
    { peran: "keterangan", judul: "Keterangan", sebutan: KETERANGAN, isi: "bebas", wajib: false },
  ],
};
