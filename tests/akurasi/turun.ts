import type { Ambang } from "./ambang";
import type { Angka } from "./skor";

/** Figures that are worse than the stored floor, one line each; empty when none fell. */
export function turun(
  ambang: Ambang,
  angka: Readonly<Record<string, Angka>>,
  kelompok: Readonly<Record<string, number | null>>,
): string[] {
  const lines: string[] = [];
  const compare = (nama: string, dulu: number | null, kini: number | null | undefined, better: 1 | -1) => {
    if (dulu === null) return;
    if (kini === null || kini === undefined || (kini - dulu) * better < 0) {
      lines.push(`${nama}: ${dulu} menjadi ${kini ?? "tidak ada"}`);
    }
  };
  for (const [tata, dulu] of Object.entries(ambang.angka)) {
    for (const nama of Object.keys(dulu) as (keyof Angka)[]) {
      compare(`${tata} ${nama}`, dulu[nama], angka[tata]?.[nama], nama === "ganda" ? -1 : 1);
    }
  }
  for (const [nama, dulu] of Object.entries(ambang.kelompok)) compare(`recall ${nama}`, dulu, kelompok[nama], 1);
  return lines;
}
