import { banding, bulatkan, kali, keNumber, mutlak, NOL, pangkatSepuluh, type Pecahan } from "../pecahan";
import type { Angka, Gaya } from "./bacaan";

/** The real minus sign; the reader knows it and the hyphen alike. */
export const MINUS = "\u2212";

/** "2408521434" becomes "2.408.521.434". */
function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ".");
}

/** The digits of a number at or above zero that has at most `desimal` decimals, id-ID, without sign or unit. */
function digits(nilai: Pecahan, gaya: Gaya): string {
  const { desimal, ribuan = true, digit = 1 } = gaya;
  const scaled = kali(nilai, pangkatSepuluh(desimal))
    .atas.toString()
    .padStart(desimal + digit, "0");
  const whole = scaled.slice(0, scaled.length - desimal);
  const decimals = scaled.slice(scaled.length - desimal);
  return (ribuan ? group(whole) : whole) + (decimals && `,${decimals}`);
}

/** Writes a number the id-ID way (2.408.521.434; 93,25; 105%; −3,5), half-up rounded to `gaya.desimal`. */
export function tulisAngka(nilai: Pecahan, gaya: Gaya): string {
  const rounded = bulatkan(nilai, gaya.desimal);
  const { depan = gaya.rupiah ? "Rp" : "", belakang = gaya.persen ? "%" : "" } = gaya;
  const text = depan + digits(mutlak(rounded), gaya) + belakang;
  if (banding(rounded, NOL) >= 0) return text;
  return gaya.kurung ? `(${text})` : MINUS + text;
}

/** An exact value for a line of arithmetic: at most `maksDesimal` decimals, without zeros at the end ("104,78", "53,5"). */
export function tulisTepat(nilai: Pecahan, maksDesimal: number): string {
  return tulisAngka(nilai, { desimal: desimalPerlu(nilai, maksDesimal) });
}

/** How many decimals remain after rounding to `maksDesimal` and dropping the zeros at the end. */
export function desimalPerlu(nilai: Pecahan, maksDesimal: number): number {
  const { bawah } = bulatkan(nilai, maksDesimal);
  let desimal = 0;
  for (let power = 1n; power % bawah !== 0n; power *= 10n) desimal += 1;
  return desimal;
}

/** The way this number is written in its cell, for writing another number that could stand there instead. */
export function gayaDari(angka: Angka): Gaya {
  return angka.gaya;
}

/**
 * What to store so that the cell of `angka` holds `nilai` instead (percentages in 0..100, as everywhere): a double for
 * a numeric cell, whose format shows it; a text, written the same way, for a text cell.
 */
export function isiSel(angka: Angka, nilai: Pecahan): number | string {
  return angka.teks ? tulisAngka(nilai, angka.gaya) : keNumber(kali(nilai, pangkatSepuluh(-angka.geser)));
}
