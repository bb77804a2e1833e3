import { ejaBaku, miripEja } from "../lkjip/istilah";

/** What stands before the name itself: a kode or a running number ("7.01.01", "1.", "a)", "II."). */
const DEPAN = /^(\d[\d.,]*[.)]? *|[a-z][.)] +|[ivx]+[.)] +)/;

/** The words for its level, with or without the brackets of a tag. */
const SEBUTAN = /^\[?(program|sub kegiatan|kegiatan)\b\]?[: ]*/;

/** Words that some tables print and others leave out. */
const PENGISI =
  /\b(program|kegiatan|sub|kabupaten|kota|dan|di|pada|yang|pemerintah|pemerintahan|daerah|perangkat|skpd|pd|opd)\b/g;

/** Whether a row is called a program: "PROGRAM PENUNJANG ...", "1. Program ...", "[PROGRAM] ...". */
export function disebutProgram(nama: string): boolean {
  return SEBUTAN.exec(tanpaDepan(nama))?.[1] === "program";
}

/** The telling words of a budget line's name, each once and in alphabetical order; none where the name tells nothing. */
export function kataPos(nama: string): readonly string[] {
  const inti = tanpaDepan(nama)
    .replace(SEBUTAN, " ")
    .replace(/\([\d., ]*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(PENGISI, " ");
  return [...new Set(inti.split(" ").filter((kata) => kata !== ""))].sort();
}

function tanpaDepan(nama: string): string {
  return ejaBaku(nama).replace(DEPAN, "");
}

/** Whether two names have the same telling words, single ones misspelt. One word more is another sub kegiatan. */
export function samaKata(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.length > 0 && a.every((x) => b.some((y) => miripEja(x, y)));
}

/** Whether two names under one kode may be one: they share at least half of their words. */
export function kataDekat(a: readonly string[], b: readonly string[]): boolean {
  return bersama(a, b) * 2 >= Math.max(a.length, b.length);
}

function bersama(a: readonly string[], b: readonly string[]): number {
  return a.filter((x) => b.some((y) => miripEja(x, y))).length;
}
