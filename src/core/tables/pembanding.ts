import type { BentukTabel } from "./bentuk";
import { INDIKATOR, KETERANGAN, NOMOR, REALISASI, SASARAN, SATUAN } from "./sebutan";

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
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "sasaran", judul: "Sasaran", sebutan: SASARAN, isi: "nama", wajib: false },
    { peran: "indikator", judul: "Indikator Kinerja", sebutan: INDIKATOR, isi: "nama", wajib: true },
    { peran: "satuan", judul: "Satuan", sebutan: SATUAN, isi: "bebas", wajib: false },
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
