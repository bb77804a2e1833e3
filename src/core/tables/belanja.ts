import type { BentukTabel } from "./bentuk";
import { KOLOM_REALISASI } from "./kolom-uang";
import { KODE, NOMOR } from "./sebutan";
import { BELANJA } from "./sebutan-anggaran";

/** Realisasi per kind of spending: belanja operasi (pegawai, barang dan jasa, hibah) and belanja modal. */
export const belanja: BentukTabel = {
  jenis: "belanja",
  nama: "Realisasi belanja",
  dasar: "PP 12/2019 pasal 55 (jenis belanja)",
  judul: ["belanja", "realisasi belanja", "jenis belanja"],
  baris: /^([\divx.]*[.) ]*)?belanja\b/,
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "kode", judul: "Kode", sebutan: KODE, isi: "kode", wajib: false },
    { peran: "uraian", judul: "Uraian", sebutan: BELANJA, isi: "nama", wajib: true },
    ...KOLOM_REALISASI,
  ],
};
