import type { Angka } from "../lkjip/angka";
import { bulatkan, kali, potong, sama, SERATUS, type Pecahan } from "../lkjip/pecahan";
import type { Uang } from "./fakta";

/** Whether two places state the same figure: equal at the decimals that the coarser of them shows, rounded or cut off. */
export function setara(a: Angka, b: Angka): boolean {
  return cocok(a.nilai, a.desimal, b.nilai, b.desimal) || beda100(a, b) || beda100(b, a);
}

/** Whether two places state the same amount: equal as far as the coarser of them is exact. */
export function setaraUang(a: Uang, b: Uang): boolean {
  return cocok(a.nilai, a.desimal, b.nilai, b.desimal);
}

function cocok(a: Pecahan, desimalA: number, b: Pecahan, desimalB: number): boolean {
  const d = Math.min(desimalA, desimalB);
  return sama(bulatkan(a, d), bulatkan(b, d)) || sama(potong(a, d), potong(b, d));
}

/** One is written as a fraction (0,9361) where the other shows percent. */
function beda100(pecahan: Angka, persen: Angka): boolean {
  if (pecahan.persen || !persen.persen) return false;
  return cocok(kali(pecahan.nilai, SERATUS), Math.max(0, pecahan.desimal - 2), persen.nilai, persen.desimal);
}

/** Places that state one figure, in the order of the workbook. */
export type Pendapat<T> = { readonly fakta: readonly T[]; readonly tabel: number };

/** How places are held against each other: how exact one is, and whether a coarser one (second) states what a finer does. */
export type Sepakat<T> = {
  readonly desimal: (f: T) => number;
  readonly sepakat: (halus: T, kasar: T) => boolean;
};

/** Groups the places by what they state, the most widely stated first; `tabel` counts the tables on that side. */
export function pendapat<T extends { readonly tabel: object }>(
  fakta: readonly T[],
  { desimal, sepakat }: Sepakat<T>,
): Pendapat<T>[] {
  const kelompok: T[][] = [];
  // The finest figures first: 93,61 and 93,55 must not meet over a 94.
  for (const f of [...fakta].sort((a, b) => desimal(b) - desimal(a))) {
    const ada = kelompok.find((k) => k[0] && sepakat(k[0], f));
    if (ada) ada.push(f);
    else kelompok.push([f]);
  }
  return kelompok
    .map((k) => ({ fakta: fakta.filter((f) => k.includes(f)), tabel: new Set(k.map((f) => f.tabel)).size }))
    .sort((a, b) => b.tabel - a.tabel || b.fakta.length - a.fakta.length);
}
