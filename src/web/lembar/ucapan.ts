import type { Hasil } from "../../core";

/** What is found in a cell, to be read aloud: "Salah: Jumlah anggaran kurang 1.821.000. Dan 1 temuan lain." */
export function ucapkanTingkat(temuan: readonly Hasil["temuan"][number][]): string {
  const [pertama, ...lain] = temuan;
  if (!pertama) return "";
  const tingkat = pertama.tingkat.charAt(0).toUpperCase() + pertama.tingkat.slice(1);
  return `${tingkat}: ${pertama.judul}.${lain.length > 0 ? ` Dan ${lain.length} temuan lain.` : ""}`;
}
