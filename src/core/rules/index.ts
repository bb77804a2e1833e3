export { ATURAN } from "./aturan";
export type { Belum } from "./jalankan";
export { petaKunci, type KunciSel } from "./kunci-sel";
export {
  ALASAN_TERIMA,
  tinjau,
  type AlasanTerima,
  type Penerimaan,
  type PengenalTemuan,
  type Pilihan,
  type TemuanDitinjau,
} from "./penerimaan";
export { periksa, type Dasar, type HasilPeriksa } from "./periksa";
export type { Aturan, Cetusan, Ucapan } from "./rule";
export * from "./temuan";
