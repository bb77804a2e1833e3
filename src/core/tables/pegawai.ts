import type { BentukDaftar } from "./bentuk";
import { kolomNama, LAKI_PEREMPUAN } from "./kolom-daftar";
import { kolomNomor } from "./kolom-umum";

/** The office's staff by status, education, rank or post (BAB I). */
export const pegawai: BentukDaftar = {
  jenis: "pegawai",
  nama: "Jumlah pegawai",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB I (sumber daya manusia)",
  judul: ["jumlah pegawai", "data pegawai"],
  pokok: /\b(pegawai|kepegawaian|asn|pns|aparatur|personil|sumber daya manusia)\b/,
  ciri: /\b(pns|pppk|p3k|asn|cpns|thl|golongan|gol|pangkat|eselon|pendidikan|jabatan)\b/,
  kolom: [kolomNomor, kolomNama, ...LAKI_PEREMPUAN],
};
