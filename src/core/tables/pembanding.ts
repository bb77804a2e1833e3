import type { BentukTabel } from "./bentuk";
import { kolomIndikator, kolomNomor, kolomSasaran, kolomSatuan } from "./kolom-umum";
import { KETERANGAN, REALISASI } from "./sebutan";

const DAERAH = [
  "nasional",
  "provinsi",
  "propinsi",
  "pemda",
  "kabupaten",
  "kab",
  "kota",
  "pemkab",
  "rata-rata nasional",
  "jawa timur",
  "provinsi nasional",
  "standar nasional",
  "kabupaten provinsi nasional",
];

/** The office's realisasi beside that of the kabupaten, the province or the nation. */
export const pembanding: BentukTabel = {
  jenis: "pembanding",
  nama: "Pembanding",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 4",
  judul: ["realisasi nasional", "standar nasional", "dengan realisasi kabupaten", "realisasi provinsi"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomIndikator,
    kolomSatuan,
    {
      peran: "realisasi",
      judul: "Realisasi",
      sebutan: [...REALISASI, "realisasi kecamatan", "realisasi perangkat daerah"],
      isi: "angka",
      wajib: true,
      grup: "kinerja",
    },
    {
      peran: "pembanding",
      judul: "Realisasi Kabupaten, Provinsi, Nasional",
      sebutan: DAERAH.flatMap((d) => [d, `realisasi ${d}`, `realisasi kinerja ${d}`, `capaian ${d}`]),
      isi: "angka",
      wajib: true,
      berulang: true,
    },
    { peran: "keterangan", judul: "Keterangan", sebutan: KETERANGAN, isi: "bebas", wajib: false },
  ],
};
