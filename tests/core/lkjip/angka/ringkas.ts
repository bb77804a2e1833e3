import { type Angka, type Bacaan } from "../../../../src/core/lkjip/angka";
import { bulatkan, keNumber, sama } from "../../../../src/core/lkjip/pecahan";

/** A number in one line: value, decimals, then whatever is special about it. "95.24 d0 % (shown 95)". */
function angkaRingkas(angka: Angka): string {
  const { nilai, tampil, desimal, persen, rupiah, akhiran, label, cacat } = angka;
  const bagian = [
    `${keNumber(nilai)} d${desimal}`,
    sama(nilai, tampil) ? "" : `≈${keNumber(tampil)}`,
    persen ? "%" : "",
    rupiah ? "Rp" : "",
    akhiran && `[${akhiran}]`,
    label && `(${label})`,
    ...cacat.map((satu) => `!${satu}`),
  ];
  return bagian.filter((satu) => satu !== "").join(" ");
}

/** A whole reading in one line, so that a table of examples can be read at a glance. */
export function ringkas(bacaan: Bacaan): string {
  switch (bacaan.jenis) {
    case "angka":
      return angkaRingkas(bacaan);
    case "rancu":
      return bacaan.pilihan.map(angkaRingkas).join(" | ");
    case "rentang":
      return `${angkaRingkas(bacaan.dari)} .. ${angkaRingkas(bacaan.sampai)}`;
    case "banyak":
      return bacaan.isi.map(angkaRingkas).join(" + ");
    case "rusak":
      return `rusak: ${bacaan.sebab}`;
    case "teks":
      return bacaan.sebab ? `teks: ${bacaan.sebab}` : "teks";
    default:
      return bacaan.jenis;
  }
}

/** Every number that a reading holds. */
export function semuaAngka(bacaan: Bacaan): readonly Angka[] {
  if (bacaan.jenis === "angka") return [bacaan];
  if (bacaan.jenis === "rancu") return bacaan.pilihan;
  if (bacaan.jenis === "rentang") return [bacaan.dari, bacaan.sampai];
  return bacaan.jenis === "banyak" ? bacaan.isi : [];
}

/** Whether `tampil` is what `desimal` decimals leave of `nilai`. */
export const tampilSesuai = (angka: Angka): boolean => sama(angka.tampil, bulatkan(angka.nilai, angka.desimal));
