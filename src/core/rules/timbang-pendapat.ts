import type { Pendapat } from "../facts";
import type { Bukti } from "./bukti";

/** Tells what the arithmetic of a place says, where another figure stands elsewhere. */
export type CariBukti<T> = (t: T, lain: T) => Bukti;

/** `bobot`: 1 where arithmetic speaks for the opinion, -1 where it speaks against it. */
export type Tertimbang<T> = Pendapat<T> & { readonly bobot: number };

/** Opinions by what arithmetic says for and against their places, then by how many tables hold them. */
export function timbang<T>(semua: readonly Pendapat<T>[], bukti: CariBukti<T>): Tertimbang<T>[] {
  return semua
    .map((p) => {
      const lain = semua.filter((x) => x !== p).flatMap((x) => x.fakta.slice(0, 1));
      const hasil = p.fakta.flatMap((f) => lain.map((l) => bukti(f, l)));
      const bobot = hasil.filter((h) => h === "didukung").length - hasil.filter((h) => h === "dibantah").length;
      return { ...p, bobot: Math.sign(bobot) };
    })
    .sort((a, b) => b.bobot - a.bobot || b.tabel - a.tabel);
}

/** Whether arithmetic refutes the one place that differs, and none of the others. */
export function terbantah<T>(tempat: readonly T[], lainnya: readonly T[], bukti: CariBukti<T>): boolean {
  const [satu, ...lagi] = tempat;
  const [acuan] = lainnya;
  if (satu === undefined || acuan === undefined || lagi.length > 0) return false;
  return bukti(satu, acuan) === "dibantah" && lainnya.every((l) => bukti(l, satu) !== "dibantah");
}

/** Of opinions that weigh the same the one whose place comes last in the workbook: it was written after the others. */
export function terakhir<T>(urut: readonly Tertimbang<T>[], utama: Tertimbang<T>): Tertimbang<T> {
  return urut.filter((p) => p.bobot === utama.bobot && p.tabel === utama.tabel).at(-1) ?? utama;
}
