import { banding, bulatkan, kurang, pecahan, potong, sama, tambah, type Pecahan } from "./pecahan";

/** One number that goes into a formula, with everything that may stand behind what is shown. */
export type Masukan = {
  /** What a reader sees. */
  readonly tampil: Pecahan;
  /** Decimals that are shown. */
  readonly desimal: number;
  /** Other values the office may have calculated with: the stored one, or the input's own exact result. */
  readonly tepat: readonly Pecahan[];
  /** The figure is itself a rounded result and nobody knows what it was rounded from. */
  readonly dibulatkan?: boolean;
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
  /**
   * The lowest and the highest rounded result over every admissible reading of the inputs, equal where one answer
   * follows; of a figure that is right twice the figure itself.
   */
  readonly kisaran: readonly [Pecahan, Pecahan];
};

/** Whether one answer follows, however the inputs are read. */
export function satuJawaban({ kisaran: [rendah, tinggi] }: Perbandingan): boolean {
  return sama(rendah, tinggi);
}

/** The verdicts from the best to the worst. */
const URUTAN: readonly Putusan[] = ["sesuai", "dipotong", "tersembunyi", "beda"];

/** Of several explanations of one figure the one that fits it best, the first of equals. */
export function palingCocok<T extends { readonly banding: Perbandingan }>(calon: readonly T[]): T | undefined {
  return [...calon].sort((a, b) => URUTAN.indexOf(a.banding.putusan) - URUTAN.indexOf(b.banding.putusan))[0];
}

/** More inputs or combinations than these are varied together, all low or all high, instead of each by itself. */
const MASUKAN_TERBANYAK = 6;
const RAMUAN_TERBANYAK = 4096;

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
  const cocok: Perbandingan = { putusan: "sesuai", hasil, bulat, kisaran: [tampil, tampil] };
  if (sama(bulat, tampil)) return cocok;
  // A result that rests on nothing shown can be read in one way only.
  if (masukan.length === 0) {
    const putusan = sama(potong(hasil, desimal), tampil) ? "dipotong" : "beda";
    return { putusan, hasil, bulat, kisaran: [bulat, bulat] };
  }
  let dipotong = false;
  for (const x of ramuan(masukan.map((m) => [m.tampil, ...m.tepat]))) {
    const mungkin = hitung(x);
    if (mungkin === null) continue;
    if (sama(bulatkan(mungkin, desimal), tampil)) return cocok;
    dipotong ||= sama(potong(mungkin, desimal), tampil);
  }
  const [rendah = bulat, tinggi = bulat] = kisaranHasil(masukan, hitung)
    .map((x) => bulatkan(x ?? hasil, desimal))
    .sort(banding);
  const putuskan = (putusan: Putusan): Perbandingan => ({ putusan, hasil, bulat, kisaran: [rendah, tinggi] });
  if (dipotong) return putuskan("dipotong");
  const ujung = [...ramuan(masukan.map(tepi))]
    .map(hitung)
    .filter((x) => x !== null)
    .map((x) => bulatkan(x, desimal));
  const terjangkau = ujung.some((x) => banding(x, tampil) <= 0) && ujung.some((x) => banding(x, tampil) >= 0);
  return putuskan(terjangkau ? "tersembunyi" : "beda");
}

/** The lowest and highest value that shows as this input does; a whole number hides nothing. */
function tepi(m: Masukan): readonly Pecahan[] {
  return m.desimal <= 0 ? [m.tampil] : batasBulat(m);
}

/** Half a unit of the last shown decimal to either side. */
function batasBulat({ tampil, desimal }: Masukan): readonly [Pecahan, Pecahan] {
  const setengah = pecahan(1n, 2n * 10n ** BigInt(desimal));
  return [kurang(tampil, setengah), tambah(tampil, setengah)];
}

/**
 * The two ends of the results over all readings of the inputs. Every formula of the field rises or falls with each input
 * alone, so that the ends of the inputs lead there, each taken on the side that its own change points to.
 */
function kisaranHasil(masukan: readonly Masukan[], hitung: Hitung): (Pecahan | null)[] {
  const tampil = masukan.map((m) => m.tampil);
  const ujung = masukan.map((m): readonly [Pecahan, Pecahan] => {
    const semua = [m.tampil, ...m.tepat, ...(m.dibulatkan ? batasBulat(m) : [])].sort(banding);
    return [semua[0] ?? m.tampil, semua.at(-1) ?? m.tampil];
  });
  const arah = ujung.map(([rendah, tinggi], i) => {
    if (sama(rendah, tinggi)) return [rendah, tinggi] as const;
    const [bawah, atas] = [rendah, tinggi].map((x) => hitung(tampil.map((y, j) => (j === i ? x : y))));
    return bawah && atas && banding(bawah, atas) > 0 ? ([tinggi, rendah] as const) : ([rendah, tinggi] as const);
  });
  return [hitung(arah.map(([x]) => x)), hitung(arah.map(([, x]) => x))];
}

/** Every combination of one choice per input, one at a time; above the limits only "all first", "all second" and so on. */
function* ramuan(pilihan: readonly (readonly Pecahan[])[]): Generator<readonly Pecahan[]> {
  const berbeda = pilihan.map(tanpaKembar);
  const banyak = berbeda.reduce((n, p) => n * p.length, 1);
  if (pilihan.length > MASUKAN_TERBANYAK || banyak > RAMUAN_TERBANYAK) {
    const terbanyak = Math.max(...pilihan.map((p) => p.length));
    for (let i = 0; i < terbanyak; i++) yield pilihan.flatMap((p) => p[Math.min(i, p.length - 1)] ?? []);
    return;
  }
  for (let n = 0; n < banyak; n++) {
    let sisa = n;
    yield berbeda.map((p) => {
      const i = sisa % p.length;
      sisa = (sisa - i) / p.length;
      return p[i] as Pecahan;
    });
  }
}

/** Ten tables that print one figure say no more than one. */
function tanpaKembar(nilai: readonly Pecahan[]): readonly Pecahan[] {
  return nilai.length < 2 ? nilai : nilai.filter((x, i) => nilai.findIndex((y) => sama(x, y)) === i);
}
