import type { Jenis } from "./bentuk";

/** One table that a complete BAB III rests on: what it is called, and the kinds of which any one will do. */
export type TabelWajib = { readonly nama: string; readonly jenis: readonly Jenis[] };

/** PermenPANRB 53/2014 lampiran II, BAB III: huruf A angka 1 to 4 and 6, and huruf B. */
export const TABEL_WAJIB: readonly TabelWajib[] = [
  { nama: "Target dan realisasi kinerja", jenis: ["capaian", "realisasi-triwulan"] },
  { nama: "Perbandingan dengan tahun lalu", jenis: ["perbandingan-tahun"] },
  { nama: "Kemajuan terhadap renstra", jenis: ["kemajuan-renstra"] },
  { nama: "Pembanding daerah atau nasional", jenis: ["pembanding"] },
  { nama: "Efisiensi sumber daya", jenis: ["efisiensi"] },
  { nama: "Realisasi anggaran", jenis: ["realisasi-anggaran", "kinerja-anggaran"] },
];
