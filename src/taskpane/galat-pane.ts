import { galatDari } from "../panel";
import type { Galat } from "../panel";

/** A refusal for the panel. Where nothing better is known than that something failed, Excel's own words can be copied. */
export function galatPane(sebab: unknown): Galat {
  const galat = galatDari(sebab);
  if (galat.kode !== "LAIN" || !(sebab instanceof Error && sebab.cause instanceof Error)) return galat;
  return { ...galat, rincian: sebab.cause.toString() };
}
