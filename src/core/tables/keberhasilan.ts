import type { BentukTabel } from "./bentuk";
import { CAPAIAN, INDIKATOR, KATEGORI, NOMOR, SASARAN } from "./sebutan";

/** Capaian repeated with its category, without target and realisasi. */
export const keberhasilan: BentukTabel = {
  jenis: "keberhasilan",
  nama: "Kategori keberhasilan",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A",
  judul: ["kategori keberhasilan", "tingkat keberhasilan"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "sasaran", judul: "Sasaran", sebutan: SASARAN, isi: "nama", wajib: false },
    { peran: "indikator", judul: "Indikator Kinerja", sebutan: INDIKATOR, isi: "nama", wajib: true },
    { peran: "capaian", judul: "Capaian", sebutan: CAPAIAN, isi: "persen", wajib: true, grup: "kinerja" },
    { peran: "kategori", judul: "Kategori Keberhasilan", sebutan: KATEGORI, isi: "label", wajib: true, hitungan: true },
  ],
};
