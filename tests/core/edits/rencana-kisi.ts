import { hitungUlang, type PilihanHitung } from "../../../src/core/edits/hitung-ulang";
import type { Rencana } from "../../../src/core/edits/rencana";
import { cellName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

/** A plan for a text grid, one line a cell: "D2: 103% -> 105% (1.05)", and one for each cell it declines. */
export function rencanaKisi(teks: string, pilihan: Partial<PilihanHitung> = {}): { usul: string[]; tolakan: string[] } {
  return barisRencana(hitungUlang(kisi(teks).snapshot, { bentuk: "nilai", jumlah: false, ...pilihan }));
}

export function barisRencana({ usul, tolakan }: Rencana): { usul: string[]; tolakan: string[] } {
  return {
    usul: usul.map((u) => {
      const { value, formula, format } = u.edit.after;
      const isi = [formula ?? JSON.stringify(value), ...(format === undefined ? [] : [format])].join(" ");
      return `${cellName(u.edit.at)}: ${u.tertulis} -> ${u.menjadi} (${isi})${u.catatan === null ? "" : ` ${u.catatan}`}`;
    }),
    tolakan: tolakan.map((t) => `${cellName(t.at)}: ${t.sebab}`),
  };
}
