import { selPeran, type Baris, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import { temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

/** The computed columns and the columns each is computed from. */
export const HITUNGAN: readonly { readonly peran: Peran; readonly dasar: readonly Peran[] }[] = [
  { peran: "capaian", dasar: ["target", "realisasi"] },
  { peran: "capaian", dasar: ["targetAkhir", "realisasi"] },
  { peran: "persen", dasar: ["anggaran", "realisasiAnggaran"] },
  { peran: "efisiensi", dasar: ["capaian", "persen"] },
  { peran: "kategori", dasar: ["capaian"] },
  { peran: "keterangan", dasar: ["efisiensi"] },
];

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

/** The findings on empty cells: one for each, or one for a whole column that was never filled. */
export function* laporkanKosong(
  tabel: Tabel,
  baris: readonly Baris[],
  peran: Peran,
  dasar: readonly Peran[],
  seluruhKolom: boolean,
): Iterable<Ucapan> {
  const kelompok = seluruhKolom ? [baris] : baris.map((b) => [b]);
  for (const [pertama, ...lain] of kelompok) {
    const s = pertama && selPeran(tabel, pertama, peran);
    if (!s) continue;
    const judul = judulKolom(tabel, peran);
    const sebab = dasar.map((d) => judulKolom(tabel, d)).join(" dan ");
    yield temuan({
      tingkat: "ragu",
      at: s.at,
      judul: judulPendek(lain.length > 0 ? `Kolom ${judul} belum diisi` : `${judul} belum diisi`),
      baris: namaBaris(pertama),
      kolom: judul,
      tertulis: "(kosong)",
      seharusnya: null,
      hitungan: null,
      pesan: `${judul} kosong${lain.length > 0 ? ` di ${lain.length + 1} baris` : ""}, sedangkan ${sebab} terisi.`,
      saran: `Isi ${namaSel(s.at)}${lain.length > 0 ? " dan sel di bawahnya" : ""}, atau tulis - bila memang tidak ada.`,
      terkait: lain.flatMap((b) => selPeran(tabel, b, peran) ?? []).map((x) => ({ at: x.at })),
    });
  }
}
