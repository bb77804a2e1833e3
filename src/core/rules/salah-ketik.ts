import { tulisAngka, type Angka } from "../lkjip/angka";
import type { Pecahan } from "../lkjip/pecahan";
import { tukarDigit } from "../lkjip/salah-ketik";
import type { Sel } from "../recognize";
import { namaSel } from "./uraian";

/** An input of an arithmetic: what it is called within a sentence ("target"), and where it stands. */
export type Masukan = { readonly nama: string; readonly sel: Sel; readonly angka: Angka };

/**
 * What to do where two neighbouring digits of an input in each other's place would make the written figure right: then
 * the input may be the slip and the figure need not be touched. Null where no such slip explains it.
 */
export function saranSalahKetik(
  masukan: readonly Masukan[],
  tertulis: string,
  cocok: (nilai: readonly Pecahan[]) => boolean,
): string | null {
  const kini = masukan.map((m) => m.angka.nilai);
  for (const [i, { nama, sel, angka }] of masukan.entries()) {
    const benar = tukarDigit(angka).find((x) => cocok(kini.map((n, j) => (j === i ? x : n))));
    if (benar) {
      const teks = tulisAngka(benar, angka.gaya);
      return `Periksa dahulu ${namaSel(sel.at)}: bila ${nama} sebenarnya ${teks}, bukan ${angka.tertulis}, maka ${tertulis} sudah benar.`;
    }
  }
  return null;
}
