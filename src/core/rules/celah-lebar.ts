import type { Kelas, Skala } from "../lkjip/kategori";
import { banding, kurang, SATU } from "../lkjip/pecahan";

/**
 * The class above a gap of more than one point: such a gap is a slip of the scale, and which class lost its bound nobody
 * can tell. Whole-number bounds leave narrower ones, in which the lower class goes on.
 */
export function diAtasCelah({ kelas }: Skala, bawah: Kelas): Kelas | null {
  const atas = kelas[kelas.indexOf(bawah) - 1];
  if (!atas?.bawah || !bawah.atas) return null;
  return banding(kurang(atas.bawah, bawah.atas), SATU) > 0 ? atas : null;
}
