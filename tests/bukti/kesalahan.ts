/** Every kind of fault that the proof injects, one at a time. */
import { KESALAHAN_ANTAR_TABEL } from "./kesalahan/antar-tabel";
import { KESALAHAN_DAFTAR } from "./kesalahan/daftar";
import { KESALAHAN_KINERJA } from "./kesalahan/kinerja";
import { KESALAHAN_LINTAS } from "./kesalahan/lintas";
import { KESALAHAN_STRUKTUR } from "./kesalahan/struktur";
import { KESALAHAN_UANG } from "./kesalahan/uang";
import type { Kesalahan } from "./kesalahan/suntikan";

export const DAFTAR_KESALAHAN: readonly Kesalahan[] = [
  ...KESALAHAN_KINERJA,
  ...KESALAHAN_UANG,
  ...KESALAHAN_LINTAS,
  ...KESALAHAN_ANTAR_TABEL,
  ...KESALAHAN_STRUKTUR,
  ...KESALAHAN_DAFTAR,
];

export type { Kesalahan, Suntikan } from "./kesalahan/suntikan";
