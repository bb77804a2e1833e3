import type { Hasil, TabelDikenali } from "../../core";

/** The tables of kinds that are read; what is plainly a table but of no known kind counts for nothing. */
export function tabelDikenal({ tabel }: Pick<Hasil, "tabel">): readonly TabelDikenali[] {
  return tabel.filter((t) => t.jenis !== "lainnya");
}
