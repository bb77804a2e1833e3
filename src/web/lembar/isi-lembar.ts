import type { Area, Cell, Sheet } from "../../core";
import type { SheetLayout } from "../../hosts/xlsx/layout";
import { lebarKolom, tinggiBaris } from "./ukuran";

/** How cells look that share a style. */
export type GayaSel = { readonly format?: string; readonly tebal?: boolean; readonly inden?: number };

/** What a cell holds: nothing but a look, a number, a text, or an error value or truth value as text. */
export const JENIS = { kosong: 0, angka: 1, teks: 2, lain: 3 } as const;

/**
 * A sheet made ready to be looked at. All cells stand in a few long arrays, row by row, because these change hands
 * between threads at once, where half a million small objects would stop the page for a second.
 */
export type IsiLembar = {
  readonly nama: string;
  readonly tersembunyi: boolean;
  /** Upper edge of every row and left edge of every column in pixels, and the end of the last. */
  readonly atas: Float64Array<ArrayBuffer>;
  readonly kiri: Float64Array<ArrayBuffer>;
  /** Where the cells of each row begin in the arrays below, and the end of the last row's. */
  readonly awal: Uint32Array<ArrayBuffer>;
  readonly kolom: Uint16Array<ArrayBuffer>;
  readonly jenis: Uint8Array<ArrayBuffer>;
  readonly angka: Float64Array<ArrayBuffer>;
  readonly gaya: Uint32Array<ArrayBuffer>;
  /** Where each cell's text ends in `semua`; it begins where the one before ends. */
  readonly akhirTeks: Uint32Array<ArrayBuffer>;
  readonly semua: string;
  readonly daftarGaya: readonly GayaSel[];
  /** Formulas by the number of their cell. */
  readonly rumus: ReadonlyMap<number, string>;
  readonly gabung: readonly Area[];
  /** Rows that the file keeps in view. */
  readonly beku: number;
};

/** Rows and columns are shown beyond the last cell, so that a small sheet looks like one. */
const BARIS_LEBIH = 3;
const KOLOM_LEBIH = 1;

export function isiLembar(sheet: Sheet, layout: SheetLayout | undefined): IsiLembar {
  const banyakBaris = Math.max(-1, ...tepi(sheet.rows.keys())) + 1 + BARIS_LEBIH;
  let banyakKolom = 1;
  let banyakSel = 0;
  for (const cells of sheet.rows.values()) {
    banyakSel += cells.size;
    for (const col of cells.keys()) if (col >= banyakKolom) banyakKolom = col + 1;
  }
  for (const m of sheet.merges) {
    if (sheet.rows.has(m.top) && m.right - m.left < 100) banyakKolom = Math.max(banyakKolom, m.right + 1);
  }
  const lebar = lebarKolom(Math.min(16384, banyakKolom + KOLOM_LEBIH), layout);
  const isi = {
    awal: new Uint32Array(banyakBaris + 1),
    kolom: new Uint16Array(banyakSel),
    jenis: new Uint8Array(banyakSel),
    angka: new Float64Array(banyakSel),
    gaya: new Uint32Array(banyakSel),
    akhirTeks: new Uint32Array(banyakSel),
  };
  const gaya = new Map<string, number>();
  const daftarGaya: GayaSel[] = [];
  const rumus = new Map<number, string>();
  const bagian: string[] = [];
  let panjang = 0;
  let i = 0;
  for (let row = 0; row < banyakBaris; row++) {
    isi.awal[row] = i;
    for (const [col, cell] of sheet.rows.get(row) ?? []) {
      const teks = teksSel(cell);
      bagian.push(teks);
      panjang += teks.length;
      isi.kolom[i] = col;
      isi.jenis[i] = jenisSel(cell);
      if (typeof cell.value === "number") isi.angka[i] = cell.value;
      isi.gaya[i] = nomorGaya(cell, gaya, daftarGaya);
      isi.akhirTeks[i] = panjang;
      if (cell.formula !== undefined) rumus.set(i, cell.formula);
      i++;
    }
  }
  isi.awal[banyakBaris] = i;
  return {
    nama: sheet.name,
    tersembunyi: sheet.visibility !== "visible",
    ...isi,
    kiri: tumpuk(lebar),
    atas: tumpuk(tinggiBaris(sheet, lebar, banyakBaris)),
    semua: bagian.join(""),
    daftarGaya,
    rumus,
    gabung: sheet.merges,
    beku: layout?.frozenRows ?? 0,
  };
}

/** The memory of a sheet that can change hands instead of being copied. */
export function milikLembar(isi: IsiLembar): ArrayBuffer[] {
  return [isi.atas, isi.kiri, isi.awal, isi.kolom, isi.jenis, isi.angka, isi.gaya, isi.akhirTeks].map((a) => a.buffer);
}

/** The greatest of many, without handing them all to a function at once. */
function tepi(angka: Iterable<number>): [] | [number] {
  let akhir: number | null = null;
  for (const n of angka) if (akhir === null || n > akhir) akhir = n;
  return akhir === null ? [] : [akhir];
}

function jenisSel({ value }: Cell): number {
  if (value === null) return JENIS.kosong;
  if (typeof value === "number") return JENIS.angka;
  return typeof value === "string" ? JENIS.teks : JENIS.lain;
}

function teksSel({ value }: Cell): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "BENAR" : "SALAH";
  return typeof value === "object" && value !== null ? value.error : "";
}

function nomorGaya(cell: Cell, dikenal: Map<string, number>, daftar: GayaSel[]): number {
  const kunci = `${cell.format ?? ""}|${cell.tebal ?? ""}|${cell.inden ?? ""}`;
  let nomor = dikenal.get(kunci);
  if (nomor === undefined) {
    const { format, tebal, inden } = cell;
    nomor = daftar.push({
      ...(format !== undefined && { format }),
      ...(tebal !== undefined && { tebal }),
      ...(inden !== undefined && { inden }),
    });
    dikenal.set(kunci, --nomor);
  }
  return nomor;
}

/** The edges of things that stand one behind the other. */
function tumpuk(ukuran: Float64Array): Float64Array<ArrayBuffer> {
  const tepian = new Float64Array(ukuran.length + 1);
  for (const [i, n] of ukuran.entries()) tepian[i + 1] = (tepian[i] ?? 0) + n;
  return tepian;
}
