/** The only door of the core. */
export { check } from "./report/check";
export { bacaProfil, type ProfilTersemat } from "./profile";
export { profilJson, type ProfilJson } from "./report/profil-json";
export { berkasJson, teksLaporan, VERSI_JSON } from "./report";
export type { BerkasJson, Galat, Hampir, Hasil, Laporan, ProfilRingkas, TabelDikenali, TakDiperiksa } from "./report";
export { ATURAN, KELOMPOK, TINGKAT } from "./rules";
export type { Aturan, Hitungan, Kelompok, Operan, Temuan, Terkait, Tingkat } from "./rules";
export { areaName, cellName, parseAreaName, parseCellName, sameAddress } from "./workbook";
export type { Address, Peringatan, Snapshot } from "./workbook";
