import type { BentukTabel } from "./bentuk";
import { CAPAIAN, INDIKATOR, KEMAJUAN, KETERANGAN, NOMOR, REALISASI, SASARAN, SATUAN, TARGET_AKHIR } from "./sebutan";

/** Realisasi so far against the target at the end of the renstra or RPJMD. */
export const kemajuanRenstra: BentukTabel = {
  jenis: "kemajuan-renstra",
  nama: "Kemajuan renstra",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 3",
  judul: ["akhir periode renstra", "target akhir renstra", "target jangka menengah", "renstra"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "sasaran", judul: "Sasaran", sebutan: SASARAN, isi: "nama", wajib: false },
    { peran: "indikator", judul: "Indikator Kinerja", sebutan: INDIKATOR, isi: "nama", wajib: true },
    { peran: "satuan", judul: "Satuan", sebutan: SATUAN, isi: "bebas", wajib: false },
    { peran: "targetAkhir", judul: "Target Akhir Renstra", sebutan: TARGET_AKHIR, isi: "angka", wajib: true },
    {
      peran: "realisasi",
      judul: "Realisasi",
      sebutan: REALISASI,
      isi: "angka",
      wajib: true,
      grup: "kinerja",
      berulang: true,
    },
    {
      peran: "capaian",
      judul: "Tingkat Kemajuan",
      sebutan: [...KEMAJUAN, ...CAPAIAN],
      isi: "persen",
      wajib: false,
      hitungan: true,
    },
    { peran: "keterangan", judul: "Keterangan", sebutan: KETERANGAN, isi: "bebas", wajib: false },
  ],
};
