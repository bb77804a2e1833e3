import { ATURAN } from "../../core";
import type { TabelDikenali } from "../../core";

/** Whether any rule reads tables of this kind. A table without one was recognised, but nothing in it was checked. */
export function adaAturan(tabel: TabelDikenali): boolean {
  return ATURAN.some((aturan) => aturan.jenis.some((jenis) => jenis === tabel.jenis));
}
