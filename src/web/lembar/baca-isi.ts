import { format } from "numfmt";
import type { Area } from "../../core";
import { JENIS, type GayaSel, type IsiLembar } from "./isi-lembar";

/** A cell as it is looked at. */
export type SelLihat = {
  readonly row: number;
  readonly col: number;
  /** As Excel would show it with Indonesian settings. */
  readonly teks: string;
  readonly kanan: boolean;
  readonly gaya: GayaSel;
  /** What the bar above the sheet shows: the formula, else the text. */
  readonly rumus: string;
};

/** The number of the cell in the sheet's arrays; -1 where nothing stands. */
export function nomorSel({ awal, kolom }: IsiLembar, row: number, col: number): number {
  let kiri = awal[row] ?? 0;
  let kanan = awal[row + 1] ?? kiri;
  while (kiri < kanan) {
    const tengah = (kiri + kanan) >> 1;
    if ((kolom[tengah] ?? 0) < col) kiri = tengah + 1;
    else kanan = tengah;
  }
  return kiri < (awal[row + 1] ?? 0) && kolom[kiri] === col ? kiri : -1;
}

/** The cell at a place, empty where nothing stands. */
export function selDi(isi: IsiLembar, row: number, col: number): SelLihat {
  const i = nomorSel(isi, row, col);
  if (i < 0) return { row, col, teks: "", kanan: false, gaya: {}, rumus: "" };
  const gaya = isi.daftarGaya[isi.gaya[i] ?? 0] ?? {};
  const mentah = isi.semua.slice(i === 0 ? 0 : isi.akhirTeks[i - 1], isi.akhirTeks[i]);
  const angka = isi.jenis[i] === JENIS.angka;
  const teks = angka ? tampilkan(isi.angka[i] ?? 0, gaya.format) : mentah;
  return { row, col, teks, kanan: angka, gaya, rumus: isi.rumus.get(i) ?? teks };
}

/** A number in its format; one that the format cannot show is written plainly. */
export function tampilkan(nilai: number, pola = "General"): string {
  try {
    return format(pola, nilai, { locale: "id-ID" });
  } catch {
    return nilai.toLocaleString("id-ID", { maximumFractionDigits: 10 });
  }
}

/** The number of the stretch between two edges in which a place lies; of equal edges (hidden) the last. */
export function bagianDi(tepi: Float64Array, letak: number): number {
  let kiri = 0;
  let kanan = tepi.length - 2;
  while (kiri < kanan) {
    const tengah = (kiri + kanan + 1) >> 1;
    if ((tepi[tengah] ?? 0) <= letak) kiri = tengah;
    else kanan = tengah - 1;
  }
  return Math.max(0, kiri);
}

/** The merges that reach into a stretch of rows and columns. */
export function gabungDi(gabung: readonly Area[], lihat: Area): readonly Area[] {
  return gabung.filter(
    (m) => m.top <= lihat.bottom && m.bottom >= lihat.top && m.left <= lihat.right && m.right >= lihat.left,
  );
}

export function gabungSel(gabung: readonly Area[], row: number, col: number): Area {
  const milik = gabung.find((m) => row >= m.top && row <= m.bottom && col >= m.left && col <= m.right);
  return milik ?? { top: row, left: col, bottom: row, right: col };
}
