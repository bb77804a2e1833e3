import type { BentukDaftar, BentukTabel } from "./bentuk";
import { alokasiSasaran } from "./alokasi-sasaran";
import { anggaranProgram } from "./anggaran-program";
import { aset } from "./aset";
import { belanja } from "./belanja";
import { capaian } from "./capaian";
import { capaianProgram } from "./capaian-program";
import { evaluasiRenja } from "./evaluasi-renja";
import { efisiensi } from "./efisiensi";
import { keberhasilan } from "./keberhasilan";
import { kemajuanRenstra } from "./kemajuan-renstra";
import { kinerjaAnggaran } from "./kinerja-anggaran";
import { pegawai } from "./pegawai";
import { pembanding } from "./pembanding";
import { penduduk } from "./penduduk";
import { perbandinganTahun } from "./perbandingan-tahun";
import { perjanjianKinerja } from "./perjanjian-kinerja";
import { perubahanAnggaran } from "./perubahan-anggaran";
import { realisasiBulanan } from "./realisasi-bulanan";
import { renja } from "./renja";
import { renstraMatriks } from "./renstra-matriks";
import { realisasiAnggaran } from "./realisasi-anggaran";
import { realisasiTriwulan } from "./realisasi-triwulan";
import { skala } from "./skala";
import { skmInterval } from "./skm-interval";

export * from "./bentuk";
export { lainnya } from "./lainnya";

/** Every table kind the program knows; a new kind is one more file and one more word here. */
export const BENTUK: readonly BentukTabel[] = [
  capaian,
  realisasiAnggaran,
  belanja,
  efisiensi,
  skala,
  kinerjaAnggaran,
  realisasiTriwulan,
  perbandinganTahun,
  kemajuanRenstra,
  pembanding,
  keberhasilan,
  alokasiSasaran,
  perjanjianKinerja,
  anggaranProgram,
  capaianProgram,
  renstraMatriks,
  renja,
  perubahanAnggaran,
  realisasiBulanan,
  evaluasiRenja,
  skmInterval,
];

/** The kinds that are lists of counts, in the order in which a table is held against them. */
export const DAFTAR: readonly BentukDaftar[] = [penduduk, pegawai, aset];
