/** One section of a number format, as far as it decides what a reader sees. */
export type Bagian = {
  /** harfiah: only literal text, or nothing at all; teks: "@". */
  readonly jenis: "umum" | "angka" | "ilmiah" | "pecahan" | "tanggal" | "harfiah" | "teks";
  readonly syarat: Syarat | null;
  /** Digits before the point that are always shown. */
  readonly digit: number;
  /** Decimals that are always shown, and at most (0.0## has 1 and 3). */
  readonly minDesimal: number;
  readonly maksDesimal: number;
  readonly ribuan: boolean;
  /** Shown = stored × 10^geser. */
  readonly geser: number;
  /** Literal text before and behind the digits. */
  readonly depan: string;
  readonly belakang: string;
  /** Which parts of a date the section names. */
  readonly adaTanggal: boolean;
  readonly adaWaktu: boolean;
};

/** "[>=1000]". */
export type Syarat = { readonly tanda: string; readonly batas: number };

/** Excel takes 255 characters and 30 decimals; what is longer did not come from it. */
const MAX_CODE = 255;
const MAX_DIGITS = 30;

/** Quoted text, escapes, brackets and words are one token each, every other character is its own. */
const TOKEN = /"[^"]*"?|[\\_*][^]?|\[[^\]]*\]?|general|e[+-](?=[0#?])|am\/pm|a\/p|[^]/giu;

const isDigit = (token: string | undefined): boolean => token === "0" || token === "#" || token === "?";

/** The tokens of each section. */
function sections(code: string): string[][] {
  const result: string[][] = [[]];
  for (const [token] of code.matchAll(TOKEN)) {
    if (token === ";") result.push([]);
    else result.at(-1)?.push(token);
  }
  return result;
}

/** The text that a token shows by itself, or null if it has another meaning. */
function literal(token: string): string | null {
  const [first = ""] = token;
  if (first === '"') return token.replace(/^"|"$/g, "");
  if (first === "\\") return token.slice(1);
  // "_x" leaves the width of x, "*x" fills the cell with x: both read as a gap.
  if (first === "_" || first === "*") return " ";
  if (first === "[") return /^\[\$([^\]-]*)/.exec(token)?.[1] ?? "";
  return null;
}

function syarat(tokens: readonly string[]): Syarat | null {
  for (const token of tokens) {
    const match = /^\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]$/.exec(token);
    if (match) return { tanda: match[1] ?? "=", batas: Number(match[2]) };
  }
  return null;
}

