import type { BentukDaftar } from "./bentuk";
import { kolomNama, LAKI_PEREMPUAN } from "./kolom-daftar";
import { kolomNomor } from "./kolom-umum";

/** The people of the kecamatan, a village a row (BAB I). */
export const penduduk: BentukDaftar = {
  jenis: "penduduk",
  nama: "Jumlah penduduk",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB I (gambaran umum)",
  judul: ["jumlah penduduk"],
  pokok: /\b(penduduk|kependudukan|kepala keluarga|demografi)\b/,
  ciri: /\b(penduduk|jiwa|kk|desa|kelurahan|dusun|jenis kelamin|laki laki|laki-laki|perempuan|pria|wanita|l|p|lk|pr)\b/,
  kolom: [kolomNomor, { ...kolomNama, judul: "Desa", sebutan: ["desa", "desa kelurahan"] }, ...LAKI_PEREMPUAN],
};
