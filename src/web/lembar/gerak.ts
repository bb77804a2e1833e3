import type { Area } from "../../core";

/** Where a key leads. Steps jump over what is hidden and over the rest of a merge. */
export type Gerak =
  { readonly baris: number; readonly kolom: number } | "awal-baris" | "akhir-baris" | "awal" | "akhir";

/** What a key means for the selected cell; null for all other keys. `halaman`: rows that fit into the view. */
export function gerakDari(tombol: string, ctrl: boolean, halaman: number): Gerak | null {
  switch (tombol) {
    case "ArrowUp":
      return { baris: -1, kolom: 0 };
    case "ArrowDown":
      return { baris: 1, kolom: 0 };
    case "ArrowLeft":
      return { baris: 0, kolom: -1 };
    case "ArrowRight":
      return { baris: 0, kolom: 1 };
    case "PageUp":
      return { baris: -halaman, kolom: 0 };
    case "PageDown":
      return { baris: halaman, kolom: 0 };
    case "Home":
      return ctrl ? "awal" : "awal-baris";
    case "End":
      return ctrl ? "akhir" : "akhir-baris";
    default:
      return null;
  }
}

type Ukuran = { readonly atas: Float64Array; readonly kiri: Float64Array };

/** The cell that a movement from `dari` (the whole of a merge) leads to, within the sheet. */
export function tujuan(gerak: Gerak, dari: Area, { atas, kiri }: Ukuran): { row: number; col: number } {
  const [barisAkhir, kolomAkhir] = [atas.length - 2, kiri.length - 2];
  if (gerak === "awal") return { row: tampak(atas, 0, 1), col: tampak(kiri, 0, 1) };
  if (gerak === "akhir") return { row: tampak(atas, barisAkhir, -1), col: tampak(kiri, kolomAkhir, -1) };
  if (gerak === "awal-baris") return { row: dari.top, col: tampak(kiri, 0, 1) };
  if (gerak === "akhir-baris") return { row: dari.top, col: tampak(kiri, kolomAkhir, -1) };
  return {
    row: langkah(atas, gerak.baris, dari.top, dari.bottom),
    col: langkah(kiri, gerak.kolom, dari.left, dari.right),
  };
}

function langkah(tepi: Float64Array, banyak: number, awal: number, akhir: number): number {
  if (banyak === 0) return awal;
  const mulai = banyak < 0 ? awal : akhir;
  const ke = Math.min(tepi.length - 2, Math.max(0, mulai + banyak));
  const hasil = tampak(tepi, ke, Math.sign(banyak));
  return (tepi[hasil + 1] ?? 0) > (tepi[hasil] ?? 0) ? hasil : awal;
}

/** The first that is not hidden, from here on in one direction; the last place where all are. */
function tampak(tepi: Float64Array, dari: number, arah: number): number {
  let i = dari;
  while ((tepi[i + 1] ?? 0) <= (tepi[i] ?? 0) && i + arah >= 0 && i + arah <= tepi.length - 2) i += arah;
  return i;
}
