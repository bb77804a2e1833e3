import type { Angka } from "../lkjip/angka";

/** The number format that shows a number the way this one is written: its decimals, thousands, sign and unit. */
export function formatSeperti({ desimal, persen, gaya }: Angka): string {
  const digit = (gaya.ribuan === false ? "0" : "#,##0") + (desimal > 0 ? `.${"0".repeat(desimal)}` : "");
  const depan = gaya.depan ?? (gaya.rupiah ? "Rp" : "");
  const belakang = gaya.belakang ?? (persen ? "%" : "");
  return harfiah(depan) + (persen ? `${digit}${belakang.startsWith(" ") ? " " : ""}%` : digit + harfiah(belakang));
}

function harfiah(teks: string): string {
  return teks === "" ? "" : `"${teks.replaceAll('"', "")}"`;
}
