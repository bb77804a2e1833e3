import type { CellContent, Edit } from "../../../../src/core/workbook";
import { pack, sheetParts } from "../../../alat/xlsx";
import { siksaan } from "../../../alat/xlsx/siksaan";
import { isi, lembar, terapkan } from "./terapkan";

/** Why an edit is refused, while the file stays the very same bytes. */
async function sebab(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<readonly string[]> {
  const hasil = await terapkan(bytes, edits);
  expect(hasil.penerapan).toMatchObject({ diterapkan: 0, stale: [], peringatan: [] });
  expect(hasil.bytes).toBe(bytes);
  return hasil.penerapan.ditolak.map(({ sebab }) => sebab);
}

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe("an edit is refused", () => {
  test.each<[string, string, string, string, RegExp]>([
    ["inside a merge", one, "B2", '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>', /gabungan A1:B2/],
    ["on a protected sheet", one, "A1", '<sheetProtection sheet="1"/>', /diproteksi/],
    ["on a cell that is not there of a protected sheet", one, "F9", '<sheetProtection sheet="true"/>', /diproteksi/],
    [
      "where an array formula begins",
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row>',
      "A1",
      "",
      /rumus array di A1:A3/,
    ],
    [
      "where an array formula reaches, written or not",
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row>',
      "A3",
      "",
      /rumus array di A1:A3/,
    ],
    [
      "inside a what-if table",
      '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" dt2D="0" r1="D1"/><v>1</v></c><c r="B1"><v>2</v></c></row>',
      "B1",
      "",
      /tabel data/,
    ],
    [
      "where a formula that others share cannot be written for them",
      '<row r="1"><c r="B1"><f t="shared" ref="A1:B1" si="0">XFD1</f></c><c r="C1"><f t="shared" si="0"/></c></row>',
      "B1",
      "",
      /bersama/,
    ],
    ["where rows are out of order", `<row r="3"/>${one}`, "A1", "", /tidak berurutan/],
    [
      "where cells are out of order",
      '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
      "A1",
      "",
      /tidak berurutan/,
    ],
  ])("%s", async (_, rows, name, after, pattern) => {
    const bytes = pack(sheetParts(rows, { after }));
    expect(await sebab(bytes, isi(bytes, "Lembar1", name, { value: 7 }))).toEqual([expect.stringMatching(pattern)]);
  });

  test.each<[string, CellContent, RegExp]>([
    ["with a text that no cell holds", { value: "x".repeat(32_768) }, /lebih panjang/],
    ["with a formula that Excel does not take", { value: 1, formula: `=1${"+1".repeat(4096)}` }, /lebih panjang/],
    ["with a formula that fills several cells", { value: 1, formula: "=SORT(A1:A9)" }, /belum dapat/],
    ["with a reference to filled cells", { value: 1, formula: "=SUM(B1#)" }, /belum dapat/],
    ["with a function of unknown age", { value: 1, formula: "=NORM.S.DIST(1,TRUE)" }, /belum dapat/],
    ["without a formula in a formula", { value: 1, formula: "=" }, /belum dapat/],
  ])("%s", async (_, content, pattern) => {
    const bytes = pack(sheetParts(one));
    expect(await sebab(bytes, isi(bytes, "Lembar1", "A1", content))).toEqual([expect.stringMatching(pattern)]);
  });

  test("beyond the sheet, and a second time on one cell", async () => {
    const bytes = pack(sheetParts(one));
    const first = isi(bytes, "Lembar1", "A1", { value: 2 });
    const beyond: Edit = {
      ...first,
      kind: "isi",
      at: { sheet: "Lembar1", row: 1_048_576, col: 0 },
      before: { value: null },
    } as Edit;
    const reasons = await sebab(bytes, first, first, beyond);
    expect(reasons).toEqual([expect.stringMatching(/dua kali/), expect.stringMatching(/di luar batas/)]);
  });

  test("where another part repeats the cell: headers and totals of a table, a pivot table; all are told at once", async () => {
    const bytes = siksaan();
    const cells = [
      ["Anggaran 2024", "C3"],
      ["Anggaran 2024", "C7"],
      ["Rekap", "A3"],
      ["Terkunci", "A2"],
    ] as const;
    const reasons = await sebab(bytes, ...cells.map(([sheet, name]) => isi(bytes, sheet, name, { value: 1 })));
    expect(reasons).toEqual([
      expect.stringMatching(/judul kolom Tabel Excel Anggaran/),
      expect.stringMatching(/baris total Tabel Excel Anggaran/),
      expect.stringMatching(/PivotTable di A3/),
      expect.stringMatching(/terkunci/),
    ]);
  });
});

test("a cell that is not locked changes on a protected sheet, and so does the first cell of a merge", async () => {
  const bytes = siksaan();
  const edits = [isi(bytes, "Terkunci", "B2", { value: 71 }), isi(bytes, "Capaian", "B4", { value: "Sasaran" })];
  expect((await terapkan(bytes, edits)).penerapan.diterapkan).toBe(2);
});

describe("a file is not touched", () => {
  const bytes = pack(sheetParts('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'));
  const right = isi(bytes, "Lembar1", "A1", { value: 3 });

  test.each([
    ["value", { value: 3, formula: "=1+1" }],
    ["formula", { value: 2 }],
    ["format", { value: 2, formula: "=1+1", format: "0%" }],
  ])("where a cell has another %s than the edit was planned upon", async (_, before) => {
    const other = isi(bytes, "Lembar1", "B1", { value: 5 });
    const stale = { ...right, before } as Edit;
    const hasil = await terapkan(bytes, [other, stale]);
    expect(hasil.penerapan).toEqual({ diterapkan: 0, stale: [stale], ditolak: [], peringatan: [] });
    expect(hasil.bytes).toBe(bytes);
  });

  test("without any edit", async () => {
    expect((await terapkan(bytes, [])).bytes).toBe(bytes);
  });
});

describe("a name is refused for a new sheet", () => {
  test.each([
    ["  ", /kosong/],
    ["x".repeat(32), /lebih dari 31/],
    ["2023/2024", /tanda yang tidak diterima/],
    ["'Tinjauan", /tanda petik/],
    ["a\u0001", /tidak terlihat/],
    ["History", /Excel sendiri/],
    ["cAPAIAN", /sudah ada/],
    ["data", /sudah ada/],
  ])("%j", async (name, pattern) => {
    expect(await sebab(siksaan(), lembar({ name }))).toEqual([expect.stringMatching(pattern)]);
  });

  test("that another one of the same step has", async () => {
    const reasons = await sebab(siksaan(), lembar({ name: "Baru" }), lembar({ name: "BARU" }));
    expect(reasons).toEqual([expect.stringMatching(/sudah ada/)]);
  });
});

test("no sheet is added to a workbook whose structure is protected, nor one with a formula that cannot be written", async () => {
  const locked = pack(sheetParts(one, { workbookPr: '<workbookPr/><workbookProtection lockStructure="1"/>' }));
  expect(await sebab(locked, lembar({ name: "Baru" }))).toEqual([expect.stringMatching(/Susunan lembar/)]);
  const rows = new Map([[0, new Map([[0, { value: 1, formula: "=UNIQUE(A1:A2)" }]])]]);
  expect(await sebab(siksaan(), lembar({ name: "Baru", rows }))).toEqual([expect.stringMatching(/belum dapat/)]);
});
