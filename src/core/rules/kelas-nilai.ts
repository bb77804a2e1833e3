import { tulisTepat } from "../lkjip/angka";
import type { KelasNilai } from "../lkjip/skala-nilai";

/** "A (Memuaskan)", or the word alone where the scale has no letters. */
export function namaKelas(k: KelasNilai): string {
  return k.huruf === null ? k.label : `${k.huruf} (${k.label})`;
}

/** "rentang di atas 80 sampai 90" */
export function rentangKelas(k: KelasNilai): string {
  const atas = k.atas === null ? "" : tulisTepat(k.atas, 2);
  if (k.bawah === null) return `rentang sampai ${atas}`;
  return `rentang ${k.bawahTermasuk ? "" : "di atas "}${tulisTepat(k.bawah, 2)} sampai ${atas}`;
}
