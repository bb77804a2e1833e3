/** How an office computes and writes: drawn once for the office, varied a little from table to table. */
import type { Acak } from "./acak";
import { DAFTAR_SKALA, type SkalaAcuan } from "./skala-acuan";

/** Conventions that hold for the whole office. */
export type Kebiasaan = {
  readonly rumusTurun: "rumus-2" | "terbalik";
  /** Highest capaian that is printed, in percent; null where nothing is cut off. */
  readonly batas: 100 | 120 | null;
  readonly skala: SkalaAcuan;
  readonly skalaTercetak: boolean;
  readonly efisiensi: "rasio" | "selisih" | "sisa";
  /** Whether words and later formulas follow the shown or the exact percentage. */
  readonly dari: "tampil" | "tepat";
  /** Where one indicator has several names, this office changes between them. */
  readonly berganti: boolean;
  readonly gaya: Gaya;
};

/**
 * How figures stand in the cells of one table.
 * - teks: typed as text; angka: numbers under a format; rumus: numbers and live formulas
 */
export type Gaya = {
  readonly mode: "teks" | "angka" | "rumus";
  /** Decimals that a computed percentage shows. */
  readonly desimal: 0 | 1 | 2;
  /**
   * - tanda "104,78%", spasi "104,78 %", tanpa "104,78" as text
   * - format 1,0478 under a percent format, polos 104,78 as a number, umum 104,7752... under no format
   * - pecahan 1,0478 that shows as 1,0478
   */
  readonly persen: "tanda" | "spasi" | "tanpa" | "format" | "polos" | "umum" | "pecahan";
  /** How an amount begins and ends when it is text, or its number format. */
  readonly rupiah: string;
  /** "86,50" instead of "86,5". */
  readonly nolBelakang: boolean;
  /** Percent indicators carry their sign: "95%". */
  readonly tandaMasukan: boolean;
  /** Units behind the figures of counts: "12 Desa". */
  readonly satuanMasukan: boolean;
  /** Grades behind own values: "75,40 (BB)". */
  readonly labelMasukan: boolean;
};

const RUPIAH_TEKS = ["#", "#", "#", "Rp#", "Rp #", "Rp. #", "#,00", "Rp #,00", "Rp. #,-"] as const;
const RUPIAH_FORMAT = [
  "#,##0",
  "#,##0",
  "#,##0.00",
  "General",
  '"Rp"#,##0',
  '_-* #,##0_-;-* #,##0_-;_-* "-"_-',
] as const;

export function acakKebiasaan(acak: Acak): Kebiasaan {
  return {
    rumusTurun: acak.pilih(["rumus-2", "rumus-2", "terbalik"]),
    batas: acak.peluang(0.06) ? acak.pilih([100, 120]) : null,
    skala: acak.pilih([...DAFTAR_SKALA, ...DAFTAR_SKALA.slice(0, 3)]),
    skalaTercetak: acak.peluang(0.5),
    efisiensi: acak.pilih(["rasio", "rasio", "selisih", "sisa"]),
    dari: acak.pilih(["tampil", "tepat"]),
    berganti: acak.peluang(0.25),
    gaya: acakGaya(acak),
  };
}

export function acakGaya(acak: Acak): Gaya {
  const mode = acak.pilih(["teks", "teks", "angka", "rumus"] as const);
  return {
    mode,
    desimal: acak.pilih([0, 1, 2, 2, 2]),
    persen: acak.pilih(
      mode === "teks"
        ? (["tanda", "tanda", "spasi", "tanpa", "tanpa"] as const)
        : mode === "angka"
          ? (["format", "format", "polos", "polos", "pecahan"] as const)
          : (["format", "format", "polos", "umum"] as const),
    ),
    rupiah: acak.pilih(mode === "teks" ? RUPIAH_TEKS : RUPIAH_FORMAT),
    nolBelakang: acak.peluang(0.3),
    tandaMasukan: acak.peluang(0.4),
    satuanMasukan: mode === "teks" && acak.peluang(0.25),
    labelMasukan: mode === "teks" && acak.peluang(0.25),
  };
}

/** Mostly the office's own way, sometimes another hand. */
export const gayaTabel = (acak: Acak, kebiasaan: Kebiasaan): Gaya =>
  acak.peluang(0.75) ? kebiasaan.gaya : acakGaya(acak);
