import type { BentukTabel } from "./bentuk";
import { kolomIndikator, kolomNomor, kolomSasaran, kolomSatuan, kolomTarget } from "./kolom-umum";
import { CAPAIAN, KATEGORI, KETERANGAN, REALISASI } from "./sebutan";

const KUARTAL = ["i", "ii", "iii", "iv", "1", "2", "3", "4"];

/** Realisasi per triwulan beside the year's target. */
export const realisasiTriwulan: BentukTabel = {
  jenis: "realisasi-triwulan",
  nama: "Realisasi triwulan",
  dasar: "PermenPANRB 53/2014 lampiran II (pengukuran kinerja berkala)",
  judul: ["triwulan", "per triwulan"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomIndikator,
    kolomSatuan,
    kolomTarget,
    {
      peran: "triwulan",
      judul: "Triwulan",
      sebutan: [
        "",
        "tw ",
        "triwulan ",
        "realisasi triwulan ",
        "realisasi tw ",
        "realisasi per triwulan ",
        "realisasi ",
      ].flatMap((awal) => KUARTAL.map((k) => awal + k)),
      isi: "angka",
      wajib: true,
      berulang: true,
      minimal: 3,
    },
    {
      peran: "realisasi",
      judul: "Realisasi Tahun",
      sebutan: [...REALISASI, "realisasi tahun", "total", "jumlah"],
      isi: "angka",
      wajib: false,
      grup: "kinerja",
      hitungan: true,
    },
    {
      peran: "capaian",
      judul: "Capaian",
      sebutan: CAPAIAN,
      isi: "persen",
      wajib: false,
      grup: "kinerja",
      hitungan: true,
    },
    { peran: "keterangan", judul: "Keterangan", sebutan: [...KETERANGAN, ...KATEGORI], isi: "bebas", wajib: false },
  ],
};
