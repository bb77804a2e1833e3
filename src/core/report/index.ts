export type { Hampir, Hasil, ProfilRingkas, TabelDikenali, TakDiperiksa } from "./hasil";
export { berkasJson, VERSI_JSON, type BerkasJson } from "./json";
export type { Galat, Laporan } from "./laporan";
export { teksLaporan } from "./teks";
