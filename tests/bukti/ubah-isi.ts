/** Changes the figure in a written cell and leaves the manner of writing as it was. */
import type { Acak } from "./acak";
import { beda, bulatkan, desimal, kali, keFloat, nisbah, potong, tambah, tulis, type Nisbah } from "./nisbah";
import { bunyi, type Isi } from "./sel";

/** The figure that a cell shows (percent formats as 0..100), and the cell with another figure in it. */
export type AngkaIsi = {
  readonly nilai: Nisbah;
  readonly desimal: number;
  tulis(nilai: Nisbah): Isi;
};

/** Null for a cell without a figure. Reads what this generator writes, nothing more. */
export function bacaIsi(isi: Isi): AngkaIsi | null {
  if (typeof isi.value === "number") return bacaAngka(isi, isi.value);
  if (typeof isi.value !== "string") return null;
  const teks = isi.value;
  const match = /-?\d[\d.]*(?:,(\d+))?/.exec(teks);
  if (!match) return null;
  const banyak = match[1]?.length ?? 0;
  const nilai = desimal(BigInt(match[0].replace(/[.,]/g, "")), banyak);
  const ribuan = match[0].includes(".") || beda(nilai, nisbah(1000)) < 0;
  return { nilai, desimal: banyak, tulis: (x) => ({ value: teks.replace(match[0], tulis(x, banyak, ribuan)) }) };
}

function bacaAngka(isi: Isi, value: number): AngkaIsi {
  const format = isi.format ?? "";
  const persen = format.includes("%");
  const dariFormat = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const banyak = isi.format === undefined ? Math.min(2, desimalPendek(value)) : dariFormat;
  const nilai = bulatkan(dariFloat(persen ? value * 100 : value), banyak);
  return {
    nilai,
    desimal: banyak,
    tulis: (x) => ({
      value: keFloat(persen ? kali(x, nisbah(1, 100)) : x),
      ...(isi.format === undefined ? {} : { format: isi.format }),
    }),
  };
}

const desimalPendek = (value: number): number => String(value).split(".")[1]?.length ?? 0;

/** To six decimals, enough for everything that a cell here shows. */
const dariFloat = (value: number): Nisbah => nisbah(BigInt(Math.round(value * 1e6)), 1_000_000);

/** A figure that is off by 3 to 12 percent of itself, visibly so. */
export function meleset(acak: Acak, isi: Isi): Isi | null {
  const angka = bacaIsi(isi);
  if (!angka) return null;
  const langkah = desimal(2, angka.desimal);
  const geser = kali(angka.nilai, nisbah((acak.peluang(0.5) ? 1 : -1) * acak.bulat(30, 120), 1000));
  const baru = bulatkan(tambah(angka.nilai, geser), angka.desimal);
  const jauh = beda(mutlak(tambah(baru, kali(angka.nilai, nisbah(-1)))), langkah) >= 0;
  return angka.tulis(jauh ? baru : tambah(angka.nilai, langkah));
}

const mutlak = (x: Nisbah): Nisbah => (x.n < 0n ? nisbah(-x.n, x.d) : x);

/** Two neighbouring digits change places, as typing hands do; null where no two differ. */
export function tertukar(acak: Acak, isi: Isi): Isi | null {
  const angka = bacaIsi(isi);
  if (!angka) return null;
  const digit = [...potong(kali(angka.nilai, desimal(10n ** BigInt(angka.desimal), 0)), 0).n.toString()];
  const tempat = digit.flatMap((d, i) => (i > 0 && d !== digit[i - 1] && !(i === 1 && d === "0") ? [i] : []));
  if (tempat.length === 0) return null;
  const i = acak.pilih(tempat);
  [digit[i - 1], digit[i]] = [digit[i] ?? "", digit[i - 1] ?? ""];
  return angka.tulis(desimal(BigInt(digit.join("")), angka.desimal));
}

/** Whether a correction says what stood there before: words literally, figures by value. */
export function samaDengan(usul: string, asal: Isi): boolean {
  const angka = bacaIsi(asal);
  // The minus may stand before the currency or behind it.
  const terbaca = bacaIsi({ value: usul.replace(/^−(\D*)/, "$1-") });
  if (!angka || !terbaca) return bunyi(asal).trim().toLowerCase() === usul.trim().toLowerCase();
  const banyak = Math.min(angka.desimal, terbaca.desimal);
  return beda(bulatkan(angka.nilai, banyak), bulatkan(terbaca.nilai, banyak)) === 0;
}
