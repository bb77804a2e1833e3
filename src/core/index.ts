/** The only door of the core. */
export { check } from "./report/check";
export { bersihkan, hitungUlang, perbaiki, perbaikanPasti, tandai } from "./edits";
export type { Bentuk, Kecuali, PilihanHitung, Rencana, Tolakan, Usul } from "./edits";
export { bacaProfil, type ProfilTersemat } from "./profile";
export { profilJson, type ProfilJson } from "./report/profil-json";
export { berkasJson, teksLaporan, VERSI_JSON } from "./report";
export type { BerkasJson, Galat, Hampir, Hasil, Laporan, ProfilRingkas, TabelDikenali, TakDiperiksa } from "./report";
export { barisRekap, type BarisRekap } from "./report/rekap/baris";
export { csvRekap } from "./report/rekap/csv";
export { KOLOM_KUNCI, rataKunci, tulisKunci, type KolomKunci } from "./report/rekap/kolom-kunci";
export { lembarRekap, NAMA_KELOMPOK } from "./report/rekap/lembar";
export { susunRekap, type Rekap } from "./report/rekap/susun";
export { bacaReviu, reviu, type Reviu, type ReviuTerdahulu } from "./report/reviu";
export { teksLanjut } from "./report/reviu/teks";
export { ATURAN, KELOMPOK, TINGKAT } from "./rules";
export type { Aturan, Hitungan, Kelompok, Operan, Temuan, Terkait, Tingkat } from "./rules";
export { areaName, cellName, parseAreaName, parseCellName, sameAddress } from "./workbook";
export type { Address, CellContent, Edit, LembarBaru, Peringatan, Snapshot } from "./workbook";
