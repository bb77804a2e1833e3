import type { Gaya } from "../../workbook";

/** Looks of the standard tables. What is typed stands on light yellow, what is computed on white. */
const SEL: Gaya = { garis: true, tegak: "atas", lipat: true };

export const KEPALA: Gaya = {
  tebal: true,
  isi: "D9E2F3",
  garis: true,
  mendatar: "tengah",
  tegak: "tengah",
  lipat: true,
};
export const JUDUL: Gaya = { tebal: true, ukuran: 11, mendatar: "tengah", tegak: "tengah", lipat: true };
export const TEKS: Gaya = SEL;
export const TENGAH: Gaya = { ...SEL, mendatar: "tengah" };
/** Numbers such as 3.1 and kode: texts, or Excel would make dates of them. */
export const NOMOR: Gaya = { ...TENGAH, format: "@" };
export const ANGKA: Gaya = { ...SEL, mendatar: "tengah" };
export const UANG: Gaya = { ...SEL, mendatar: "kanan", format: "#,##0" };
/** Helper columns beside a table. */
export const BANTU: Gaya = { garis: true, mendatar: "tengah", ukuran: 9, huruf: "595959" };
export const KEPALA_BANTU: Gaya = { ...BANTU, miring: true, lipat: true, tegak: "tengah" };
export const CATATAN: Gaya = { miring: true, ukuran: 9, tegak: "atas", lipat: true };

export const PERSEN = "0.00%";

/** The same cell, to be typed into. */
export function masukan(gaya: Gaya): Gaya {
  return { ...gaya, isi: "FFF8E1" };
}

export function tebal(gaya: Gaya): Gaya {
  return { ...gaya, tebal: true };
}

/** How figures of a unit are shown: the unit is a format, so that the cell stays a number. */
export function formatSatuan(satuan: string): string {
  if (satuan === "%") return PERSEN;
  if (satuan === "" || satuan === "nilai" || satuan === "indeks") return "General";
  return `0" ${satuan.replaceAll('"', "")}"`;
}
