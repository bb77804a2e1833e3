import type { BentukTabel } from "./bentuk";
import { kolomIndikator, kolomNomor, kolomRealisasi, kolomSasaran, kolomSatuan } from "./kolom-umum";
import { CAPAIAN, KEMAJUAN, KETERANGAN, TARGET_AKHIR } from "./sebutan";

/** Realisasi so far against the target at the end of the renstra or RPJMD. */
export const kemajuanRenstra: BentukTabel = {
  jenis: "kemajuan-renstra",
  nama: "Kemajuan renstra",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 3",
  judul: ["akhir periode renstra", "target akhir renstra", "target jangka menengah", "renstra"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomIndikator,
    kolomSatuan,
    { peran: "targetAkhir", judul: "Target Akhir Renstra", sebutan: TARGET_AKHIR, isi: "angka", wajib: true },
    { ...kolomRealisasi, berulang: true },
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
