import type { BentukTabel } from "./bentuk";
import { CAPAIAN, INDIKATOR, KATEGORI, KETERANGAN, KODE, NOMOR, REALISASI, SATUAN, TARGET } from "./sebutan";
import { PROGRAM } from "./sebutan-anggaran";

/** Output indicators of programs, kegiatan and sub kegiatan with target, realisasi and capaian. */
export const capaianProgram: BentukTabel = {
  jenis: "capaian-program",
  nama: "Capaian program",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A",
  judul: ["capaian program", "keluaran sub kegiatan", "capaian kinerja program"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "kode", judul: "Kode", sebutan: KODE, isi: "kode", wajib: false },
    {
      peran: "uraian",
      judul: "Program / Kegiatan / Sub Kegiatan",
      sebutan: PROGRAM,
      isi: "nama",
      wajib: true,
      berulang: true,
    },
    {
      peran: "indikator",
      judul: "Indikator",
      sebutan: [...INDIKATOR, "indikator keluaran", "indikator output", "keluaran", "output"],
      isi: "nama",
      wajib: true,
    },
    { peran: "satuan", judul: "Satuan", sebutan: SATUAN, isi: "bebas", wajib: false, berulang: true },
    { peran: "target", judul: "Target", sebutan: TARGET, isi: "angka", wajib: true, grup: "kinerja" },
    { peran: "realisasi", judul: "Realisasi", sebutan: REALISASI, isi: "angka", wajib: true, grup: "kinerja" },
    {
      peran: "capaian",
      judul: "% Capaian",
      sebutan: CAPAIAN,
      isi: "persen",
      wajib: false,
      grup: "kinerja",
      hitungan: true,
    },
    {
      peran: "kategori",
      judul: "Tingkat Keberhasilan",
      sebutan: [...KATEGORI, ...KETERANGAN],
      isi: "bebas",
      wajib: false,
    },
  ],
};
