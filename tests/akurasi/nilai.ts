/**
 * Scores what a check says about one workbook against what a careful person found in it.
 *
 * - tabel: known tables of the kinds in scope that were found under their kind with at least 60% of their range in common,
 *   over those plus tables of these kinds that were reported where none is known.
 * - recall: known findings in scope that some finding of tingkat salah or ragu names (for format and skala also catatan):
 *   its cell or one of its first eight `terkait` is the known cell or a place that may stand for it. Running text and
 *   matters of judgement do not count.
 * - presisi: findings of tingkat salah or ragu whose own cell is a known one, over those and the wrong ones. Not counted:
 *   consequences of a known finding, cells outside every known table, tables that are excerpts.
 */
import type { Hasil } from "../../src/core/report/hasil";
import type { Temuan } from "../../src/core/rules/temuan";
import { cellName } from "../../src/core/workbook";
import type { Address } from "../../src/core/workbook";
import { areaOf, tabelDi, tempatTemuan, tumpangTindih } from "./acuan";
import type { Acuan, TemuanAcuan } from "./acuan";
import type { Skor } from "./skor";

/** The table kinds and families that the program claims to cover so far. */
export type Ruang = { readonly jenis: readonly string[]; readonly kelompok: readonly string[] };

/** The score, and in words what was missed, wrongly said or not recognised. */
export type Penilaian = { readonly skor: Skor; readonly catatan: readonly string[] };

/** Kinds that people mix up without harm, since their columns are the same. */
const SERUPA = [
  ["realisasi-anggaran", "belanja"],
  ["capaian", "keberhasilan"],
];
const TERKAIT_DIHITUNG = 8;

export function nilai(acuan: Acuan, hasil: Pick<Hasil, "tabel" | "temuan">, ruang: Ruang): Penilaian {
  const catatan: string[] = [];
  const tabel = nilaiTabel(acuan, hasil, ruang, catatan);
  const recall = nilaiRecall(acuan, hasil.temuan, ruang, catatan);
  const presisi = nilaiPresisi(acuan, hasil.temuan, catatan);
  return { skor: { ...tabel, ...recall, ...presisi }, catatan };
}

const at = (address: Address) => `${address.sheet}!${cellName(address)}`;
const tegas = (temuan: Temuan) => temuan.tingkat !== "catatan";

function nilaiTabel(acuan: Acuan, { tabel }: Pick<Hasil, "tabel">, ruang: Ruang, catatan: string[]) {
  const alike = (a: string, b: string) => a === b || SERUPA.some((kinds) => kinds.includes(a) && kinds.includes(b));
  const hitung: Record<string, { kena: number; dari: number }> = {};
  for (const known of acuan.tabel.filter(({ jenis }) => ruang.jenis.includes(jenis))) {
    const found = tabel.some(
      ({ jenis, lembar, rentang }) =>
        lembar === known.lembar &&
        alike(jenis, known.jenis) &&
        tumpangTindih(areaOf(rentang), areaOf(known.rentang)) >= 0.6,
    );
    const bagian = (hitung[known.jenis] ??= { kena: 0, dari: 0 });
    bagian.dari += 1;
    if (found) bagian.kena += 1;
    else catatan.push(`TABEL tidak dikenali: ${known.jenis} ${known.lembar}!${known.rentang}`);
  }
  const keliru = tabel.filter(
    ({ jenis, lembar, rentang }) =>
      ruang.jenis.includes(jenis) &&
      !acuan.tabel.some(
        (known) =>
          known.lembar === lembar &&
          alike(jenis, known.jenis) &&
          tumpangTindih(areaOf(rentang), areaOf(known.rentang)) > 0.3,
      ),
  );
  for (const { jenis, lembar, rentang } of keliru) catatan.push(`TABEL keliru: ${jenis} ${lembar}!${rentang}`);
  return { tabel: hitung, tabelKeliru: keliru.length };
}

function nilaiRecall(acuan: Acuan, temuan: readonly Temuan[], ruang: Ruang, catatan: string[]) {
  const disebut = temuan.map((satu) => ({
    tegas: tegas(satu),
    sel: [satu.at, ...satu.terkait.slice(0, TERKAIT_DIHITUNG).map((lain) => lain.at)].map(at),
  }));
  const named = (known: TemuanAcuan) => {
    const catatanCukup = known.kelompok === "format" || known.kelompok === "skala";
    const tempat = tempatTemuan(known);
    return disebut.some(({ tegas: berat, sel }) => (berat || catatanCukup) && sel.some((x) => tempat.includes(x)));
  };
  const recall: Record<string, { kena: number; dari: number }> = {};
  const pasti = { kena: 0, dari: 0 };
  for (const known of acuan.temuan) {
    const jenis = tabelDi(acuan, known.lembar, known.sel)?.jenis;
    if (known.yakin === "pertimbangan" || known.kelompok === "narasi") continue;
    if (!ruang.kelompok.includes(known.kelompok) || !jenis || !ruang.jenis.includes(jenis)) continue;
    const kena = named(known);
    const bagian = (recall[known.kelompok] ??= { kena: 0, dari: 0 });
    for (const hitung of known.yakin === "pasti" ? [bagian, pasti] : [bagian]) {
      hitung.dari += 1;
      if (kena) hitung.kena += 1;
    }
    if (!kena)
      catatan.push(`LUPUT ${known.lembar}!${known.sel} ${known.kelompok} ${known.yakin}: ${known.tertulis ?? ""}`);
  }
  return { recall, recallPasti: pasti };
}

function nilaiPresisi(acuan: Acuan, temuan: readonly Temuan[], catatan: string[]) {
  const dikenal = new Map<string, TemuanAcuan[]>();
  for (const known of acuan.temuan) {
    for (const tempat of tempatTemuan(known)) dikenal.set(tempat, [...(dikenal.get(tempat) ?? []), known]);
  }
  const akibat = new Set(acuan.temuan.flatMap((known) => known.ikut ?? []));
  const presisi = { kena: 0, dari: 0 };
  const presisiSalah = { kena: 0, dari: 0 };
  const sudah = new Set<TemuanAcuan>();
  let [ganda, ikut, netral] = [0, 0, 0];
  for (const satu of temuan.filter(tegas)) {
    const tabel = tabelDi(acuan, satu.at.sheet, cellName(satu.at));
    const benar = dikenal.get(at(satu.at));
    if (!benar && akibat.has(at(satu.at))) ikut += 1;
    else if (!benar && (!tabel || tabel.kutipan)) netral += 1;
    else {
      for (const hitung of satu.tingkat === "salah" ? [presisi, presisiSalah] : [presisi]) {
        hitung.dari += 1;
        if (benar) hitung.kena += 1;
      }
      if (!benar) catatan.push(`TAK DIKENAL ${satu.tingkat} ${satu.aturan} ${at(satu.at)}: ${satu.pesan}`);
      else if (benar.every((known) => sudah.has(known))) ganda += 1;
      for (const known of benar ?? []) sudah.add(known);
    }
  }
  return { presisi, presisiSalah, ganda, ikut, netral };
}
