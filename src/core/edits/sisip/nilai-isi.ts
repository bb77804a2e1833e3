import { anakDari } from "../../lkjip/hierarki";
import type { IsiIndikator, IsiLaporan } from "./isi";

type Besaran = "anggaran" | "realisasi";

/** Figures that a table of its own shows as values because no table before it computes them; null: not known. */

/** The whole budget, or what was spent of it. */
export function jumlahSemua({ pos }: IsiLaporan, besaran: Besaran): number | null {
  const program = pos.flatMap((p, i) => (p.tingkat === 0 ? [i] : []));
  return jumlahkan(program.map((i) => jumlahPos({ pos }, i, besaran)));
}

/** The money of the programs that serve an indicator. */
export function jumlahProgram(isi: IsiLaporan, { program }: IsiIndikator, besaran: Besaran): number | null {
  return program === null ? null : jumlahkan(program.map((i) => jumlahPos(isi, i, besaran)));
}

/** What was spent of that money, 0..1. */
export function serapanProgram(isi: IsiLaporan, indikator: IsiIndikator): number | null {
  const [anggaran, terpakai] = [jumlahProgram(isi, indikator, "anggaran"), jumlahProgram(isi, indikator, "realisasi")];
  return anggaran === null || anggaran === 0 || terpakai === null ? null : terpakai / anggaran;
}

/** Capaian by Rumus 1 or 2, 0..1 and above. */
export function capaianIsi({ target, realisasi, rumus }: IsiIndikator): number | null {
  if (target === null || target === 0 || realisasi === null) return null;
  return (rumus === 2 ? target - (realisasi - target) : realisasi) / target;
}

function jumlahPos({ pos }: Pick<IsiLaporan, "pos">, i: number, besaran: Besaran): number | null {
  const anak = anakDari(
    pos.map((p) => p.tingkat),
    i,
  );
  return anak.length === 0 ? (pos[i]?.[besaran] ?? null) : jumlahkan(anak.map((j) => jumlahPos({ pos }, j, besaran)));
}

function jumlahkan(nilai: readonly (number | null)[]): number | null {
  const ada = nilai.filter((n) => n !== null);
  return ada.length === 0 ? null : ada.reduce((a, b) => a + b, 0);
}
