import { selPeran, type Baris, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Pos } from "./fakta";
import { disebutProgram, kataPos } from "./nama-pos";
import type { DaftarPos } from "./pos";

/**
 * The one program that a row about something else names: in its column of programs, else as its sasaran or indikator;
 * null for none, for several, and for one that no budget table prints.
 */
export function programDisebut(tabel: Tabel, baris: Baris, daftar: DaftarPos): Pos | null {
  const teks = (peran: Peran) => selPeran(tabel, baris, peran)?.isi.tertulis ?? "";
  const uraian = teks("uraian");
  const calon = uraian !== "" ? [uraian] : [teks("sasaran"), teks("indikator")].filter(disebutProgram);
  return calon.map((nama) => daftar.program(kataPos(nama))).find((pos) => pos !== null) ?? null;
}
