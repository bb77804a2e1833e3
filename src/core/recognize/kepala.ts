import { BENTUK } from "../tables";
import type { Grid } from "./grid";
import { bacaJudul, cocokJudul, tahunSaja, type Judul } from "./judul";
import { barisNomorKolom, nomorKolom } from "./nomor-kolom";

/** One column of a header: the columns of the sheet it spans and its titles from the top tier down. */
export type KolomKepala = {
  readonly kiri: number;
  readonly kanan: number;
  readonly jenjang: readonly Judul[];
};

/** The header rows of one table, and its columns from left to right. */
export type Kepala = {
  readonly top: number;
  /** The last header row, a column-number row included. */
  readonly bottom: number;
  /** Its column-number row; null where it has none. */
  readonly nomor: number | null;
  readonly kolom: readonly KolomKepala[];
};

/** More tiers than this no table of a LKjIP has. */
const JENJANG_TERBANYAK = 4;
const SEMUA_SEBUTAN: readonly string[] = [
  ...new Set(BENTUK.flatMap((b) => b.kolom.flatMap((k) => k.sebutan)).filter((s) => /[a-z]{3}|^no$|%/.test(s))),
];
const KATA_GRUP =
  /^(realisasi|target|capaian|kinerja|anggaran|keuangan|triwulan|tahun|i{1,3}|iv|tw (i{1,3}|iv|[1-4])|k|rp|%|fisik|sebelum|sesudah|kondisi.*|murni|perubahan)$/;

/** So many rows below a header tell whether a column without a title belongs to its table. */
const BARIS_AWAL = 3;

/** Groups that are measures themselves. */
const BESARAN = /^(realisasi|target|capaian)\b/;

/** Titles that are sentences, such as "Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi". */
const SEMUA_POLA: readonly RegExp[] = [
  ...new Set(BENTUK.flatMap((b) => b.kolom.flatMap((k) => (k.sebutan.length === 0 && k.pola ? [k.pola] : [])))),
];
const JUDUL_TERPANJANG = 90;
const KALIMAT_TERPANJANG = 160;

/** How much a text looks like a column title, 0..1. */
function sepertiJudul(teks: string): number {
  if (teks.length > KALIMAT_TERPANJANG) return 0;
  const { rapat, kunci } = bacaJudul(teks);
  const nilai = teks.length > JUDUL_TERPANJANG ? 0 : cocokJudul(rapat, SEMUA_SEBUTAN);
  return nilai === 0 && SEMUA_POLA.some((p) => p.test(kunci)) ? 0.9 : nilai;
}

