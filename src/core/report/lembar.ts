import type { Gaya, LembarBaru, SelBaru } from "../workbook";

/** How the parts of the sheets look that we write for reviewers. */
export const GAYA = {
  judul: { tebal: true, ukuran: 14 },
  kecil: { huruf: "605E5C" },
  kepala: {
    tebal: true,
    isi: "0E7C84",
    huruf: "FFFFFF",
    garis: true,
    lipat: true,
    tegak: "tengah",
    mendatar: "tengah",
  },
  isi: { garis: true, lipat: true, tegak: "atas" },
  angka: { garis: true, tegak: "atas", mendatar: "kanan" },
  jumlah: { garis: true, tebal: true, isi: "F3F2F1", mendatar: "kanan" },
  tautan: { garis: true, tegak: "atas", huruf: "0E7C84" },
} as const satisfies Record<string, Gaya>;

/** A cell to write; null leaves its place untouched. */
export type Isian = SelBaru | null;

export function sel(value: SelBaru["value"], gaya?: Gaya, format?: string): SelBaru {
  return { value, ...(gaya && { gaya }), ...(format !== undefined && { format }) };
}

/** Rows from lists of cells, from the top left. */
export function barisLembar(baris: readonly (readonly Isian[])[]): LembarBaru["rows"] {
  return new Map(
    baris.map((isi, row) => [row, new Map(isi.flatMap((s, col) => (s === null ? [] : [[col, s] as const])))]),
  );
}

export function lebarKolom(lebar: readonly number[]): ReadonlyMap<number, number> {
  return new Map(lebar.entries());
}

/** A line of text at the usual size, in points. */
const TINGGI_BARIS = 15;

/**
 * Heights for rows with long texts: not every program fits them to what is folded. Estimated from the number of
 * characters, a little generously; `terendah` leaves room to write in, in lines.
 */
export function tinggiBaris(
  baris: readonly (readonly Isian[])[],
  lebar: ReadonlyMap<number, number>,
  terendah: (row: number) => number = () => 1,
): ReadonlyMap<number, number> {
  const garis = (s: Isian, col: number) => {
    if (!s?.gaya?.lipat || typeof s.value !== "string") return 1;
    const muat = Math.max(1, (lebar.get(col) ?? 9) - 1);
    return s.value.split("\n").reduce((n, teks) => n + Math.max(1, Math.ceil((teks.length * 1.05) / muat)), 0);
  };
  return new Map(
    baris.flatMap((isi, row) => {
      const banyak = Math.max(terendah(row), ...isi.map(garis));
      return banyak > 1 ? [[row, banyak * TINGGI_BARIS] as const] : [];
    }),
  );
}
