import type { BentukTabel } from "./bentuk";
import { kolomKode, kolomNomor, kolomRealisasi, kolomSatuan, kolomTarget } from "./kolom-umum";
import { CAPAIAN, INDIKATOR, KATEGORI, KETERANGAN } from "./sebutan";
import { PROGRAM } from "./sebutan-anggaran";

/** Output indicators of programs, kegiatan and sub kegiatan with target, realisasi and capaian. */
export const capaianProgram: BentukTabel = {
  jenis: "capaian-program",
  nama: "Capaian program",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A",
  judul: ["capaian program", "keluaran sub kegiatan", "capaian kinerja program"],
  kolom: [
    kolomNomor,
    kolomKode,
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
    { ...kolomSatuan, berulang: true },
    kolomTarget,
    kolomRealisasi,
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
