import type { Address, Area, Gaya, SelBaru, Validasi } from "../../workbook";
import { acuanSel } from "../acuan";
import type { Bidang, Kunci, NamaBaku, Tempat } from "./acuan";
import { formatSatuan, masukan, PERSEN } from "./gaya";
import type { IsiLaporan, Kantor, PilihanSisip } from "./isi";
import { alamat, areaDi, tulisLuas, type Naskah } from "./naskah";
import { salinAngka, salinTeks } from "./rumus-baku";

/** What a table is made from, and where what other tables hold already stands; each table adds what it holds. */
export type Konteks = {
  readonly isi: IsiLaporan;
  readonly pilihan: PilihanSisip;
  readonly tempat: Tempat;
  /** Whether the workbook has given a name to other cells: it keeps it, and formulas go by address. */
  readonly namaTerpakai: (nama: NamaBaku) => boolean;
};

/** A part of a running text: words, or a field of the office; a year may be counted back. */
export type BagianTeks = string | { readonly bidang: Bidang; readonly mundur?: number; readonly kapital?: boolean };

export const TAHUN: BagianTeks = { bidang: "Tahun" };
export const KANTOR: BagianTeks = { bidang: "Perangkat_Daerah" };
export const AKHIR_RENSTRA: BagianTeks = { bidang: "Tahun_Akhir_Renstra" };
export const tahunLalu = (mundur: number): BagianTeks => ({ bidang: "Tahun", mundur });

/** What each field of the sheet Isian is of an office. */
export const BIDANG_KANTOR: Readonly<Record<Bidang, keyof Kantor>> = {
  Perangkat_Daerah: "perangkatDaerah",
  Kabupaten: "kabupaten",
  Tahun: "tahun",
  Tahun_Akhir_Renstra: "tahunAkhirRenstra",
  Tempat: "tempat",
  Tanggal: "tanggal",
  Jabatan: "jabatan",
  Nama_Kepala: "namaKepala",
  Pangkat: "pangkat",
  NIP_Kepala: "nipKepala",
  Jabatan_Atasan: "jabatanAtasan",
  Nama_Atasan: "namaAtasan",
};

export function isiBidang(kantor: Kantor, bidang: Bidang): string | number {
  return kantor[BIDANG_KANTOR[bidang]];
}

/** A text that follows the sheet Isian where there is one; else its words as they are. */
export function teks(k: Konteks, dari: Address, ...bagian: readonly BagianTeks[]): SelBaru {
  const tetap = bagian.map((b) => (typeof b === "string" ? b : nilaiBidang(k, b)));
  const hidup = bagian.some((b) => typeof b !== "string" && k.tempat.isian.has(b.bidang));
  if (!hidup) return { value: bagian.length === 1 ? (tetap[0] ?? null) : tetap.join("") };
  const tulisan = bagian.map((b) => {
    if (typeof b === "string") return `"${b.replaceAll('"', '""')}"`;
    const at = k.tempat.isian.get(b.bidang);
    const acu = at ? sebut(k, b.bidang, at, dari) : `"${nilaiBidang(k, b)}"`;
    return b.kapital ? `UPPER(${acu})` : b.mundur ? `${acu}-${b.mundur}` : acu;
  });
  // A bare reference to an empty cell would show 0.
  if (tulisan.length === 1 && typeof tetap[0] === "string") tulisan.push('""');
  return { value: null, formula: `=${tulisan.join("&")}` };
}

function nilaiBidang({ isi }: Konteks, { bidang, mundur, kapital }: Exclude<BagianTeks, string>): string | number {
  const nilai = isiBidang(isi.kantor, bidang);
  if (typeof nilai === "number") return nilai - (mundur ?? 0);
  return kapital ? nilai.toUpperCase() : nilai;
}

/** How a formula refers to a cell that has a name: by the name where this batch makes it, else by its address. */
export function sebut(k: Konteks, nama: NamaBaku, at: Address, dari: Address): string {
  return k.tempat.nama.has(nama) ? nama : acuanSel(at, dari);
}

