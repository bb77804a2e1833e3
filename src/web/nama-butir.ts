import type { Butir } from "./butir";

/** What a file is called in a list: its office without the word that all share, or its own name. */
export function namaButir(butir: Butir): string {
  const unit = butir.keadaan.jenis === "hasil" ? butir.keadaan.hasil.unit : null;
  return unit?.replace(/^Kecamatan\s+/i, "") ?? butir.nama;
}

/** Why a file was not read, in the space of one or two words; the whole sentence stands in the main area. */
export function sebabRingkas(kode: string): string {
  if (kode === "TERENKRIPSI") return "Terkunci";
  const format = /^FORMAT_(XLSB?|ODS)$/.exec(kode)?.[1];
  if (format !== undefined) return `Format .${format.toLowerCase()}`;
  return kode.startsWith("FORMAT_") ? "Bukan Excel" : "Belum terbaca";
}