/** Whether a cell holds figures, as the rows below a header do; a year is none. */
export function sepertiData(teks: string): boolean {
  return /^[(\-−.]*(rp\b)?[\s.]*\d/i.test(teks) && tahunSaja(teks) === null;
}

/** Whether a row can open a header: two column titles, or one and years; most of its cells titles, no figures. */
export function barisKepala(grid: Grid, row: number, kolom = grid.kolomTerisi(row)): boolean {
  if (kolom.length < 2) return false;
  let judul = 0;
  let lain = 0;
  let tahun = 0;
  const beda = new Set<string>();
  const isi = kolom.map((col) => grid.teks(row, col));
  if (isi.some(sepertiData)) return false;
  for (const teks of isi) {
    const nilai = sepertiJudul(teks);
    if (tahunSaja(teks) !== null) tahun += 1;
    else if (nilai > 0) {
      judul += nilai >= 0.9 ? 1 : 0.6;
      beda.add(bacaJudul(teks).rapat);
    } else lain += 1;
  }
  if (tahun >= 2 && judul >= 1 && lain === 0) return true;
  return beda.size >= 2 && judul >= 1.5 && judul >= lain;
}

/** Whether cells hold nothing but years and column titles, as the tiers of a header do. */
export function barisJudul(grid: Grid, row: number, kolom: readonly number[]): boolean {
  return kolom.every((c) => {
    const teks = grid.teks(row, c);
    return tahunSaja(teks) !== null || TAHUN_ANGGARAN.test(teks) || sepertiJudul(teks) >= 0.9;
  });
}

/** Whether a row goes on with a header that began above it. */
function barisJenjang(grid: Grid, top: number, row: number, kolom: readonly number[]): boolean {
  if (kolom.length === 0) return false;
  const tergabung = grid.kolomTerisi(row - 1).some((c) => (grid.gabungan(row - 1, c)?.bottom ?? row - 1) >= row);
  let diBawahGrup = 0;
  let bertumpuk = 0;
  for (const col of kolom) {
    const teks = grid.teks(row, col);
    const kunci = bacaJudul(teks).kunci;
    const judul = sepertiJudul(teks) > 0 || tahunSaja(teks) !== null || KATA_GRUP.test(kunci) || kunci === "";
    if (sepertiData(teks) || (!judul && !tergabung)) return false;
    const atas = grid.teks(row - 1, col);
    const grup = grid.gabungan(row - 1, col);
    if (atas === "" || (grup && grup.right > grup.left) || KATA_GRUP.test(bacaJudul(atas).kunci)) diBawahGrup += 1;
    if (atas !== "") bertumpuk += 1;
  }
  // Titles that leave the first columns of the header alone stand under it.
  if ((kolom[0] ?? 0) > (grid.kolomTerisi(top)[0] ?? 0)) return true;
  // A header that stands again in full is a second block, not a lower tier.
  const penuh = kolom.length >= grid.kolomTerisi(top).length && bertumpuk * 2 > kolom.length;
  return tergabung || (diBawahGrup >= Math.max(1, kolom.length / 2) && !(penuh && diBawahGrup < kolom.length));
}

/** Finds the rows of the header that begins in `row`, and the tables that share it side by side. */
export function bacaKepala(grid: Grid, row: number): readonly Kepala[] {
  const top = naikKeGrup(grid, row);
  let bottom = row;
  while (bottom - top + 1 < JENJANG_TERBANYAK && barisJenjang(grid, row, bottom + 1, grid.kolomTerisi(bottom + 1))) {
    bottom += 1;
  }
  const jenjangTerakhir = bottom;
  const nomor = barisNomorKolom(grid, bottom + 1) ? bottom + 1 : null;
  bottom = nomor ?? bottom;
  return penggal(grid, top, jenjangTerakhir, bottom).map((kolom) => ({ top, bottom, nomor, kolom }));
}

/** Rows of groups ("KINERJA", "2024"), and of titles of one tier beside them, may stand above the row found first. */
function naikKeGrup(grid: Grid, row: number): number {
  let top = row;
  while (top > 0 && row - top < JENJANG_TERBANYAK - 1 && barisGrup(grid, top, row)) top -= 1;
  return top;
}

/** Whether the row above `top` belongs to the header whose fullest row is `row`. */
function barisGrup(grid: Grid, top: number, row: number): boolean {
  const kolom = grid.kolomTerisi(top - 1);
  const pertama = grid.kolomTerisi(row)[0] ?? 0;
  // A caption begins over the first column, or beside running numbers; below it, or further to the right, stand groups.
  const nomor = bacaJudul(grid.teks(row, pertama)).rapat === "no";
  const berjudul = !nomor || (top > 1 && grid.teks(top - 2, pertama) !== "");
  const perGrup = (c: number) => {
    const teks = grid.teks(top - 1, c);
    const diTengah = sepertiJudul(teks) > 0 && c > pertama + (berjudul ? 0 : 1);
    return tahunSaja(teks) !== null || TAHUN_ANGGARAN.test(teks) || KATA_GRUP.test(bacaJudul(teks).kunci) || diTengah;
  };
  // Above groups that were found already only their own groups may stand.
  if (top < row) return kolom.length > 0 && kolom.every((c) => perGrup(c) && grid.teks(top, c) !== "");
  const setingkat = (c: number) => {
    const judul = grid.teks(row, c) === "" ? sepertiJudul(grid.teks(top - 1, c)) : 0;
    return judul >= 0.9 || (judul > 0 && kolom.some(perGrup));
  };
  return kolom.length > 0 && kolom.every((c) => perGrup(c) || setingkat(c));
}

const TAHUN_ANGGARAN = /^(tahun anggaran|ta\.?|t\.a\.?) *20\d\d$/i;

/** Cuts the header into tables that stand side by side, each with its columns. */
function penggal(grid: Grid, top: number, jenjangTerakhir: number, bottom: number): KolomKepala[][] {
  const kolom = kolomKepala(grid, top, jenjangTerakhir);
  const potongan: KolomKepala[][] = [];
  let kini: KolomKepala[] = [];
  for (const k of kolom) {
    const akhir = kini.at(-1);
    if (akhir) {
      const celah = k.kiri - akhir.kanan - 1;
      const terisi = celah === 1 && adaIsiBawah(grid, bottom, akhir.kanan + 1);
      const mulaiLagi = kini.length >= 3 && judulNomor(k) && kini.some(judulNomor);
      if ((celah > 0 && !terisi) || mulaiLagi) {
        potongan.push(kini);
        kini = [];
      } else if (celah > 0) kini[kini.length - 1] = { ...akhir, kanan: k.kiri - 1 };
    }
    kini.push(k);
  }
  if (kini.length > 0) potongan.push(kini);
  return potongan.map((p) => denganTepi(grid, bottom, p));
}

function judulNomor(k: KolomKepala): boolean {
  return k.jenjang.some((j) => j.rapat === "no");
}

/** A column without a title beside the table, such as the running numbers of a table whose "No" was left out. */
function denganTepi(grid: Grid, bottom: number, kolom: KolomKepala[]): KolomKepala[] {
  const kiri = (kolom[0]?.kiri ?? 0) - 1;
  return kiri >= 0 && adaIsiBawah(grid, bottom, kiri) ? [{ kiri, kanan: kiri, jenjang: [] }, ...kolom] : kolom;
}

/** Whether a column holds anything in the first rows of the table's body. */
function adaIsiBawah(grid: Grid, bottom: number, col: number): boolean {
  for (let r = bottom; r <= bottom + BARIS_AWAL; r++) {
    if (r > bottom && grid.kolomTerisi(r).length === 0) break;
    if (grid.teks(r, col) !== "" && (r > bottom || nomorKolom(grid.teks(r, col)) !== null)) return true;
  }
  return false;
}

/** The columns of the header with their titles, top tier first; a group's title is carried over its columns. */
export function kolomKepala(grid: Grid, top: number, bottom: number): KolomKepala[] {
  const semua = new Set<number>();
  for (let r = top; r <= bottom; r++) {
    for (const c of grid.kolomTerisi(r)) {
      const gabung = grid.gabungan(r, c);
      for (let k = c; k <= Math.min(gabung?.right ?? c, c + 40); k++) semua.add(k);
    }
  }
  const hasil: KolomKepala[] = [];
  for (const col of [...semua].sort((a, b) => a - b)) {
    const jenjang: string[] = [];
    for (let r = top; r <= bottom; r++) {
      const teks = judulDi(grid, r, col, bottom);
      if (teks !== "" && teks !== jenjang.at(-1)) jenjang.push(teks);
    }
    const akhir = hasil.at(-1);
    const sel = grid.gabungan(bottom, col) ?? gabunganJudul(grid, top, bottom, col);
    if (akhir && sel && sel.left <= akhir.kiri && akhir.kanan === col - 1) {
      hasil[hasil.length - 1] = { ...akhir, kanan: col };
    } else if (jenjang.length > 0) hasil.push({ kiri: col, kanan: col, jenjang: jenjang.map(bacaJudul) });
  }
  return hasil;
}

/** The lowest merged title over a column that has no own title below it. */
function gabunganJudul(grid: Grid, top: number, bottom: number, col: number): ReturnType<Grid["gabungan"]> {
  for (let r = bottom; r >= top; r--) {
    const gabung = grid.gabungan(r, col);
    if (gabung) return gabung;
    if (grid.teks(r, col) !== "") return null;
  }
  return null;
}

/** The title over a column in one tier: its own, that of the merge over it, or of an unmerged group to its left. */
function judulDi(grid: Grid, row: number, col: number, bottom: number): string {
  const gabung = grid.gabungan(row, col);
  if (gabung)
    return gabung.top === row || gabung.left !== col || gabung.top < row ? grid.teks(gabung.top, gabung.left) : "";
  const sendiri = grid.teks(row, col);
  if (sendiri !== "" || row === bottom) return sendiri;
  const adaDiBawah = Array.from({ length: bottom - row }, (_, i) => row + 1 + i).some((r) => grid.teks(r, col) !== "");
  if (!adaDiBawah) return "";
  const kiri = grid.kolomTerisi(row, 0, col - 1).at(-1);
  if (kiri === undefined || col - kiri > 6) return "";
  const teks = grid.teks(row, kiri);
  const grup = tahunSaja(teks) !== null || KATA_GRUP.test(bacaJudul(teks).kunci) || sepertiJudul(teks) >= 0.9;
  const beranak = grid.teks(row + 1, kiri) !== "" && grid.gabungan(row, kiri) === null;
  // "Realisasi" over TW I to IV does not reach the full title "Capaian" beside them.
  const sendiriPenuh = BESARAN.test(bacaJudul(teks).kunci) && sepertiJudul(grid.teks(row + 1, col)) >= 0.9;
  return grup && beranak && !sendiriPenuh ? teks : "";
}
