/**
 * Exact fractions of the judge. Written apart from src/core/lkjip on purpose: a mistake there must not be repeated here.
 * The denominator is always positive; fractions are not reduced, the figures of a report stay small.
 */
export type Nisbah = { readonly n: bigint; readonly d: bigint };

export function nisbah(n: bigint | number, d: bigint | number = 1): Nisbah {
  const [atas, bawah] = [BigInt(n), BigInt(d)];
  if (bawah === 0n) throw new Error("Division by nought");
  return bawah > 0n ? { n: atas, d: bawah } : { n: -atas, d: -bawah };
}

/** 9325 with 2 decimals is 93,25. */
export const desimal = (angka: number | bigint, banyak: number): Nisbah => nisbah(BigInt(angka), 10n ** BigInt(banyak));

export const SERATUS = nisbah(100);
export const NOL = nisbah(0);

export const tambah = (a: Nisbah, b: Nisbah): Nisbah => nisbah(a.n * b.d + b.n * a.d, a.d * b.d);
export const kurang = (a: Nisbah, b: Nisbah): Nisbah => nisbah(a.n * b.d - b.n * a.d, a.d * b.d);
export const kali = (a: Nisbah, b: Nisbah): Nisbah => nisbah(a.n * b.n, a.d * b.d);
export const bagi = (a: Nisbah, b: Nisbah): Nisbah => nisbah(a.n * b.d, a.d * b.n);
export const persenDari = (bagian: Nisbah, seluruh: Nisbah): Nisbah => kali(bagi(bagian, seluruh), SERATUS);

export const jumlah = (daftar: readonly Nisbah[]): Nisbah => daftar.reduce(tambah, NOL);
export const rata = (daftar: readonly Nisbah[]): Nisbah => bagi(jumlah(daftar), nisbah(daftar.length));

/** Negative where a < b. */
export function beda(a: Nisbah, b: Nisbah): number {
  const selisih = a.n * b.d - b.n * a.d;
  return selisih < 0n ? -1 : selisih > 0n ? 1 : 0;
}

/** Half up, away from nought below it. */
export function bulatkan(x: Nisbah, banyak: number): Nisbah {
  const skala = 10n ** BigInt(banyak);
  const dua = 2n * (x.n < 0n ? -x.n : x.n) * skala;
  const hasil = (dua + x.d) / (2n * x.d);
  return nisbah(x.n < 0n ? -hasil : hasil, skala);
}

/** Cut off towards nought. */
export function potong(x: Nisbah, banyak: number): Nisbah {
  const skala = 10n ** BigInt(banyak);
  return nisbah((x.n * skala) / x.d, skala);
}

/** The nearest float, as a spreadsheet would store it. */
export const keFloat = (x: Nisbah): number => Number(x.n) / Number(x.d);

/** "1.234,50": half up to so many decimals, dots between thousands unless told otherwise. */
export function tulis(x: Nisbah, banyak: number, ribuan = true): string {
  const bulat = bulatkan(x, banyak);
  const angka = (bulat.n < 0n ? -bulat.n : bulat.n).toString().padStart(banyak + 1, "0");
  const utuh = banyak === 0 ? angka : angka.slice(0, -banyak);
  const berkelompok = ribuan ? utuh.replace(/\B(?=(\d{3})+$)/g, ".") : utuh;
  return `${bulat.n < 0n ? "-" : ""}${berkelompok}${banyak === 0 ? "" : `,${angka.slice(-banyak)}`}`;
}
