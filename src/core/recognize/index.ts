export { calonTabel, type CalonTabel } from "./calon-tabel";
export type { KolomPilihan, PilihanTabel } from "./pilihan-tabel";
export { recognize, type Pengenalan } from "./recognize";
export {
  nilaiPeran,
  punyaKolom,
  selPeran,
  type Baris,
  type HampirTabel,
  type JenisBaris,
  type LetakKelas,
  type Sel,
  type Tabel,
  type Tahap,
} from "./tabel";
export type { KolomTabel } from "./peran";
export { kolomPersen, sebagaiPersen, type Persen } from "./persen";
export { kelompokEfisiensi, type KelompokEfisiensi } from "./kelompok-efisiensi";
export { jumlahRincian, rincianDari, susunan, type Rincian, type Susunan } from "./rincian";
export { asalLajur, lajurUang } from "./lajur-uang";
export { kolomPagu } from "./pagu";
export { pandangan } from "./pandangan";
export { tahapTeks } from "./keterangan-tabel";
export { jumlahDaftar, nilaiCacah, type JumlahDaftar, type SelDaftar } from "./jumlah-daftar";
