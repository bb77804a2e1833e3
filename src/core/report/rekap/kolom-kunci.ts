import { tulisAngka } from "../../lkjip/angka";
import { dariNumber } from "../../lkjip/pecahan";
import type { Kunci } from "../kunci";

/** A key figure as the overview shows it. */
export type KolomKunci = {
  readonly kunci: keyof Kunci;
  readonly judul: string;
  readonly persen: boolean;
  /** Only figures above this are alike enough to be averaged: an IKM may be printed as an index of 1 to 4. */
  readonly diAtas: number;
};

export const KOLOM_KUNCI: readonly KolomKunci[] = [
  { kunci: "ikm", judul: "IKM", persen: false, diAtas: 4 },
  { kunci: "sakip", judul: "Nilai SAKIP", persen: false, diAtas: 0 },
  { kunci: "realisasiAnggaran", judul: "Realisasi anggaran", persen: true, diAtas: 0 },
  { kunci: "rataCapaian", judul: "Rata-rata capaian", persen: true, diAtas: 0 },
  { kunci: "efisiensi", judul: "Efisiensi", persen: false, diAtas: 0 },
];

/** "93,25", "101,20%"; "" where there is none. */
export function tulisKunci(nilai: number | null, { persen }: KolomKunci): string {
  const pecahan = nilai === null ? null : dariNumber(nilai);
  return pecahan ? tulisAngka(pecahan, { desimal: 2, persen }) : "";
}

/** The mean over the offices that state it; null where none does. */
export function rataKunci(baris: readonly { readonly kunci: Kunci }[], { kunci, diAtas }: KolomKunci): number | null {
  const nilai = baris
    .map((b) => b.kunci[kunci].nilai)
    .filter((n) => n !== null)
    .filter((n) => n > diAtas);
  return nilai.length === 0 ? null : nilai.reduce((a, n) => a + n, 0) / nilai.length;
}