/** Gives cells a name that people and other tables may use, unless the workbook uses it for others. */
export function namai(k: Konteks, n: Naskah, nama: NamaBaku, area: Area): void {
  if (k.namaTerpakai(nama)) return;
  const letak = areaDi(n, area);
  n.nama.push({ nama, area: letak });
  k.tempat.nama.set(nama, { sheet: n.lembar, area: letak });
}

type Letak = { readonly n: Naskah; readonly area: Area };

/** One cell, or a merged one, of a draft. */
export function di(n: Naskah, row: number, col: number, kanan = col, bawah = row): Letak {
  return { n, area: { top: row, left: col, bottom: bawah, right: kanan } };
}

/**
 * A figure that is typed once: where a table before this one holds it, a formula that follows it; else a cell to type
 * into, which the tables behind this one will follow.
 */
export function sekali(
  k: Konteks,
  { n, area }: Letak,
  kunci: Kunci,
  nilai: number | null,
  gaya: Gaya,
  syarat: Validasi["syarat"] | null = null,
): Address {
  const ada = k.tempat.sel.get(kunci);
  const dari = alamat(n, area.top, area.left);
  if (ada) return tulisLuas(n, area, { value: null, formula: salinAngka(ada, dari), gaya });
  k.tempat.sel.set(kunci, dari);
  isian(n, area, nilai, gaya, syarat);
  return dari;
}

/** A text that is typed once; see `sekali`. */
export function sekaliTeks(k: Konteks, { n, area }: Letak, kunci: Kunci, nilai: string, gaya: Gaya): Address {
  const ada = k.tempat.sel.get(kunci);
  const dari = alamat(n, area.top, area.left);
  if (ada) return tulisLuas(n, area, { value: null, formula: salinTeks(ada, dari), gaya });
  k.tempat.sel.set(kunci, dari);
  isian(n, area, nilai === "" ? null : nilai, gaya);
  return dari;
}

/** A cell to type into. */
export function isian(
  n: Naskah,
  area: Area,
  nilai: number | string | null,
  gaya: Gaya,
  syarat: Validasi["syarat"] | null = null,
): Address {
  if (syarat) aturIsian(n, area, syarat);
  return tulisLuas(n, area, { value: nilai, gaya: masukan(gaya) });
}

/** Cells of one rule share it where they stand below each other. */
function aturIsian(n: Naskah, area: Area, syarat: Validasi["syarat"]): void {
  const baru = areaDi(n, { ...area, bottom: area.top, right: area.left });
  const atas = n.validasi.findIndex(
    (v) =>
      v.area.left === baru.left &&
      v.area.bottom === baru.top - 1 &&
      syarat.jenis !== "rumus" &&
      JSON.stringify(v.syarat) === JSON.stringify(syarat),
  );
  const lama = n.validasi[atas];
  if (lama) n.validasi[atas] = { ...lama, area: { ...lama.area, bottom: baru.bottom } };
  else n.validasi.push({ area: baru, syarat, pesan: PESAN[pesanUntuk(syarat)], tolak: syarat.jenis !== "rumus" });
}

const PESAN = {
  angka: "Isi dengan angka saja. Satuan dan tanda % sudah diatur oleh format sel.",
  daftar: "Pilih salah satu dari daftar.",
  serapan: "Realisasi biasanya tidak melebihi anggarannya. Periksa kembali kedua angkanya.",
} as const;

function pesanUntuk({ jenis }: Validasi["syarat"]): keyof typeof PESAN {
  return jenis === "daftar" ? "daftar" : jenis === "rumus" ? "serapan" : "angka";
}

/** An amount in rupiah. */
export const UANG_SAH: Validasi["syarat"] = { jenis: "desimal", min: 0, maks: null };

/** What may be typed for a figure of this unit: a percent is a fraction of one behind its format. */
export function syaratSatuan(satuan: string): Validasi["syarat"] {
  return { jenis: "desimal", min: 0, maks: satuan === "%" ? 10 : null };
}

/** The look of a figure of this unit. */
export function gayaSatuan(dasar: Gaya, satuan: string): Gaya {
  const format = formatSatuan(satuan);
  return format === "General" ? dasar : { ...dasar, format };
}

export function gayaPersen(dasar: Gaya): Gaya {
  return { ...dasar, format: PERSEN };
}
