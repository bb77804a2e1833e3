import { JUMLAH, type FaktaAnggaran } from "../facts";
import { lipat } from "../lkjip/istilah";
import type { Tabel } from "../recognize";
import { jumlahSepadan, penyaringSepadan } from "./anggaran-sepadan";
import { kelompokkan, type Kelompok } from "./kelompok-fakta";
import { penentuTahap } from "./tahap-anggaran";
import { namaBaris } from "./uraian";

/**
 * Budgets of one line (or of all together) by year and stage, and what was spent of them by year. Left out is whatever is
 * not certain to be the same: a part of the year, a table that agrees with no other, the total over other programs.
 */
export function kelompokAnggaran(semua: readonly FaktaAnggaran[]): Kelompok<FaktaAnggaran>[] {
  const setahun = semua.filter((f) => !sebagianTahun(f.tabel));
  const tahap = penentuTahap(setahun);
  const kunci = (f: FaktaAnggaran) =>
    `${f.pos.nomor} ${f.besaran} ${f.tahun} ${f.besaran === "anggaran" ? tahap(f) : ""}`;
  const sepadan = penyaringSepadan(kelompokkan(setahun, kunci));
  return kelompokkan(setahun.filter(sepadan), kunci)
    .map((fakta) => (fakta[0]?.pos === JUMLAH ? jumlahSepadan(fakta, setahun) : fakta))
    .flatMap((fakta) => {
      const [ini] = fakta;
      if (!ini || fakta.length < 2) return [];
      const milik = ini.besaran === "anggaran" ? tahap(ini) : null;
      return {
        apa: `${ini.besaran === "anggaran" ? "Anggaran" : "Realisasi anggaran"}${milik ? ` (${milik})` : ""}`,
        siapa: ini.pos === JUMLAH ? "jumlah seluruhnya" : namaBaris(ini.baris),
        fakta,
      };
    });
}

/** A table of a quarter or some months states what was spent so far. */
export function sebagianTahun(tabel: Tabel): boolean {
  const judul = lipat(tabel.judul ?? "");
  return (
    /\b(triwulan|tw|semester)\b/.test(judul) ||
    (/\b(bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november)\b/.test(judul) &&
      !/\bdesember\b/.test(judul))
  );
}
