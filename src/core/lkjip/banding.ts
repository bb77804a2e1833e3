import { banding, bulatkan, kurang, pecahan, potong, sama, tambah, type Pecahan } from "./pecahan";

/** One number that goes into a formula, with everything that may stand behind what is shown. */
export type Masukan = {
  /** What a reader sees. */
  readonly tampil: Pecahan;
  /** Decimals that are shown. */
  readonly desimal: number;
  /** Other values the office may have calculated with: the stored one, or the input's own exact result. */
  readonly tepat: readonly Pecahan[];
};

/** A formula over its inputs; null where it has no result (a divisor of nought). */
export type Hitung = (x: readonly Pecahan[]) => Pecahan | null;

/**
 * - sesuai: the half-up rounding of the formula over its inputs, as shown or exact
 * - dipotong: cut off instead of rounded
 * - tersembunyi: explained only by decimals that an input may hide behind those it shows
 * - beda: none of these
 */
export type Putusan = "sesuai" | "dipotong" | "tersembunyi" | "beda";

export type Perbandingan = {
  readonly putusan: Putusan;
  /** The exact result over the inputs as shown, and its rounding to the decimals that are written. */
  readonly hasil: Pecahan;
  readonly bulat: Pecahan;
};

/** The verdicts from the best to the worst. */
const URUTAN: readonly Putusan[] = ["sesuai", "dipotong", "tersembunyi", "beda"];

/** Of several explanations of one figure the one that fits it best, the first of equals. */
export function palingCocok<T extends { readonly banding: Perbandingan }>(calon: readonly T[]): T | undefined {
  return [...calon].sort((a, b) => URUTAN.indexOf(a.banding.putusan) - URUTAN.indexOf(b.banding.putusan))[0];
}

/** More inputs than this are varied together, all low or all high, instead of in every combination. */
const BATAS_RAMUAN = 6;

/**
 * Judges a written number against its formula. Null where the formula has no result.
 * The tolerance is the one of the field: see docs/toleransi.md.
 */
export function bandingkan(
  tertulis: { readonly tampil: Pecahan; readonly desimal: number },
  masukan: readonly Masukan[],
  hitung: Hitung,
): Perbandingan | null {
  const hasil = hitung(masukan.map((m) => m.tampil));
  if (hasil === null) return null;
  const { tampil, desimal } = tertulis;
  const bulat = bulatkan(hasil, desimal);
  const putuskan = (putusan: Putusan): Perbandingan => ({ putusan, hasil, bulat });
  const kemungkinan = ramuan(masukan.map((m) => [m.tampil, ...m.tepat]))
    .map(hitung)
    .filter((x) => x !== null);
  if (kemungkinan.some((x) => sama(bulatkan(x, desimal), tampil))) return putuskan("sesuai");
  if (kemungkinan.some((x) => sama(potong(x, desimal), tampil))) return putuskan("dipotong");
  const ujung = ramuan(masukan.map(tepi))
    .map(hitung)
    .filter((x) => x !== null)
    .map((x) => bulatkan(x, desimal));
  const terjangkau = ujung.some((x) => banding(x, tampil) <= 0) && ujung.some((x) => banding(x, tampil) >= 0);
  return putuskan(terjangkau ? "tersembunyi" : "beda");
}

/** The lowest and highest value that shows as this input does; a whole number hides nothing. */
function tepi(m: Masukan): readonly Pecahan[] {
  if (m.desimal <= 0) return [m.tampil];
  const setengah = pecahan(1n, 2n * 10n ** BigInt(m.desimal));
  return [kurang(m.tampil, setengah), tambah(m.tampil, setengah)];
}

/** Every combination of one choice per input; above the limit only "all first", "all second" and so on. */
function ramuan(pilihan: readonly (readonly Pecahan[])[]): Pecahan[][] {
  if (pilihan.length > BATAS_RAMUAN) {
    const terbanyak = Math.max(...pilihan.map((p) => p.length));
    return Array.from({ length: terbanyak }, (_, i) => pilihan.flatMap((p) => p[Math.min(i, p.length - 1)] ?? []));
  }
  let semua: Pecahan[][] = [[]];
  for (const p of pilihan) semua = semua.flatMap((awal) => p.map((x) => [...awal, x]));
  return semua;
}
