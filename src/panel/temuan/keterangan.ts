import type { Temuan } from "../../core";

/**
 * What the message says beyond the arithmetic that is drawn with it: all sentences but the one that only states it.
 * The whole message where no arithmetic is drawn, or where that sentence says more: nothing gets lost.
 */
export function keterangan({ pesan, hitungan }: Pick<Temuan, "pesan" | "hitungan">): string {
  const awal = hitungan ? pesan.indexOf(hitungan.uraian) : -1;
  if (!hitungan || awal < 0) return pesan;
  const sesudah = pesan.slice(awal + hitungan.uraian.length);
  const ekor = /^(?:\s*≈\s*[^\s.,;]+(?:[.,]\d+)*%?)?\s*[.;](?=\s|$)/.exec(sesudah);
  if (!ekor) return pesan;
  const mulaiKalimat = pesan.lastIndexOf(". ", awal) + 1;
  return [pesan.slice(0, mulaiKalimat), sesudah.slice(ekor[0].length)]
    .map((bagian) => bagian.trim())
    .filter(Boolean)
    .join(" ");
}
