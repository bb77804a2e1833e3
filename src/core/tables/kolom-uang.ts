import type { KolomBentuk } from "./bentuk";
import { KATEGORI, KETERANGAN, SUMBER } from "./sebutan";
import { ANGGARAN, ANGGARAN_PERUBAHAN, PERSEN_ANGGARAN, REALISASI_ANGGARAN, SELISIH } from "./sebutan-anggaran";

/** The budget, in rupiah. */
export const kolomAnggaran: KolomBentuk = {
  peran: "anggaran",
  judul: "Anggaran (Rp)",
  sebutan: ANGGARAN,
  isi: "rupiah",
  wajib: true,
  grup: "anggaran",
};

/** What was spent of it, in rupiah. */
export const kolomRealisasiAnggaran: KolomBentuk = {
  peran: "realisasiAnggaran",
  judul: "Realisasi (Rp)",
  sebutan: REALISASI_ANGGARAN,
  isi: "rupiah",
  wajib: true,
  grup: "anggaran",
};

/** What was spent as a share of the budget, in percent. */
export const kolomPersenAnggaran: KolomBentuk = {
  peran: "persen",
  judul: "%",
  sebutan: PERSEN_ANGGARAN,
  isi: "persen",
  wajib: false,
  grup: "anggaran",
  hitungan: true,
};

/** The columns that every table of spent money has in common, from the budget to the remarks. */
export const KOLOM_REALISASI: readonly KolomBentuk[] = [
  kolomAnggaran,
  {
    peran: "anggaranPerubahan",
    judul: "Anggaran Perubahan (Rp)",
    sebutan: ANGGARAN_PERUBAHAN,
    isi: "rupiah",
    wajib: false,
    grup: "anggaran",
  },
  kolomRealisasiAnggaran,
  kolomPersenAnggaran,
  {
    peran: "kategori",
    judul: "Tingkat Capaian",
    sebutan: [...KATEGORI, "tingkat capaian", ...KETERANGAN],
    isi: "label",
    wajib: false,
    hitungan: true,
  },
  { peran: "selisih", judul: "Sisa Anggaran (Rp)", sebutan: SELISIH, isi: "bebas", wajib: false, hitungan: true },
  {
    peran: "keterangan",
    judul: "Keterangan",
    sebutan: [...KETERANGAN, ...SUMBER],
    isi: "bebas",
    wajib: false,
  },
];
