import type { BentukTabel } from "./bentuk";
import { KOLOM_REALISASI } from "./kolom-uang";
import { kolomKode, kolomNomor } from "./kolom-umum";
import { BELANJA } from "./sebutan-anggaran";

/** Realisasi per kind of spending: belanja operasi (pegawai, barang dan jasa, hibah) and belanja modal. */
export const belanja: BentukTabel = {
  jenis: "belanja",
  nama: "Realisasi belanja",
  dasar: "PP 12/2019 pasal 55 (jenis belanja)",
  judul: ["belanja", "realisasi belanja", "jenis belanja"],
  baris: /^([\divx.]*[.) ]*)?belanja\b/,
  kolom: [
    kolomNomor,
    kolomKode,
    { peran: "uraian", judul: "Uraian", sebutan: BELANJA, isi: "nama", wajib: true },
    ...KOLOM_REALISASI,
  ],
};
