import { selPeran, type Baris, type Tabel } from "../recognize";
import type { Peran } from "../tables";

/** Whether a cell of the row holds anything. */
export function berisi(tabel: Tabel, baris: Baris, peran: Peran): boolean {
  const s = selPeran(tabel, baris, peran);
  return s !== undefined && s.isi.jenis !== "kosong";
}

/** Whether the row itself holds a figure in that column. */
export function tertulisAngka(tabel: Tabel, baris: Baris, peran: Peran): boolean {
  const s = selPeran(tabel, baris, peran);
  return s?.isi.jenis === "angka" && !s.dariAtas;
}

/** Empty by itself, not under a merge and not a formula still to be calculated. */
export function kosongSendiri(tabel: Tabel, baris: Baris, peran: Peran): boolean {
  const s = selPeran(tabel, baris, peran);
  return s?.isi.jenis === "kosong" && !s.dariAtas && s.cell.formula === undefined;
}

/** A computed cell left empty while all it is computed from stands there. */
export function lubang(tabel: Tabel, baris: Baris, peran: Peran, dasar: readonly Peran[]): boolean {
  return (
    kosongSendiri(tabel, baris, peran) &&
    dasar.every((d) => tertulisAngka(tabel, baris, d) && bukanNol(tabel, baris, d))
  );
}

function bukanNol(tabel: Tabel, baris: Baris, peran: Peran): boolean {
  const isi = selPeran(tabel, baris, peran)?.isi;
  return peran === "realisasi" || peran === "realisasiAnggaran" || (isi?.jenis === "angka" && isi.nilai.atas !== 0n);
}
