/**
 * Tries one rule on text grids (see kisi.ts). In a grid "!" marks a cell that the rule must find; it must be silent
 * about every other cell. A grid without a mark is a clean one. The "->" lines say more:
 *
 *   -> salah: 93,25 ÷ 89 × 100% = 104,78%      of the next mark in reading order: its tingkat, a part of its message
 *   -> belum E5: target nol                    a cell that the rule must name as not checkable, a part of the reason
 */
import { simpulkanProfil } from "../../src/core/profile";
import { recognize } from "../../src/core/recognize";
import type { Aturan, Cetusan, Ucapan } from "../../src/core/rules";
import { cellName, type Address, type Snapshot } from "../../src/core/workbook";
import { bekukan } from "./bekukan";
import { kisi } from "./kisi";

/** Declares the tests of a rule: its own examples, then the grids by their names. Throws where those do not suffice. */
export function ujiAturan(aturan: Aturan, kasus: Readonly<Record<string, string>>): void {
  const keberatan = kurangLengkap(Object.values(kasus));
  if (keberatan !== null) throw new Error(`${aturan.id}: ${keberatan}`);
  describe(aturan.id, () => {
    test("its right example", () => {
      expect(kisi(aturan.contoh.benar).tanda).toEqual([]);
      cocokkan(aturan, aturan.contoh.benar);
    });
    test("its wrong example", () => {
      expect(kisi(aturan.contoh.salah).tanda).not.toEqual([]);
      cocokkan(aturan, aturan.contoh.salah);
    });
    test.each(Object.entries(kasus))("%s", (_nama, grid) => {
      cocokkan(aturan, grid);
    });
  });
}

/** Why these grids do not make a test, or null. */
export function kurangLengkap(grids: readonly string[]): string | null {
  const semua = grids.map((grid) => bacaHarapan(grid));
  if (!semua.some(({ tanda }) => tanda.length === 0)) return "no clean grid";
  if (!semua.some(({ tanda }) => tanda.length > 0)) return "no faulty grid";
  if (semua.some(({ tanda, kata }) => tanda.length !== kata.length)) return "a mark without its line, or the reverse";
  const rapat = grids.map((grid) => grid.replace(/[ \t]+/g, " ").trim());
  return new Set(rapat).size < rapat.length ? "the same grid twice" : null;
}

/** Everything that one rule says of a workbook; it is given nothing that it could change. Throws without a table to read. */
export function jalankan(aturan: Aturan, snapshot: Snapshot): Ucapan[] {
  const { tabel } = bekukan(recognize(bekukan(snapshot)));
  const profil = bekukan(simpulkanProfil(tabel));
  const dibaca = tabel.filter((t) => aturan.jenis.includes(t.bentuk.jenis));
  if (dibaca.length === 0) throw new Error(`${aturan.id}: the grid holds no table of its kinds`);
  return dibaca.flatMap((t) => [...aturan.check(t, profil, tabel)]);
}

type Harapan = {
  readonly snapshot: Snapshot;
  readonly tanda: readonly Address[];
  /** What must be said of each mark. */
  readonly kata: readonly { readonly tingkat: string; readonly bagian: string }[];
  /** "E5: target nol" */
  readonly belum: readonly string[];
};

function bacaHarapan(grid: string): Harapan {
  const { snapshot, tanda, penjelasan } = kisi(grid);
  const kata: { tingkat: string; bagian: string }[] = [];
  const belum: string[] = [];
  for (const baris of penjelasan) {
    const [, kepala = "", bagian = ""] = /^(salah|ragu|catatan|belum [A-Z]+\d+): (.+)$/.exec(baris) ?? [];
    if (kepala === "") throw new Error(`Not an expectation: ${baris}`);
    if (kepala.startsWith("belum ")) belum.push(`${kepala.slice(6)}: ${bagian}`);
    else kata.push({ tingkat: kepala, bagian });
  }
  return { snapshot, tanda, kata, belum };
}

function cocokkan(aturan: Aturan, grid: string): void {
  const harapan = bacaHarapan(grid);
  const { snapshot } = harapan;
  const ucapan = jalankan(aturan, snapshot);
  const temuan = ucapan.flatMap((u) => (u.ucap === "temuan" ? [u.temuan] : [])).sort(urutBaca(snapshot));
  const belum = ucapan.flatMap((u) => (u.ucap === "belum" ? [u] : [])).sort(urutBaca(snapshot));
  expect({ tanda: temuan.map(sebut), belum: belum.map((b) => cellName(b.at)) }).toEqual({
    tanda: harapan.tanda.map((at, i): unknown => expect.stringMatching(polaSebut(at, harapan.kata[i]))),
    belum: harapan.belum.map((b) => b.replace(/:.*/, "")),
  });
  expect(belum.map((b) => `${cellName(b.at)}: ${b.sebab}`)).toEqual(
    harapan.belum.map((b): unknown => expect.stringContaining(b)),
  );
  for (const t of temuan) layakDibaca(t);
}

/** A finding in one line, so that a failing test shows what was said. */
function sebut({ at, tingkat, pesan }: Cetusan): string {
  return `${at.sheet}!${cellName(at)} ${tingkat}: ${pesan}`;
}

function polaSebut(at: Address, kata: Harapan["kata"][number] | undefined): RegExp {
  const harfiah = (teks: string) => teks.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const tingkat = kata ? kata.tingkat : "\\w+";
  return new RegExp(`^${harfiah(`${at.sheet}!${cellName(at)}`)} ${tingkat}: .*${harfiah(kata?.bagian ?? "")}`, "s");
}

/** In the order of the sheets, then from the top left to the bottom right. */
function urutBaca({ sheets }: Snapshot): (a: { readonly at: Address }, b: { readonly at: Address }) => number {
  const lembar = (at: Address) => sheets.findIndex((s) => s.name === at.sheet);
  return ({ at: a }, { at: b }) => lembar(a) - lembar(b) || a.row - b.row || a.col - b.col;
}

/** Whole, calm sentences in which nothing is missing, and a headline that fits its card. */
function layakDibaca({ judul, pesan, saran, baris, kolom, tertulis, hitungan }: Cetusan): void {
  for (const teks of [judul, pesan, saran, baris, kolom, tertulis]) expect(teks).not.toBe("");
  for (const teks of [judul, pesan, saran, hitungan?.uraian ?? ""]) {
    // An exclamation mark may end an error value (#DIV/0!) or a sheet's name (3.1!F9), never a sentence.
    expect(teks.replace(/#[A-Z/0]+[!?]/g, "")).not.toMatch(
      /!(?![A-Z]+\d)|error|undefined|null|\bNaN\b|\s{2}|[“(] *[”)]/i,
    );
  }
  for (const teks of [pesan, saran]) expect(teks).toMatch(/^\S.*\.$/s);
  expect(judul.length).toBeLessThanOrEqual(50);
}
