import type { BentukTabel } from "./bentuk";
import { INDIKATOR, KETERANGAN, NOMOR, SASARAN } from "./sebutan";
import { ANGGARAN, PERSEN_ANGGARAN, PROGRAM } from "./sebutan-anggaran";

/** Budget per sasaran and its share of the whole. */
export const alokasiSasaran: BentukTabel = {
  jenis: "alokasi-sasaran",
  nama: "Alokasi per sasaran",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf B",
  judul: ["alokasi per sasaran", "alokasi anggaran per sasaran"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "sasaran", judul: "Sasaran", sebutan: SASARAN, isi: "nama", wajib: true },
    { peran: "indikator", judul: "Indikator Kinerja", sebutan: INDIKATOR, isi: "nama", wajib: false },
    { peran: "uraian", judul: "Program", sebutan: PROGRAM, isi: "nama", wajib: false },
    { peran: "anggaran", judul: "Anggaran (Rp)", sebutan: ANGGARAN, isi: "rupiah", wajib: true, grup: "anggaran" },
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
