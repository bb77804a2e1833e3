import { RUMUS_1 } from "../lkjip/capaian";
import { banding, pecahan, sama, type Pecahan } from "../lkjip/pecahan";
import type { Tabel } from "../recognize";
import { barisCapaian } from "./baris-capaian";

/** A ceiling on capaian: everything above it is printed as it (percent, 0..100 and above). */
export type KonvensiBatas = { readonly batas: Pecahan; readonly bukti: string; readonly kuat: boolean };

const BATAS_LAZIM = [100n, 110n, 120n, 150n].map((n) => pecahan(n));
const BARIS_TERSEDIKIT = 5;

/** Finds the ceiling: rows whose realisasi exceeds it print exactly it, and no printed capaian is higher. */
export function simpulkanBatas(tabel: readonly Tabel[]): KonvensiBatas | null {
  const baris = tabel.filter((t) => t.bentuk.jenis === "capaian").flatMap(hasilDanTertulis);
  for (const batas of BATAS_LAZIM) {
    const lebih = baris.filter((b) => banding(b.hasil, batas) > 0);
    const tepat = lebih.filter((b) => sama(b.tertulis, batas));
    const melampaui = baris.some((b) => banding(b.tertulis, batas) > 0);
    if (tepat.length > 0 && !melampaui) {
      return {
        batas,
        bukti: `${tepat.length} dari ${lebih.length} baris yang melampaui batas cocok`,
        kuat: lebih.length >= BARIS_TERSEDIKIT && tepat.length * 5 >= lebih.length * 4,
      };
    }
  }
  return null;
}

function hasilDanTertulis(tabel: Tabel): { tertulis: Pecahan; hasil: Pecahan }[] {
  return barisCapaian(tabel).flatMap(({ target, realisasi, tertulis }) => {
    const hasil = RUMUS_1.hitung(target.nilai, realisasi.nilai);
    return hasil ? [{ tertulis: tertulis.tampil, hasil }] : [];
  });
}
