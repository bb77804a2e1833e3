import type { BentukTabel } from "./bentuk";
import { kolomIndikator, kolomNomor, kolomSasaran } from "./kolom-umum";
import { CAPAIAN, KATEGORI } from "./sebutan";

/** Capaian repeated with its category, without target and realisasi. */
export const keberhasilan: BentukTabel = {
  jenis: "keberhasilan",
  nama: "Kategori keberhasilan",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A",
  judul: ["kategori keberhasilan", "tingkat keberhasilan"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomIndikator,
    { peran: "capaian", judul: "Capaian", sebutan: CAPAIAN, isi: "persen", wajib: true, grup: "kinerja" },
    { peran: "kategori", judul: "Kategori Keberhasilan", sebutan: KATEGORI, isi: "label", wajib: true, hitungan: true },
  ],
};
