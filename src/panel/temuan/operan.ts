import type { Hitungan, Operan } from "../../core";

/** All figures that take part in an arithmetic, in reading order. */
export function operanDari(hitungan: Hitungan | null): readonly Operan[] {
  switch (hitungan?.bentuk) {
    case "rumus":
      return hitungan.bagian.filter((bagian) => typeof bagian !== "string");
    case "susun":
      return hitungan.baris;
    case "golongan":
      return [hitungan.nilai];
    case "lintas":
      return hitungan.tempat;
    case undefined:
      return [];
  }
}
