import type { Hitungan, Operan } from "./temuan";

/** More terms than these are told on one line by their number alone. */
const SUKU_TERBANYAK = 6;

/** A sum as it is set on paper; `rincian`: what its terms are called where they are too many for a line. */
export function susunJumlah(suku: readonly Operan[], hasil: string, rincian: string): Hitungan {
  const panjang = suku.length > SUKU_TERBANYAK;
  const kiri = panjang ? `jumlah ${suku.length} ${rincian}` : suku.map((s) => s.teks).join(" + ");
  return {
    bentuk: "susun",
    baris: suku.map((s) => ({ ...s, tanda: "+" as const })),
    hasil,
    uraian: `${kiri} = ${hasil}`,
  };
}
