import { isKataSatuan, isNama, isPenghubung, isPredikat, isUkuran } from "./kata";
import type { Kursor } from "./kursor";

/** What stands behind a number: its unit, and what the brackets say. */
export type Satuan = { readonly akhiran: string; readonly label: string };

/** How the digits before the unit were written. */
export type TulisanAngka = { readonly run: string; readonly rupiah: boolean };

const LABEL = /[ \n]?\(([^()]*)\)/y;
/** A predikat without brackets, at the end of the cell: "82 A", "82 / A". */
const PREDIKAT = /(?: ?[/|=–-] ?| )(\p{L}+(?: \p{L}+)?)$/uy;
const KATA = /( ?)(k?m[23](?!\p{L})|(?!rp\b|idr\b)\p{L}[\p{L}.'/²³-]*)/iuy;
const TAHUN = /^(?:tahun|thn|th)\.?$/i;

const MAX_KATA = 5;
const MAX_KATA_DESIMAL = 3;
/** Glued to the digits, a shorter word is a name such as 3D; a unit (12bulan) is longer or a known measure (5km). */
const MIN_HURUF_MENEMPEL = 3;

function ambilLabel(kursor: Kursor): string {
  return kursor.ambil(LABEL)?.[1]?.trim() ?? "";
}

function ambilKata(kursor: Kursor): string[] | null {
  const kata: string[] = [];
  for (let next = kursor.lihat(KATA); next; next = kursor.lihat(KATA)) {
    const [, ruang = "", word = ""] = next;
    if (isPenghubung(word)) break;
    if (ruang === "" && word.length < MIN_HURUF_MENEMPEL && !isUkuran(word)) return null;
    if (!isKataSatuan(word)) return null;
    kursor.ambil(KATA);
    if (TAHUN.test(word) && kursor.lihat(/ \d{4}/y)) return null;
    kata.push(word);
  }
  return kata;
}

/**
 * Reads unit words and a label in brackets, in either order, from behind a number. Null where the words say that the
 * digits measure nothing: an indicator's name behind its number, a date, part of a sentence, "2,5 juta".
 */
export function bacaSatuan(kursor: Kursor, { run, rupiah }: TulisanAngka): Satuan | null {
  const label = ambilLabel(kursor);
  const predikat = label ? null : (kursor.lihat(PREDIKAT)?.[1] ?? null);
  if (predikat !== null && isPredikat(predikat)) {
    kursor.ambil(PREDIKAT);
    return { akhiran: "", label: predikat };
  }
  const kata = ambilKata(kursor);
  if (!kata || isNama(kata) || kata.length > (run.includes(",") ? MAX_KATA_DESIMAL : MAX_KATA)) return null;
  const [first = ""] = kata;
  // "3.1 Nilai" and "1.2 Dokumen" are numberings; only measures come in tenths behind a dot.
  if (/^\d{1,2}\.\d{1,2}$/.test(run) && kata.length > 0 && !isUkuran(first)) return null;
  // "Rp 2,4 M" is in billions.
  if (rupiah && first.length === 1) return null;
  return { akhiran: kata.join(" ").replace(/\.$/, ""), label: label || ambilLabel(kursor) };
}
