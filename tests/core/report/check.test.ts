import fc from "fast-check";
import { check } from "../../../src/core/report/check";
import type { Hasil } from "../../../src/core/report/hasil";
import { lipat } from "../../../src/core/lkjip/istilah";
import { recognize } from "../../../src/core/recognize";
import { cellName, type Sheet, type Snapshot } from "../../../src/core/workbook";
import { bekukan } from "../../alat/bekukan";
import { kisi } from "../../alat/kisi";
import { bacaKantor } from "../../kantor/baca";
import { denganLembar, geser, gantiSel } from "./ubah-snapshot";

const KANTOR = bacaKantor().flatMap(({ kantor }) => kantor);
const sebuahKantor = fc.constantFrom(...KANTOR);

/** What was found, without the words that a change of place may alter; `dari` takes a change of place back. */
function inti({ temuan }: Hasil, snapshot: Snapshot, dari = { row: 0, col: 0 }): string[] {
  return temuan.map(({ aturan, tingkat, at, tertulis, seharusnya }) => {
    const lembar = snapshot.sheets.findIndex(({ name }) => name === at.sheet);
    const sel = cellName({ row: at.row - dari.row, col: at.col - dari.col });
    // A finding may quote the title of a column.
    return [lembar, sel, aturan, tingkat, tertulis.toLowerCase(), seharusnya ?? ""].join(" ");
  });
}

/** Appended tables must be unrelated: this one no office compares with anything. */
const JALAN = kisi(`
  Tabel 1.9 Kondisi Jalan Desa
  Nomor | Nama Jalan   | Lapisan | Kondisi
  1     | Jalan Durian | Aspal   | Rusak
  2     | Jalan Salak  | Beton   | Mulus`).snapshot.sheets[0]!;

describe("laws", () => {
  test.each(KANTOR)("$nama: nothing is changed, and twice is the same", ({ snapshot }) => {
    const salinan = structuredClone(snapshot);
    const pertama = check(bekukan(salinan));
    expect(salinan).toEqual(snapshot);
    expect(check(snapshot)).toEqual(pertama);
  });

  test("the names of sheets do not matter", () => {
    fc.assert(
      fc.property(sebuahKantor, fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,8}$/), ({ snapshot }, awal) => {
        const sheets = snapshot.sheets.map((sheet, i) => ({ ...sheet, name: `${awal}${i}` }));
        const lain = { ...snapshot, sheets };
        expect(inti(check(lain), lain)).toEqual(inti(check(snapshot), snapshot));
      }),
    );
  });

  test("the place of a table on its sheet does not matter", () => {
    fc.assert(
      fc.property(sebuahKantor, fc.nat(200), fc.nat(60), ({ snapshot }, row, col) => {
        const lain = geser(snapshot, { row, col });
        expect(inti(check(lain), lain, { row, col })).toEqual(inti(check(snapshot), snapshot));
      }),
    );
  });

  test("an unrelated sheet, before or after, changes nothing", () => {
    fc.assert(
      fc.property(sebuahKantor, fc.boolean(), ({ snapshot }, dahulu) => {
        const jalan = { ...JALAN, name: "Jalan" };
        const lain = { ...snapshot, sheets: dahulu ? [jalan, ...snapshot.sheets] : [...snapshot.sheets, jalan] };
        // The appended sheet is left out of the counting of sheets.
        expect(inti(check(lain), snapshot)).toEqual(inti(check(snapshot), snapshot));
      }),
    );
  });

  test("an unrelated table below changes nothing", () => {
    fc.assert(
      fc.property(sebuahKantor, fc.integer({ min: 1, max: 12 }), ({ snapshot }, jarak) => {
        const sheets = snapshot.sheets.map((sheet) => denganLembar(sheet, JALAN, jarak));
        const lain = { ...snapshot, sheets };
        expect(inti(check(lain), lain)).toEqual(inti(check(snapshot), snapshot));
      }),
    );
  });

  test("capitals and spaces in the titles of columns do not matter", () => {
    const ubahan = fc.constantFrom(
      (teks: string) => teks.toUpperCase(),
      (teks: string) => teks.toLowerCase(),
      (teks: string) => `  ${teks} `,
      (teks: string) => teks.replace(/ /g, "  "),
      (teks: string) => teks.replace(/ /g, "\n"),
      (teks: string) => teks.replace(/ /g, "\u00a0"),
    );
    fc.assert(
      fc.property(sebuahKantor, ubahan, ({ snapshot }, ubah) => {
        const kepala = selKepala(snapshot);
        const lain = gantiSel(snapshot, (cell, sheet, row, col) => {
          const judul = typeof cell.value === "string" && kepala.has(`${sheet.name}!${cellName({ row, col })}`);
          return judul ? { ...cell, value: ubah(cell.value) } : cell;
        });
        // A finding on a title quotes it.
        const [kini, dahulu] = [lain, snapshot].map((x) => inti(check(x), x).map(lipat));
        expect(kini).toEqual(dahulu);
      }),
    );
  });
});

