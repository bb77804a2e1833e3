import { ingat } from "./ingatan";

/**
 * Glossary: the words of a LKjIP as this program uses them, and how two spellings of one word are told to be the same.
 *
 * - LKjIP: Laporan Kinerja Instansi Pemerintah, the yearly performance report (Perpres 29/2014, PermenPANRB 53/2014)
 * - sasaran: an aim of the office; indikator: what measures it; target, realisasi: promised and reached
 * - capaian: realisasi against target, in percent; kategori (predikat): the word that a rating scale (skala) gives it
 * - pagu, anggaran: the budget; penyerapan, serapan: realisasi anggaran against anggaran, in percent
 * - efisiensi: capaian kinerja against penyerapan anggaran, by the office's own definition
 * - tahap: whether a figure belongs to the first budget (APBD) or the revised one (P APBD)
 * - program, kegiatan, sub kegiatan: the three levels of a budget; jumlah: a sum; rincian: the rows that make it up
 * - temuan: what a check found; aturan: the rule that found it; cetusan: what a rule says of one cell
 * - lembar: sheet; sel: cell; rentang: a range of cells; kepala: the header rows of a table
 */

/** Lower case, plain spaces, no accents: the first step of every comparison of words. */
export const lipat: (teks: string) => string = ingat((teks) => {
  // Nearly every text is plain, and taking letters apart is slow.
  const polos = /^[ -~\n\t\u00a0]*$/.test(teks)
    ? teks
    : teks.normalize("NFKD").replace(/[\u0300-\u036f\u200b\ufeff]/g, "");
  return polos.toLowerCase().replace(/\s+/g, " ").trim();
});

/** The words' letters and digits alone: "Reali sasi (Rp)" and "REALISASI" share their beginning. */
export function padat(teks: string): string {
  return lipat(teks).replace(/[^a-z0-9%]/g, "");
}

const EJAAN: readonly (readonly [RegExp, string])[] = [
  [/\bpro?sentase\b|\bpercentase\b|\bpresentase\b|\bpersentasi\b|\bprosentasi\b|\bpersen\b/g, "persentase"],
  [/\bn0\b|\bnomor\b|\bnmr\b/g, "no"],
  [/\bsub[ -]?kegiatan\b/g, "sub kegiatan"],
  [/\bindi[kc]ator\b/g, "indikator"],
  [/\brealiasasi\b|\brealisai\b|\brealsisasi\b|\breaslisasi\b/g, "realisasi"],
];

/** Folded text with the usual spelling drifts of column titles and indicator names brought to one form. */
export const ejaBaku: (teks: string) => string = ingat((teks) => {
  let hasil = lipat(teks);
  for (const [pola, baku] of EJAAN) hasil = hasil.replace(pola, baku);
  return hasil;
});

/** A year of this century written in the text, the last one if there are several; null where there is none. */
export function tahunDalam(teks: string): number | null {
  if (!teks.includes("20")) return null;
  const semua = [...teks.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)];
  const akhir = semua.at(-1)?.[1];
  return akhir === undefined ? null : Number(akhir);
}

/**
 * Whether two packed words differ by so few letters that they are one word misspelt:
 * one letter from 6 letters on, two from 12 on. Short words must be equal.
 */
export function miripEja(a: string, b: string): boolean {
  if (a === b) return true;
  const panjang = Math.min(a.length, b.length);
  const batas = panjang >= 12 ? 2 : panjang >= 6 ? 1 : 0;
  if (batas === 0 || Math.abs(a.length - b.length) > batas) return false;
  return hurufBeda(a, b) <= 2 * batas && jarakEja(a, b, batas) <= batas;
}

/** At least so many letters stand in only one of two words; one slip makes two of them at most. Cheap to see first. */
function hurufBeda(a: string, b: string): number {
  let beda = himpunan(a) ^ himpunan(b);
  let banyak = 0;
  for (; beda !== 0; beda &= beda - 1) banyak += 1;
  return banyak;
}

/** The letters of a word as bits. Letters that share a bit only hide a difference. */
function himpunan(kata: string): number {
  let bit = 0;
  for (let i = 0; i < kata.length; i++) bit |= 1 << (kata.charCodeAt(i) & 31);
  return bit;
}

/**
 * Edit distance with swaps of neighbours counted once, cut off above `batas`. Only the cells within `batas` of the
 * diagonal are computed, the others are further away anyway: `d` runs over them, with j = i + d - batas.
 */
function jarakEja(a: string, b: string, batas: number): number {
  const jauh = batas + 1;
  const lebar = 2 * batas + 1;
  let sebelum: number[] = [];
  let kini = Array.from({ length: lebar }, (_, d) => (d < batas ? jauh : d - batas));
  for (let i = 1; i <= a.length; i++) {
    const lama = sebelum;
    sebelum = kini;
    kini = [];
    let terkecil = jauh;
    for (let d = 0; d < lebar; d++) {
      const j = i + d - batas;
      let nilai = j === 0 ? i : jauh;
      if (j > 0 && j <= b.length) {
        const ganti = (sebelum[d] ?? jauh) + (a[i - 1] === b[j - 1] ? 0 : 1);
        nilai = Math.min(ganti, (sebelum[d + 1] ?? jauh) + 1, (kini[d - 1] ?? jauh) + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          nilai = Math.min(nilai, (lama[d] ?? jauh) + 1);
        }
      }
      kini.push(nilai);
      terkecil = Math.min(terkecil, nilai);
    }
    if (terkecil > batas) return jauh;
  }
  return kini[b.length - a.length + batas] ?? jauh;
}
