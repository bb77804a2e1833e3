import type { BentukTabel } from "./bentuk";
import {
  CAPAIAN,
  INDIKATOR,
  KATEGORI,
  KEMAJUAN,
  KETERANGAN,
  NOMOR,
  REALISASI,
  SASARAN,
  SATUAN,
  SUMBER,
  TARGET,
} from "./sebutan";

/** Capaian kinerja tahun ini: target against realisasi per indicator (usually Tabel 3.1). */
export const capaian: BentukTabel = {
  jenis: "capaian",
  nama: "Capaian kinerja",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 1",
  judul: ["capaian kinerja", "target dan realisasi", "pencapaian kinerja", "pengukuran kinerja"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "sasaran", judul: "Sasaran Strategis", sebutan: SASARAN, isi: "nama", wajib: false },
    { peran: "indikator", judul: "Indikator Kinerja", sebutan: INDIKATOR, isi: "nama", wajib: true },
    { peran: "satuan", judul: "Satuan", sebutan: SATUAN, isi: "bebas", wajib: false },
    { peran: "target", judul: "Target", sebutan: TARGET, isi: "angka", wajib: true, grup: "kinerja" },
    { peran: "realisasi", judul: "Realisasi", sebutan: REALISASI, isi: "angka", wajib: true, grup: "kinerja" },
    {
      peran: "capaian",
      judul: "Capaian",
      sebutan: [...CAPAIAN, ...KEMAJUAN],
      isi: "persen",
      wajib: true,
      grup: "kinerja",
      hitungan: true,
    },
    {
      peran: "kategori",
      judul: "Kategori",
      sebutan: [...KATEGORI, ...KETERANGAN],
      isi: "label",
      wajib: false,
      hitungan: true,
    },
    { peran: "sumber", judul: "Sumber Data", sebutan: [...SUMBER, ...KETERANGAN], isi: "bebas", wajib: false },
  ],
};
