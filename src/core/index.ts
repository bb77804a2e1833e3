/** The only door of the core. */
export { check } from "./report/check";
export { bersihkan, catat, hitungUlang, lupakan, perbaiki, perbaikanPasti, pulihkan, tandai } from "./edits";
export type {
  Bentuk,
  CatatanJurnal,
  Jurnal,
  Kecuali,
  Pemulihan,
  PilihanHitung,
  PilihanPerbaikan,
  Rencana,
  SelJurnal,
  Tolakan,
  Usul,
} from "./edits";
export { calonTabel, type CalonTabel, type KolomPilihan, type PilihanTabel } from "./recognize";
export { bacaSimpanan, SIMPANAN_KOSONG, tulisSimpanan, type Simpanan } from "./report/simpanan";
export { adaIsi, mintaSisip, rencanaSisip, TABEL_BAKU } from "./edits/sisip";
export type { JenisSisip, JenisTabel, Pesanan, RencanaSisip, SumberIsi } from "./edits/sisip";
export { bacaProfil, type ProfilTersemat } from "./profile";
export { RUMUS_EFISIENSI } from "./lkjip/efisiensi";
export { SKALA_CAPAIAN } from "./lkjip/kategori";
export { profilJson, tersematJson, type ProfilJson } from "./report/profil-json";
export { berkasJson, teksLaporan, VERSI_JSON } from "./report";
export type { BerkasJson, Galat, Hampir, Hasil, Laporan, ProfilRingkas, TabelDikenali, TakDiperiksa } from "./report";
export { lembarKalimat, susunKalimat, teksKalimat, type BagianKalimat } from "./report/kalimat";
export { barisRekap, type BarisRekap } from "./report/rekap/baris";
export { csvRekap } from "./report/rekap/csv";
export { KOLOM_KUNCI, rataKunci, tulisKunci, type KolomKunci } from "./report/rekap/kolom-kunci";
export { lembarRekap, NAMA_KELOMPOK } from "./report/rekap/lembar";
export { susunRekap, type Rekap } from "./report/rekap/susun";
export { bandingkanVersi, type Banding } from "./report/banding/banding";
export { teksBanding } from "./report/banding/teks";
export { bacaReviu, reviu, temuanBaru, tindakLanjut, type Reviu, type ReviuTerdahulu } from "./report/reviu";
export { teksLanjut } from "./report/reviu/teks";
export { ALASAN_TERIMA, ATURAN, KELOMPOK, TINGKAT } from "./rules";
export type { AlasanTerima, Penerimaan, PengenalTemuan, Pilihan } from "./rules";
export type { Aturan, Hitungan, Kelompok, Operan, Temuan, Terkait, Tingkat } from "./rules";
export { areaName, cellName, parseAreaName, parseCellName, sameAddress } from "./workbook";
export type { Address, Area, Cell, CellContent, Edit, LembarBaru, Peringatan, Sheet, Snapshot } from "./workbook";
