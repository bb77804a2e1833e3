import type { BentukDaftar } from "./bentuk";
import { kolomCacah, kolomNama } from "./kolom-daftar";
import { kolomNomor } from "./kolom-umum";

/** What the office owns and in which condition (BAB I). */
export const aset: BentukDaftar = {
  jenis: "aset",
  nama: "Aset dan sarana",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB I (sarana dan prasarana)",
  judul: ["aset", "sarana dan prasarana"],
  pokok: /\b(aset|barang|inventaris|sarana|prasarana|kendaraan|perlengkapan)\b/,
  ciri: /\b(barang|kondisi|baik|rusak|unit)\b/,
  kolom: [
    kolomNomor,
    { ...kolomNama, judul: "Nama Barang", sebutan: ["nama barang", "jenis barang"] },
    { ...kolomCacah, judul: "Baik", sebutan: ["baik", "kondisi baik"] },
    { ...kolomCacah, judul: "Rusak", sebutan: ["rusak", "kondisi rusak"] },
    kolomCacah,
  ],
};
