import type { BentukTabel } from "./bentuk";
import { INDIKATOR, KETERANGAN, NOMOR, SASARAN, SATUAN, SUMBER, TARGET } from "./sebutan";

/** Sasaran, indicators and targets as promised: PK, PK Perubahan, RKT and IKU lists share this form. */
export const perjanjianKinerja: BentukTabel = {
  jenis: "perjanjian-kinerja",
  nama: "Perjanjian kinerja",
  dasar: "PermenPANRB 53/2014 lampiran I",
  judul: ["perjanjian kinerja", "rencana kinerja", "rencana kerja tahunan", "indikator kinerja utama"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "sasaran", judul: "Sasaran Strategis", sebutan: SASARAN, isi: "nama", wajib: false },
    { peran: "indikator", judul: "Indikator Kinerja", sebutan: INDIKATOR, isi: "nama", wajib: true },
    { peran: "satuan", judul: "Satuan", sebutan: SATUAN, isi: "bebas", wajib: false },
    {
      peran: "target",
      judul: "Target",
      sebutan: TARGET,
      isi: "angka",
      wajib: true,
      grup: "kinerja",
      // Before and after the change; a target for each year makes a renstra.
      berulang: true,
      maksimal: 2,
    },
    { peran: "keterangan", judul: "Keterangan", sebutan: [...KETERANGAN, ...SUMBER], isi: "bebas", wajib: false },
  ],
};
