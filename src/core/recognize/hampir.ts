import type { Peran } from "../tables";
import { bacaJudul, cocokJudul } from "./judul";
import type { Kepala } from "./kepala";
import type { Kecocokan } from "./peran";
import { kurangTahun } from "./tahun-wajar";

/** A kind that a header nearly fits, and the titles of the columns it lacks. */
export type Hampiran = { readonly kecocokan: Kecocokan; readonly kurang: readonly string[] };

/** Below this a table that lacks one column is not even nearly recognised. */
const HAMPIR = 0.6;
/** Columns that follow from two others of the same row. */
const TERHITUNG: ReadonlySet<Peran> = new Set<Peran>(["capaian", "persen", "efisiensi"]);
/** Titles that say too little to tell what a column is computed from. */
const RANCU = /^(%|persentase)$/;

/**
 * The nearest kind of which all but one required column stand there. Beside a kind that fits only one counts that knows
 * a computed column which the other does not: target and capaian without realisasi are no perjanjian kinerja.
 */
export function cariHampir(
  calon: readonly Kecocokan[],
  cocok: Kecocokan | undefined,
  kepala: Kepala,
  judul: string | null,
): Hampiran | null {
  for (const kecocokan of calon) {
    const kurang = kekurangan(kecocokan, kepala, judul);
    if (kurang === null || kecocokan.nilai < HAMPIR) continue;
    if (cocok === undefined || tahuHitungan(kecocokan, cocok, kepala)) return { kecocokan, kurang };
  }
  return null;
}

function kekurangan(k: Kecocokan, kepala: Kepala, judul: string | null): readonly string[] | null {
  const tahun = kurangTahun(k, kepala, judul);
  // Quarters make a table of quarters: without a single one nothing resembles it.
  if (k.kurang.some((b) => b.minimal !== undefined && k.kolom.every((c) => c.peran !== b.peran))) return null;
  const ada = k.bentuk.kolom.filter((b) => b.wajib).length - k.kurang.length;
  const kurang = [...k.kurang.map((b) => b.judul), ...(tahun ?? [])];
  return tahun !== null && kurang.length === 1 && ada >= 2 ? kurang : null;
}

/** Whether a kind explains as much as the one that fits, and besides a column that is plainly computed. */
function tahuHitungan(k: Kecocokan, cocok: Kecocokan, kepala: Kepala): boolean {
  if (k.kolom.length < cocok.kolom.length) return false;
  return k.kolom.some((c) => {
    const daun = bacaJudul(kepala.kolom.find((x) => x.kiri === c.kiri)?.jenjang.at(-1)?.teks ?? "");
    const bentuk = k.bentuk.kolom.find((b) => b.peran === c.peran);
    if (!bentuk || !TERHITUNG.has(c.peran) || RANCU.test(daun.kunci)) return false;
    if (cocok.kolom.some((x) => x.kiri === c.kiri)) return false;
    return cocokJudul(daun.rapat, bentuk.sebutan) >= 0.9;
  });
}
