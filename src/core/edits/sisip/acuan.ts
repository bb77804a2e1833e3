import type { Address, Area } from "../../workbook";

/** A figure or a text that several tables show but only one holds; the number says of which indicator, sasaran or pos. */
export type Kunci =
  | `${"sasaran" | "indikator" | "target" | "rumus" | "cara" | "satuan" | "realisasi" | "capaian" | "alokasi" | "serapan"} ${number}`
  /** Capaian in Tabel 3.2, so many years back. */
  | `capaian-${number} ${number}`
  | `${"nama-pos" | "apbd" | "anggaran" | "terpakai"} ${number}`
  | "jumlah-anggaran"
  | "jumlah-realisasi"
  | "persen-realisasi"
  | "nilai-ikm"
  | "nilai-sakip";

/** The fields of the sheet Isian, by the names that its cells have. */
export const BIDANG = [
  "Perangkat_Daerah",
  "Kabupaten",
  "Tahun",
  "Tahun_Akhir_Renstra",
  "Tempat",
  "Tanggal",
  "Jabatan",
  "Nama_Kepala",
  "Pangkat",
  "NIP_Kepala",
  "Jabatan_Atasan",
  "Nama_Atasan",
] as const;
export type Bidang = (typeof BIDANG)[number];

/** Names of cells that people and formulas may use. */
export type NamaBaku =
  | Bidang
  | "Jumlah_Anggaran"
  | "Jumlah_Realisasi"
  | "Persen_Realisasi"
  | "Rata_Capaian"
  | "Nilai_IKM"
  | "Nilai_SAKIP"
  | "Skala_Batas"
  | "Skala_Kategori";

/** Where everything stands, as far as the tables made so far (and the workbook before them) hold it. */
export type Tempat = {
  readonly sel: Map<Kunci, Address>;
  /** The two columns of the scale: ascending bounds and their words. */
  skala: { readonly sheet: string; readonly batas: Area; readonly kategori: Area } | null;
  /** Cells of the sheet Isian; without it the texts themselves are written. */
  readonly isian: Map<Bidang, Address>;
  /** Names that formulas may use, because this very batch makes them. */
  readonly nama: Map<string, { readonly sheet: string; readonly area: Area }>;
};
