import { dariDesimal, kali, pangkatSepuluh, type Pecahan } from "./pecahan";

/**
 * What a typing hand may have meant: the shown figure with two neighbouring digits in each other's place, 68 for 86. None
 * for figures of one digit.
 */
export function tukarDigit({ tampil, desimal }: { readonly tampil: Pecahan; readonly desimal: number }): Pecahan[] {
  const digit = Array.from(kali(tampil, pangkatSepuluh(desimal)).atas.toString());
  return digit.flatMap((d, i) => {
    const kiri = digit[i - 1];
    if (kiri === undefined || kiri === d || kiri === "-") return [];
    const nilai = dariDesimal([...digit.slice(0, i - 1), d, kiri, ...digit.slice(i + 1)].join(""));
    return nilai ? [kali(nilai, pangkatSepuluh(-desimal))] : [];
  });
}