function calendarParts(tokens: readonly string[]): { adaTanggal: boolean; adaWaktu: boolean } | null {
  const bare = tokens.filter((token) => literal(token) === null);
  const elapsed = tokens.some((token) => /^\[(?:h+|m+|s+)\]$/i.test(token));
  const has = (pattern: RegExp) => bare.some((token) => pattern.test(token));
  const adaWaktu = elapsed || has(/^(?:[hs]|am\/pm|a\/p)$/i);
  const adaTanggal = has(/^[ydb]$/i) || (has(/^m$/i) && !adaWaktu);
  // Digits belong to a date only as fractions of a second ("ss.00"); else the letters are text that nobody quoted.
  const digits = /[0#?]/.test(bare.join("").replace(/s\.0+/gi, ""));
  return (adaTanggal || adaWaktu) && !digits && !has(/^general$/i) ? { adaTanggal, adaWaktu } : null;
}

/** Mutable while one section is walked through. */
type Draf = { -readonly [Kunci in keyof Bagian]: Bagian[Kunci] };

const kosong = (): Draf => ({
  jenis: "harfiah",
  syarat: null,
  digit: 0,
  minDesimal: 0,
  maksDesimal: 0,
  ribuan: false,
  geser: 0,
  depan: "",
  belakang: "",
  adaTanggal: false,
  adaWaktu: false,
});

function bacaBagian(tokens: readonly string[]): Bagian {
  const bagian = kosong();
  bagian.syarat = syarat(tokens);
  const calendar = calendarParts(tokens);
  if (calendar) return { ...bagian, jenis: "tanggal", ...calendar };

  let titik = false;
  let koma = 0;
  let terpotong = false;
  for (const [i, token] of tokens.entries()) {
    const dalamAngka = bagian.jenis === "angka";
    const isi = literal(token);
    const berikut = tokens[i + 1];
    if (isi !== null) tambahTeks(bagian, isi);
    else if (/^general$/i.test(token)) bagian.jenis = "umum";
    else if (token === "@") bagian.jenis = "teks";
    else if (isDigit(token)) {
      if (bagian.jenis === "harfiah") bagian.jenis = "angka";
      if (bagian.jenis !== "angka") continue;
      if (bagian.belakang.trim() !== "") terpotong = true;
      // A comma between digits separates thousands; only behind the last digit it scales.
      if (koma > 0 && !titik) bagian.ribuan = true;
      koma = 0;
      tambahDigit(bagian, token, titik);
    } else if (token === "." && !titik && (isDigit(berikut) || isDigit(tokens[i - 1]))) {
      titik = true;
      if (bagian.jenis === "harfiah") bagian.jenis = "angka";
    } else if (token === "," && dalamAngka && bagian.belakang === "") koma += 1;
    else if (/^e[+-]$/i.test(token) && dalamAngka) bagian.jenis = "ilmiah";
    else if (token === "/" && dalamAngka && /[\d#?]/.test(berikut ?? "")) bagian.jenis = "pecahan";
    else {
      if (token === "%") bagian.geser += 2;
      tambahTeks(bagian, token);
    }
  }
  // 00\.00\.00 writes a code out of a number; nothing is gained by following it.
  if (terpotong) return { ...kosong(), syarat: bagian.syarat, jenis: "umum" };
  return { ...bagian, geser: bagian.geser - 3 * koma };
}

function tambahTeks(bagian: Draf, isi: string): void {
  if (bagian.jenis === "harfiah") bagian.depan += isi;
  else bagian.belakang += isi;
}

function tambahDigit(bagian: Draf, token: string, titik: boolean): void {
  if (!titik) bagian.digit = Math.min(bagian.digit + (token === "0" ? 1 : 0), MAX_DIGITS);
  else {
    bagian.maksDesimal = Math.min(bagian.maksDesimal + 1, MAX_DIGITS);
    if (token === "0") bagian.minDesimal = bagian.maksDesimal;
  }
}

/** A workbook has a handful of formats and a hundred thousand cells. */
const parsed = new Map<string, readonly Bagian[]>();
const MAX_PARSED = 500;

/** Parses a number format code, as it stands in a file (en-US). An empty or overlong code counts as General. */
export function bacaFormat(code: string): readonly Bagian[] {
  const known = parsed.get(code);
  if (known) return known;
  const trimmed = code.trim();
  if (trimmed === "" || code.length > MAX_CODE) return [{ ...kosong(), jenis: "umum" }];
  const format = sections(trimmed).map(bacaBagian);
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(code, format);
  return format;
}

function cocok({ tanda, batas }: Syarat, n: number): boolean {
  if (tanda === "<>") return n !== batas;
  return (
    (tanda.includes("<") && n < batas) || (tanda.includes(">") && n > batas) || (tanda.includes("=") && n === batas)
  );
}

/** The section that Excel uses for this number; `sendiri`: it shows a negative number without a minus of its own. */
export function pilihBagian(format: readonly Bagian[], n: number): { bagian: Bagian; sendiri: boolean } {
  const numeric = format.slice(0, 3).filter((bagian, i) => i === 0 || bagian.jenis !== "teks");
  const [first, second, third] = numeric;
  if (!first) return { bagian: { ...kosong(), jenis: "umum" }, sendiri: false };
  if (numeric.some((bagian) => bagian.syarat)) {
    const positions = [(x: number) => x > 0, (x: number) => x < 0, () => true];
    const bagian =
      numeric.find((satu, i) =>
        satu.syarat ? cocok(satu.syarat, n) : i === numeric.length - 1 || positions[i]?.(n),
      ) ?? first;
    return { bagian, sendiri: /[-(]/.test(bagian.depan) };
  }
  if (n < 0 && second) return { bagian: second, sendiri: true };
  return { bagian: n === 0 && third ? third : first, sendiri: false };
}
