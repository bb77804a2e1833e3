import type { BentukTabel } from "./bentuk";
import { kolomIndikator, kolomNomor, kolomRealisasi, kolomSasaran, kolomSatuan, kolomTarget } from "./kolom-umum";
import { CAPAIAN, KETERANGAN } from "./sebutan";

/** By how much a figure rose or fell against the year before; some offices answer in words. */
const NAIK_TURUN = [
  "naik turun",
  "kenaikan penurunan",
  "peningkatan penurunan",
  "bertambah berkurang",
  "kenaikan",
  "peningkatan",
  "pertumbuhan",
  "perubahan",
  "selisih",
  "selisih realisasi",
  "selisih capaian",
  "selisih kenaikan",
  "% kenaikan",
  "% peningkatan",
  "% perubahan",
  "persentase kenaikan",
  "persentase peningkatan",
  "persentase perubahan",
  "tingkat kenaikan",
  "tren",
] as const;

/** Target, realisasi and capaian of several years side by side. */
export const perbandinganTahun: BentukTabel = {
  jenis: "perbandingan-tahun",
  nama: "Perbandingan tahun",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 2",
  judul: ["perbandingan realisasi kinerja", "perbandingan capaian", "tahun sebelumnya", "beberapa tahun"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomIndikator,
    kolomSatuan,
    { ...kolomTarget, wajib: false, berulang: true },
    { ...kolomRealisasi, berulang: true, minimal: 2 },
    {
      peran: "capaian",
      judul: "Capaian",
      sebutan: CAPAIAN,
      isi: "persen",
      wajib: false,
      grup: "kinerja",
      berulang: true,
      hitungan: true,
    },
    { peran: "selisih", judul: "Naik/Turun", sebutan: NAIK_TURUN, isi: "bebas", wajib: false, hitungan: true },
    { peran: "keterangan", judul: "Keterangan", sebutan: KETERANGAN, isi: "bebas", wajib: false },
  ],
};
