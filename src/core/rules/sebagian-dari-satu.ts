import type { Angka } from "../lkjip/angka";
import { banding, pecahan } from "../lkjip/pecahan";

/** Half as much again as promised is far; beyond it a bare figure is a percent itself. */
const TERBESAR = pecahan(3n, 2n);

/** Whether a bare figure, where its like is a percent, is a fraction of one: 0,9361 for 93,61 %. */
export function sebagianDariSatu({ nilai, desimal, persen }: Angka): boolean {
  return !persen && desimal > 0 && banding(nilai, TERBESAR) <= 0;
}
