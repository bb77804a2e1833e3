import { sukuEkspresi } from "../lkjip/ekspresi";
import type { Hitungan, Operan } from "./temuan";

/** Every figure that an arithmetic rests on, also those that its line on paper sums up in one. */
export function operanHitungan(hitungan: Hitungan | null): readonly Operan[] {
  switch (hitungan?.bentuk) {
    case "rumus":
      if (hitungan.ekspresi) return sukuEkspresi(hitungan.ekspresi);
      return hitungan.bagian.filter((b) => typeof b !== "string");
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
