import { bandingkan } from "../lkjip/banding";
import { RUMUS_2, RUMUS_TERBALIK, type RumusCapaian } from "../lkjip/capaian";
import { banding } from "../lkjip/pecahan";
import { pandangan, type Tabel } from "../recognize";
import { barisCapaian } from "./baris-capaian";

/**
 * The formula by which an office computes capaian where lower is better: Rumus 2 or target ÷ realisasi, by the rows
 * that only one of them explains; null where none does, or they disagree.
 */
export function simpulkanRumusTurun(tabel: readonly Tabel[]): RumusCapaian | null {
  const suara = tabel.flatMap((t) => pandangan(t).flatMap(suaraTabel));
  const rumus2 = suara.filter((r) => r === RUMUS_2).length;
  const terbalik = suara.length - rumus2;
  if (rumus2 === terbalik) return null;
  return rumus2 > terbalik ? RUMUS_2 : RUMUS_TERBALIK;
}

function suaraTabel(tabel: Tabel): RumusCapaian[] {
  return barisCapaian(tabel).flatMap(({ target, realisasi, tertulis }) => {
    if (banding(target.nilai, realisasi.nilai) === 0) return [];
    const cocok = [RUMUS_2, RUMUS_TERBALIK].filter(
      (r) => bandingkan(tertulis, [], () => r.hitung(target.nilai, realisasi.nilai))?.putusan === "sesuai",
    );
    return cocok.length === 1 ? cocok : [];
  });
}
