import type { Tabel } from "../recognize";
import { faktaAnggaran } from "./anggaran";
import type { Fakta } from "./fakta";
import { faktaIndikator } from "./indikator";
import { faktaPenyerapan } from "./penyerapan";
import { daftarPos } from "./pos";

const ingatan = new WeakMap<readonly Tabel[], Fakta>();

/** What all tables of a workbook state, gathered once; the report's year is that of most of its tables. */
export function fakta(tabel: readonly Tabel[]): Fakta {
  let hasil = ingatan.get(tabel);
  if (!hasil) {
    const tahun = tahunLaporan(tabel);
    const daftar = daftarPos(tabel);
    hasil = {
      indikator: faktaIndikator(tabel, tahun),
      anggaran: faktaAnggaran(tabel, daftar, tahun),
      penyerapan: faktaPenyerapan(tabel, daftar, tahun),
    };
    ingatan.set(tabel, hasil);
  }
  return hasil;
}

/** The year of the capaian tables, else of most tables. */
export function tahunLaporan(tabel: readonly Tabel[]): number | null {
  const utama = tabel.filter((t) => t.bentuk.jenis === "capaian").map((t) => t.tahun);
  const semua = [...utama, ...tabel.map((t) => t.tahun)].filter((t) => t !== null);
  const kali = new Map<number, number>();
  for (const t of semua) kali.set(t, (kali.get(t) ?? 0) + 1);
  return [...kali].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

export type { Fakta, FaktaAnggaran, FaktaIndikator, FaktaPenyerapan, Pos, Uang } from "./fakta";
export { JUMLAH } from "./pos";
export { pendapat, setara, setaraUang, type Pendapat, type Sepakat } from "./sepakat";
