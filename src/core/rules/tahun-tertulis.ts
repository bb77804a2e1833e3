/** Words before which a number can only be a year. */
const SEBELUM_TAHUN =
  /\b(?:tahun(?: anggaran)?|thn?\.?|t\.?a\.?|p-?\s?apbd|apbd(?:-p)?|papbd|pak|dppa|dpa|rkpd|renja)[ .:]*(\d{3,})(?![\d.,]*\d)/gi;

/** A number where a year belongs that cannot be one: "P APBD 20244", "Tahun 202"; null where there is none. */
export function tahunCacat(teks: string): string | null {
  const angka = [...teks.matchAll(SEBELUM_TAHUN)].map(([, digit = ""]) => digit);
  return angka.find((digit) => /^2\d{2,4}$/.test(digit) && !/^20\d\d$/.test(digit)) ?? null;
}

/** The only year in a text; null where none or several stand, such as a period "2021-2026". */
export function tahunTunggal(teks: string): number | null {
  const semua = [...teks.matchAll(/(?<!\d)(20\d\d)(?!\d)/g)];
  const [satu, ...lain] = semua;
  return satu && lain.length === 0 ? Number(satu[1]) : null;
}

/** A text with its year left out, for telling "P APBD 2023" and "P APBD 2024" alike. */
export function tanpaTahun(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/[^a-z#]+/g, "");
}

/**
 * The year that a caption names for its table; null where it may be another's: a regulation's, a period's, or that of
 * a comparison.
 */
export function tahunJudul(judul: string): number | null {
  const lain =
    /\b(nomor|no|per(men|bup|da|pres|wali)|peraturan|inpres|permendagri|permenpan|kep(men|bup)|uu|renstra|rpjmd|rpjp|dibanding\w*|perbandingan|dengan tahun|tahun lalu|sebelumnya|terhadap)\b/i;
  return lain.test(judul) ? null : tahunTunggal(judul);
}
