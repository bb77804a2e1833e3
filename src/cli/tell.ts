import { stderr } from "node:process";
import type { Galat, Peringatan } from "../core";
import { oneLine } from "./one-line";

/** Says on standard error why nothing came of a file. */
export function tellGalat(nama: string, { pesan }: Galat): void {
  stderr.write(`${oneLine(nama)}: ${pesan}\n`);
}

/** Says on standard error what a person should know of a file although it stopped nothing. */
export function tellPeringatan(peringatan: readonly Peringatan[]): void {
  for (const { sheet, sel, pesan } of peringatan) {
    const tempat = [sheet === undefined ? "" : `lembar ${sheet}`, sel ?? ""].filter(Boolean).join(", ");
    stderr.write(`${oneLine(tempat === "" ? `Perhatian: ${pesan}` : `Perhatian, ${tempat}: ${pesan}`)}\n`);
  }
}
