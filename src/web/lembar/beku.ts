import type { Hasil } from "../../core";
import { parseAreaName } from "../../core";
import type { IsiLembar } from "./isi-lembar";

/** Rows that stay in view as long as the rows below them are; all three bounds belong to it. */
export type KepalaTabel = { readonly top: number; readonly bottom: number; readonly akhir: number };

/** The headers of the tables of one sheet. */
export function kepalaTabel(tabel: Hasil["tabel"], lembar: string): readonly KepalaTabel[] {
  return tabel.flatMap((t) => {
    const area = t.lembar === lembar ? parseAreaName(t.rentang) : null;
    if (!area || !t.kepala) return [];
    return [{ top: area.top, bottom: area.top + t.kepala - 1, akhir: area.bottom }];
  });
}

/** The rows that stay at the top while `baris` is the first in view: what the file froze, else the header of its table. */
export function barisBeku(
  isi: IsiLembar,
  kepala: readonly KepalaTabel[],
  baris: number,
  ruang: number,
): KepalaTabel | null {
  const calon = isi.beku > 0 ? [{ top: 0, bottom: isi.beku - 1, akhir: isi.atas.length - 2 }] : kepala;
  const milik = calon.find((k) => baris > k.top && baris <= k.akhir - (k.bottom - k.top + 1));
  const tinggi = milik ? tinggiBeku(isi, milik) : 0;
  // A header that leaves no room for what it heads would only be in the way.
  return milik && tinggi > 0 && tinggi < ruang * 0.4 ? milik : null;
}

export function tinggiBeku({ atas }: IsiLembar, { top, bottom }: KepalaTabel): number {
  return (atas[bottom + 1] ?? 0) - (atas[top] ?? 0);
}