/** The cells of the header rows of all recognised tables: those above the first row of the body. */
function selKepala(snapshot: Snapshot): ReadonlySet<string> {
  const hasil = new Set<string>();
  for (const { sheet, area, baris } of recognize(snapshot).tabel) {
    const pertama = baris[0]?.row ?? area.top;
    for (let row = area.top; row < pertama; row++) {
      for (let col = area.left; col <= area.right; col++) hasil.add(`${sheet}!${cellName({ row, col })}`);
    }
  }
  return hasil;
}

describe("what a check tells", () => {
  test("findings come worst first, then by sheet, row and column; each knows its table", () => {
    const { temuan, tabel } = check(
      kisi(`
        Indikator Kinerja | Target | Realisasi | Capaian
        Nilai IKM         | 89     | 93,25     | 104%
        Nilai SAKIP       | 80     | 72        | 95%
        Nilai RB          | 80     | 84        | 100%
        --- B
        Indikator Kinerja | Target | Realisasi | Capaian
        Nilai IP ASN      | 70     | 77        | 100%`).snapshot,
    );
    expect(temuan.map(({ tingkat, at, tabel: i }) => [tingkat, at.sheet, cellName(at), i])).toEqual([
      ["salah", "Lembar1", "D3", 0],
      ["salah", "Lembar1", "D4", 0],
      ["salah", "B", "D2", 1],
      ["ragu", "Lembar1", "D2", 0],
    ]);
    expect(tabel.map(({ lembar, rentang }) => [lembar, rentang])).toEqual([
      ["Lembar1", "A1:D4"],
      ["B", "A1:D2"],
    ]);
  });

  test("formulas without a result are named, never guessed", () => {
    const { temuan, takDiperiksa } = check(
      kisi(`
        Indikator Kinerja | Target | Realisasi | Capaian
        Nilai IKM         | =80    | =84       | ={C2/B2}
        Nilai SAKIP       | =80    | =72       | ={C3/B3}`).snapshot,
    );
    expect(temuan).toEqual([]);
    expect(takDiperiksa).toEqual([
      expect.objectContaining({ rentang: "A1:D3", sebab: expect.stringContaining("2 rumus belum dihitung") }),
    ]);
  });

  test("a workbook without tables has nothing to tell", () => {
    const hasil = check({ sheets: [], peringatan: [] });
    expect(hasil).toMatchObject({ tabel: [], temuan: [], takDiperiksa: [], hampir: [], sesuai: 0, unit: null });
  });

  test("the office and the year are those that are named most often", () => {
    const { unit, tahun } = check(
      kisi(`
        LAPORAN KINERJA KECAMATAN PETUNIA
        Kecamatan Petunia dan Kecamatan Dahlia pada kecamatan yang sama
        Tabel 3.1 Capaian Kinerja Tahun 2024
        Indikator Kinerja | Target | Realisasi | Capaian
        Nilai IKM         | 80     | 84        | 105%`).snapshot,
    );
    expect([unit, tahun]).toEqual(["Kecamatan Petunia", 2024]);
  });

  test("a very hidden sheet belongs to a program and is passed over; a hidden one is not", () => {
    const { snapshot } = kisi(`
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 80     | 84        | 90%`);
    const dengan = (visibility: Sheet["visibility"]) =>
      check({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, visibility })) }).temuan.length;
    expect([dengan("visible"), dengan("hidden"), dengan("veryHidden")]).toEqual([1, 1, 0]);
  });
});
