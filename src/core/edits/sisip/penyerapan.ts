import type { Address, Area } from "../../workbook";
import { TENGAH } from "./gaya";
import type { IsiIndikator } from "./isi";
import type { Konteks } from "./konteks";
import { tulisLuas, type Naskah } from "./naskah";

/**
 * The cells of the programs that serve an indicator: none where no program does, null where that is not known or no
 * table made so far holds them, so that the amount has to be typed.
 */
export function alamatPos(
  k: Konteks,
  { program }: IsiIndikator,
  besaran: "anggaran" | "terpakai",
): readonly Address[] | null {
  if (program === null) return null;
  if (!k.isi.pos.some((_, i) => k.tempat.sel.has(`${besaran} ${i}`))) return null;
  return program.flatMap((i) => k.tempat.sel.get(`${besaran} ${i}`) ?? []);
}

/** Whether an indicator is known to have no budget of its own. */
export function tanpaAnggaran(k: Konteks, indikator: IsiIndikator): boolean {
  return alamatPos(k, indikator, "anggaran")?.length === 0;
}

/** What stands in the budget columns of such an indicator. */
export function tulisTanpaAnggaran(n: Naskah, area: Area): void {
  tulisLuas(n, area, { value: "-", gaya: TENGAH });
}
