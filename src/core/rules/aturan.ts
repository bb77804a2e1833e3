import { anggaranAlokasiSesuai } from "./anggaran-alokasi-sesuai";
import { angkaTerbaca } from "./angka-terbaca";
import { barisTidakGanda } from "./baris-tidak-ganda";
import { capaianSesuaiRumus } from "./capaian-sesuai-rumus";
import { desimalSeragam } from "./desimal-seragam";
import { efisiensiSesuaiDefinisi } from "./efisiensi-sesuai-definisi";
import { efisiensiTotalSesuai } from "./efisiensi-total-sesuai";
import { jumlahAlokasiSesuai } from "./jumlah-alokasi-sesuai";
import { jumlahDaftarSesuai } from "./jumlah-daftar-sesuai";
import { jumlahKelompokSesuai } from "./jumlah-kelompok-sesuai";
import { jumlahSesuaiRincian } from "./jumlah-sesuai-rincian";
import { judulBlokSesuai } from "./judul-blok-sesuai";
import { kategoriSesuaiSkala } from "./kategori-sesuai-skala";
import { kodeSeragam } from "./kode-seragam";
import { kondisiAkhirSesuai } from "./kondisi-akhir-sesuai";
import { kemajuanSesuaiRumus } from "./kemajuan-sesuai-rumus";
import { keteranganEfisiensiSesuai } from "./keterangan-efisiensi-sesuai";
import { labelNilaiSesuaiSkala } from "./label-nilai-sesuai-skala";
import { nomorBerurutan } from "./nomor-berurutan";
import { nomorKolomBerurutan } from "./nomor-kolom-berurutan";
import { persenAlokasiSesuai } from "./persen-alokasi-sesuai";
import { persenAnggaranSesuai } from "./persen-anggaran-sesuai";
import { persenJumlahBukanRataRata } from "./persen-jumlah-bukan-rata-rata";
import { rataRataSesuai } from "./rata-rata-sesuai";
import type { Aturan } from "./rule";
import { rumusMemuatRincian } from "./rumus-memuat-rincian";
import { rumusSeragam } from "./rumus-seragam";
import { rumusTanpaGalat } from "./rumus-tanpa-galat";
import { rumusTanpaTautanLuar } from "./rumus-tanpa-tautan-luar";
import { rumusTerhitung } from "./rumus-terhitung";
import { sampaiBulanIniSesuai } from "./sampai-bulan-ini-sesuai";
import { satuanTargetSeragam } from "./satuan-target-seragam";
import { samaAntarTabel } from "./sama-antar-tabel";
import { sasaranTerisi } from "./sasaran-terisi";
import { satuanSesuaiKolom } from "./satuan-sesuai-kolom";
import { selWajibTerisi } from "./sel-wajib-terisi";
import { selisihSesuai } from "./selisih-sesuai";
import { selisihTahunSesuai } from "./selisih-tahun-sesuai";
import { skalaTanpaCelah } from "./skala-tanpa-celah";
import { tahunSesuai } from "./tahun-sesuai";
import { targetAkhirSesuai } from "./target-akhir-sesuai";

/** Every rule, in the order of the rule list. */
export const ATURAN: readonly Aturan[] = [
  capaianSesuaiRumus,
  kemajuanSesuaiRumus,
  kategoriSesuaiSkala,
  persenAnggaranSesuai,
  jumlahSesuaiRincian,
  jumlahDaftarSesuai,
  jumlahKelompokSesuai,
  kondisiAkhirSesuai,
  sampaiBulanIniSesuai,
  persenAlokasiSesuai,
  jumlahAlokasiSesuai,
  anggaranAlokasiSesuai,
  efisiensiSesuaiDefinisi,
  efisiensiTotalSesuai,
  keteranganEfisiensiSesuai,
  skalaTanpaCelah,
  samaAntarTabel,
  targetAkhirSesuai,
  labelNilaiSesuaiSkala,
  persenJumlahBukanRataRata,
  rataRataSesuai,
  selisihSesuai,
  selisihTahunSesuai,
  desimalSeragam,
  satuanSesuaiKolom,
  satuanTargetSeragam,
  kodeSeragam,
  barisTidakGanda,
  nomorBerurutan,
  nomorKolomBerurutan,
  tahunSesuai,
  angkaTerbaca,
  selWajibTerisi,
  sasaranTerisi,
  judulBlokSesuai,
  rumusMemuatRincian,
  rumusSeragam,
  rumusTerhitung,
  rumusTanpaGalat,
  rumusTanpaTautanLuar,
];
