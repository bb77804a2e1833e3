import type { KolomBentuk } from "./bentuk";

/** What is counted, a row each: a village, a rank, a thing. */
export const kolomNama: KolomBentuk = {
  peran: "uraian",
  judul: "Uraian",
  sebutan: ["uraian"],
  isi: "nama",
  wajib: true,
};

/** A column of counts; in the standard form the sum of the others stands last. */
export const kolomCacah: KolomBentuk = {
  peran: "cacah",
  judul: "Jumlah",
  sebutan: ["jumlah"],
  isi: "angka",
  wajib: true,
  berulang: true,
};

/** The counts of men and women, and their sum. */
export const LAKI_PEREMPUAN: readonly KolomBentuk[] = [
  { ...kolomCacah, judul: "Laki-laki", sebutan: ["laki-laki"] },
  { ...kolomCacah, judul: "Perempuan", sebutan: ["perempuan"] },
  kolomCacah,
];
