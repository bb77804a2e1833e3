import type { BentukTabel } from "./bentuk";

/** A table that is none of the kinds described here: it is named, and nothing in it is read. */
export const lainnya: BentukTabel = {
  jenis: "lainnya",
  nama: "Tabel lain",
  dasar: "di luar tabel kinerja dan anggaran LKjIP",
  judul: [],
  kolom: [],
};
