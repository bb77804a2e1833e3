import { bacaAngka } from "../lkjip/angka";
import { bacaRentang, type Rentang } from "../lkjip/kelas";
import { sepertiLabel, type Kelas, type Skala } from "../lkjip/kategori";
import { banding, dariDesimal, type Pecahan } from "../lkjip/pecahan";
import type { Area, Cell } from "../workbook";
import type { Grid } from "./grid";
import type { LetakKelas } from "./tabel";

/** A rating scale found by its content: ranges beside rating words, with or without a header. */
export type SkalaTercetak = { readonly area: Area; readonly skala: Skala; readonly letak: readonly LetakKelas[] };

/** Fewer classes than this are no scale, nor are more: those are a list of groups. */
const KELAS_TERSEDIKIT = 3;
const KELAS_TERBANYAK = 12;

type BarisKelas = {
  readonly row: number;
  readonly kelas: Kelas;
  readonly letak: LetakKelas;
  readonly kiri: number;
  readonly kanan: number;
};

/** More header rows than this no scale has. */
const KEPALA_TERBANYAK = 2;

/** The first row of the header that stands directly on a scale; the scale's own first row where there is none. */
export function atasSkala(grid: Grid, area: Area): number {
  let atas = area.top;
  while (area.top - atas < KEPALA_TERBANYAK) {
    const kolom = grid.kolomTerisi(atas - 1, area.left, area.right);
    const judul = kolom.every((c) => !/\d/.test(grid.teks(atas - 1, c)) && grid.teks(atas - 1, c).length <= 60);
    // A title over part of the columns is a group heading; one over all of them is the caption.
    const grup = kolom.length === 1 ? grid.gabungan(atas - 1, kolom[0] ?? 0) : null;
    const melebar = grup !== null && atas < area.top && (grup.left > area.left || grup.right < area.right);
    if (!judul || (kolom.length < 2 && !melebar)) break;
    atas -= 1;
  }
  return atas;
}

/** Finds the scales of a sheet. Rows with grades (A, BB) rate an indicator's own value and are left alone. */
export function cariSkala(grid: Grid): SkalaTercetak[] {
  const kelompok: BarisKelas[][] = [];
  for (const row of grid.barisTerisi) {
    for (const kelas of kelasDiBaris(grid, row)) {
      const lanjutan = kelompok.find((k) => {
        const akhir = k.at(-1);
        return (
          akhir && row > akhir.row && row <= akhir.row + 2 && kelas.kiri <= akhir.kanan && kelas.kanan >= akhir.kiri
        );
      });
      if (lanjutan) lanjutan.push(kelas);
      else kelompok.push([kelas]);
    }
  }
  return kelompok.flatMap((baris) => {
    const urut = urutkan(baris);
    const [awal, akhir] = [baris[0], baris.at(-1)];
    if (!urut || !awal || !akhir) return [];
    const left = Math.min(...baris.map((k) => k.kiri));
    const right = Math.max(...baris.map((k) => k.kanan));
    const skala: Skala = {
      id: "tercetak",
      nama: "skala yang tercetak di buku kerja",
      kelas: urut.map((k) => k.kelas),
    };
    return [{ area: { top: awal.row, left, bottom: akhir.row, right }, skala, letak: urut.map((k) => k.letak) }];
  });
}

/** The classes that a row prints: in each stretch of it that stands apart, else over all its cells. */
function kelasDiBaris(grid: Grid, row: number): BarisKelas[] {
  const kolom = grid.kolomTerisi(row);
  const runtun: number[][] = [];
  for (const col of kolom) {
    const kini = runtun.at(-1);
    const akhir = kini?.at(-1);
    if (akhir !== undefined && col <= (grid.gabungan(row, akhir)?.right ?? akhir) + 1) kini?.push(col);
    else runtun.push([col]);
  }
  const perRuntun = runtun.flatMap((r) => bacaBarisKelas(grid, row, r) ?? []);
  if (perRuntun.length > 0 || runtun.length < 2) return perRuntun;
  const utuh = bacaBarisKelas(grid, row, kolom);
  return utuh ? [utuh] : [];
}

