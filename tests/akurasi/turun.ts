import type { Ambang } from "./ambang-tersimpan";
import type { Angka } from "./skor";

/** Figures that are better when smaller. */
const MAKIN_KECIL: readonly (keyof Angka)[] = ["ganda", "netral"];

/** The figures that became worse, one line each; empty when none did. What was not measured before cannot fall. */
export function turun(dulu: Ambang, kini: Ambang): string[] {
  const lines: string[] = [];
  const compare = (nama: string, was: number | null, is: number | null | undefined, better: 1 | -1) => {
    if (was === null) return;
    if (is === null || is === undefined || (is - was) * better < 0) {
      lines.push(`${nama}: ${was} menjadi ${is ?? "tidak ada"}`);
    }
  };
  for (const [tata, angka] of Object.entries(dulu.angka)) {
    for (const nama of Object.keys(angka) as (keyof Angka)[]) {
      compare(`${tata} ${nama}`, angka[nama], kini.angka[tata]?.[nama], MAKIN_KECIL.includes(nama) ? -1 : 1);
    }
  }
  for (const [nama, was] of Object.entries(dulu.jenis)) compare(`tabel ${nama}`, was, kini.jenis[nama], 1);
  for (const [nama, was] of Object.entries(dulu.kelompok)) compare(`recall ${nama}`, was, kini.kelompok[nama], 1);
  return lines;
}
