import type { BentukTabel } from "./bentuk";
import { kolomIndikator, kolomNomor, kolomSasaran, kolomSatuan, kolomTarget } from "./kolom-umum";
import { KETERANGAN, SUMBER } from "./sebutan";

/** Sasaran, indicators and targets as promised: PK, PK Perubahan, RKT and IKU lists share this form. */
export const perjanjianKinerja: BentukTabel = {
  jenis: "perjanjian-kinerja",
  nama: "Perjanjian kinerja",
  dasar: "PermenPANRB 53/2014 lampiran I",
  judul: ["perjanjian kinerja", "rencana kinerja", "rencana kerja tahunan", "indikator kinerja utama"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomIndikator,
    kolomSatuan,
    // Before and after the change; a target for each year makes a renstra.
    { ...kolomTarget, berulang: true, maksimal: 2 },
    { peran: "keterangan", judul: "Keterangan", sebutan: [...KETERANGAN, ...SUMBER], isi: "bebas", wajib: false },
  ],
};