/** One row of a scale: a range (or two bounds) and a rating word, at most a running number besides. */
function bacaBarisKelas(grid: Grid, row: number, kolom: readonly number[]): BarisKelas | null {
  if (kolom.length < 1 || kolom.length > 5 || !kolom.some((c) => berkata(grid.cell(row, c)))) return null;
  const teks = kolom.map((c) => tertulis(grid, row, c));
  const tepi = { row, kiri: kolom[0] ?? 0, kanan: kolom.at(-1) ?? 0 };
  const susun = (kelas: Kelas, i: number): BarisKelas => {
    const at = { sheet: grid.sheet.name, row, col: kolom[i] ?? tepi.kiri };
    return { ...tepi, kelas, letak: { at, tertulis: teks[i] ?? "" } };
  };
  if (teks.length === 1) {
    const satu = sekaligus(teks[0] ?? "");
    return satu && susun(satu, 0);
  }
  const [kata, ...kataLain] = teks.filter(sepertiLabel);
  if (kata === undefined || kataLain.length > 0 || teks.some((t) => /^[A-D]{1,2}$/.test(t))) return null;
  const rentang = teks.flatMap((t, i) => {
    const r = bacaRentang(t);
    return r ? [{ r, i }] : [];
  });
  const [satu, ...lain] = rentang;
  if (satu && lain.length === 0 && kolom.length <= 4) return susun({ label: kata, ...satu.r }, satu.i);
  const batas = teks.flatMap((t, i) => (t === kata ? [] : [i]));
  const dua = rentang.length === 0 ? duaKolom(batas.map((i) => teks[i] ?? "")) : null;
  return dua && susun({ label: kata, ...dua }, batas.at(-2) ?? 0);
}

/** Whether a cell can show a word: a number only by its format. */
function berkata({ value, format = "" }: Cell): boolean {
  return typeof value === "number" ? format !== "General" && /[a-z]/i.test(format) : value !== null;
}

/** What the cell shows: a bound may be a number in a percent format. */
function tertulis(grid: Grid, row: number, col: number): string {
  const { value, format } = grid.cell(row, col);
  return typeof value === "number" ? bacaAngka(value, format).tertulis : grid.teks(row, col);
}

/** "91 – 100 = Sangat Tinggi" or "Sangat Tinggi : 91 – 100" in one cell. */
function sekaligus(teks: string): Kelas | null {
  if (teks.length > 80) return null;
  const [a, b, ...lain] = teks.replace(/^([a-z]|\d)[.)] /i, "").split(/ *[:=] *(?![<>])/);
  if (a === undefined || b === undefined || lain.length > 0) return null;
  const rentang = sepertiLabel(b) ? bacaRentang(a) : sepertiLabel(a) ? bacaRentang(b) : null;
  return rentang && { label: sepertiLabel(b) ? b : a, ...rentang };
}

/** Lower and upper bound in two cells, perhaps after a running number. */
function duaKolom(teks: readonly string[]): Rentang | null {
  const angka = teks.map((t) =>
    /^\d{1,3}([.,]\d+)?( ?%)?$/.test(t) ? dariDesimal(t.replace(/ ?%/, "").replace(",", ".")) : null,
  );
  if (angka.some((a) => a === null) || angka.length < 2 || angka.length > 3) return null;
  const [a, b] = angka.slice(-2) as [Pecahan, Pecahan];
  const naik = banding(a, b) <= 0;
  return { bawah: naik ? a : b, bawahTermasuk: true, atas: naik ? b : a, atasTermasuk: true };
}

/** The classes, highest first; null where the rows make no scale (too few, or not in order). */
function urutkan(baris: readonly BarisKelas[]): readonly BarisKelas[] | null {
  if (baris.length < KELAS_TERSEDIKIT || baris.length > KELAS_TERBANYAK) return null;
  const kelas = baris.map((b) => b.kelas);
  const turun = kelas.every((k, i) => i === 0 || lebihRendah(k, kelas[i - 1] as Kelas));
  const naik = kelas.every((k, i) => i === 0 || lebihRendah(kelas[i - 1] as Kelas, k));
  if (!turun && !naik) return null;
  return turun ? baris : [...baris].reverse();
}

function lebihRendah(a: Kelas, b: Kelas): boolean {
  const atasA = a.atas;
  const atasB = b.atas;
  const turunAtas = atasA !== null && (atasB === null || banding(atasA, atasB) < 0);
  const turunBawah = b.bawah !== null && (a.bawah === null || banding(a.bawah, b.bawah) < 0);
  return turunAtas && turunBawah;
}
