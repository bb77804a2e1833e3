import fc from "fast-check";
import { areaContains } from "../../../src/core/workbook";
import type { Area, Cell, CellValue, Sheet, Snapshot } from "../../../src/core/workbook";
import { excelHost } from "../../../src/hosts/excel";
import { connectExcel } from "../../alat/excel";
import { usedArea } from "../../alat/excel/range";
import { kisi } from "../../alat/kisi";

// Several of these workbooks are large, and the machine may be busy.
jest.setTimeout(60_000);

const REPORT = `
--- 3.1 @B3
*Tabel 3.1 Capaian*
*No* | *Indikator* | *Target* | *Realisasi* | *Capaian*
1    | IKM         | 89       | =93.25      | =1.0478:0.00% {E5/D5}
^    | >>SAKIP     | 82 (A)   | =#N/A       | ={E6/D6}
~2   | Inovasi     | -        | ={IF(1,"")} |
--- kosong
--- 3.5
Program | =2408521434:#,##0
`;

test("gives the workbook as it is", async () => {
  const { snapshot } = kisi(REPORT);
  connectExcel(snapshot);
  expect(await excelHost().read()).toEqual(snapshot);
});

test.each([13, 15])("needs nothing newer than ExcelApi 1.13 (here 1.%i)", async (excelApi) => {
  const { snapshot } = kisi(REPORT);
  connectExcel(snapshot, { excelApi });
  expect(await excelHost().read()).toEqual(snapshot);
});

test("gives any workbook as it is", async () => {
  await fc.assert(
    fc.asyncProperty(anySnapshot(), async (snapshot) => {
      connectExcel(snapshot);
      expect(await excelHost().read()).toEqual(snapshot);
    }),
    { numRuns: 25 },
  );
});

test("lets go of everything that it held in Excel", async () => {
  const played = connectExcel(kisi(REPORT).snapshot);
  await excelHost().read();
  expect(played.exchanges.map(({ reads }) => reads)).toEqual([true, true, false]);
});

test.each([1, 7, 60])("takes two batches for %i sheets", async (count) => {
  const sheets = Array.from({ length: count }, (_, i) => filled(`Lembar ${String(i)}`, 40, 12));
  const played = connectExcel({ sheets, peringatan: [] });
  await excelHost().read();
  expect(played.exchanges.filter(({ reads }) => reads)).toHaveLength(2);
});

test("reads a long and wide sheet in further batches by size, each below the limit", async () => {
  const sheets = [filled("panjang", 3_000, 20), filled("lebar", 60, 300), filled("biasa", 30, 10)];
  const played = connectExcel({ sheets, peringatan: [] });
  expect((await excelHost().read()).sheets).toEqual(sheets);
  const batches = played.exchanges.filter(({ reads }) => reads);
  expect(batches.length).toBeLessThanOrEqual(6);
  expect(Math.max(...batches.map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
});

test("asks for less when texts are so long that an answer is refused", async () => {
  const text = "Uraian panjang. ".repeat(1_500);
  const sheets = ["a", "b"].map((name) => filled(name, 40, 4, text));
  const played = connectExcel({ sheets, peringatan: [] });
  expect((await excelHost().read()).sheets).toEqual(sheets);
  expect(played.exchanges.some(({ bytes }) => bytes > 5_000_000)).toBe(true);
});

test("reads more merges than Excel gives in one answer", async () => {
  const rows = 1_300;
  const merges = Array.from({ length: rows / 2 }, (_, i) => ({ top: 2 * i, left: 0, bottom: 2 * i + 1, right: 1 }));
  const sheet = { ...filled("gabung", rows, 3), merges };
  connectExcel({ sheets: [sheet], peringatan: [] });
  expect((await excelHost().read()).sheets).toEqual([sheet]);
});

test("is not led astray by formats far outside the data", async () => {
  // The played Excel counts the whole sheet as used as soon as formats are asked about.
  const sheet = filled("3.1", 20, 8);
  const played = connectExcel({ sheets: [sheet], peringatan: [] });
  await excelHost().read();
  const cells = played.exchanges.reduce((sum, exchange) => sum + exchange.cells, 0);
  expect(cells).toBe(20 * 8 * 5);
});

test("names the sheet and the cell where something was forgotten far away", async () => {
  const far = new Map([[1_048_575, new Map<number, Cell>([[16_383, { value: " " }]])]]);
  const sheet: Sheet = { ...filled("3.5", 3, 3), rows: new Map([...filled("3.5", 3, 3).rows, ...far]) };
  connectExcel({ sheets: [sheet], peringatan: [] });
  await expect(excelHost().read()).rejects.toMatchObject({
    kode: "TERLALU_LUAS",
    message:
      "Isi lembar 3.5 terbentang sampai XFD1048576. Hapus isi yang tertinggal jauh di luar tabel, lalu periksa ulang.",
  });
});

test("lists very hidden sheets without reading them, and reads hidden ones", async () => {
  const hidden: Sheet = { ...filled("tersembunyi", 2, 2), visibility: "hidden" };
  const secret: Sheet = { ...filled("mesin", 2, 2), visibility: "veryHidden" };
  connectExcel({ sheets: [filled("3.1", 2, 2), hidden, secret], peringatan: [] });
  const { sheets } = await excelHost().read();
  expect(sheets[1]).toEqual(hidden);
  expect(sheets[2]).toEqual({ ...secret, rows: new Map() });
});

test("tells an error from its text, a formula from a text that looks like one, and hides the file's own prefix", async () => {
  const cells: readonly Cell[] = [
    { value: { error: "#N/A" } },
    { value: "#N/A" },
    { value: "=A1" },
    { value: null, formula: '=IF(A1="","","x")' },
    { value: "x", formula: "=_xlfn.CONCAT(A1)" },
    { value: 1, formula: "=_xlfn._xlws.SORT(A1:A3)" },
  ];
  connectExcel({ sheets: [sheetOf("a", [cells])], peringatan: [] });
  const { sheets } = await excelHost().read();
  const stripped = [
    { value: "x", formula: "=CONCAT(A1)" },
    { value: 1, formula: "=SORT(A1:A3)" },
  ];
  expect([...(sheets[0]?.rows.get(0)?.values() ?? [])]).toEqual([...cells.slice(0, 4), ...stripped]);
});

test.each([
  [5004, "SUNTING", "Sel sedang disunting. Tekan Enter atau Esc di lembar, lalu coba lagi."],
  [7000, "BACA", "Hanya baca. Temuan tetap dapat dilihat. Pilih Aktifkan Pengeditan untuk memperbaiki."],
  [5102, "LAIN", "Ada kendala yang belum dikenali. Buku kerja tidak diubah."],
])("says what to do when Office answers %i", async (refuseAll, kode, message) => {
  connectExcel(kisi(REPORT).snapshot, { refuseAll });
  await expect(excelHost().read()).rejects.toMatchObject({ name: "HostGalat", kode, message });
});

test("says so when not even a single cell fits into an answer", async () => {
  connectExcel({ sheets: [filled("a", 2, 1, "x".repeat(32_000))], peringatan: [] }, { maxBytes: 30_000 });
  await expect(excelHost().read()).rejects.toMatchObject({ kode: "BESAR" });
});

function filled(name: string, rows: number, cols: number, value: CellValue = 12.5): Sheet {
  return sheetOf(
    name,
    Array.from({ length: rows }, () => Array.from({ length: cols }, () => ({ value }))),
  );
}

function sheetOf(name: string, grid: readonly (readonly Cell[])[]): Sheet {
  const rows = new Map(grid.map((cells, r) => [r, new Map(cells.entries())]));
  return { name, visibility: "visible", rows, merges: [], hiddenRows: new Set() };
}

/** Workbooks with cells in odd places, merges and hidden rows among them. */
function anySnapshot(): fc.Arbitrary<Snapshot> {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.string({ minLength: 1 }),
    fc.boolean(),
    fc.constantFrom({ error: "#DIV/0!" }, { error: "#N/A" }),
  );
  const cell: fc.Arbitrary<Cell> = fc
    .record(
      {
        value,
        formula: fc.constantFrom("=A1+1", "=SUM(B2:B9)"),
        format: fc.constantFrom("0.00%", "#,##0", "@"),
        tebal: fc.constant(true),
        inden: fc.integer({ min: 1, max: 4 }),
      },
      { requiredKeys: ["value"] },
    )
    .map((made) => made as Cell);
  const placed = fc.tuple(fc.integer({ min: 0, max: 260 }), fc.integer({ min: 0, max: 44 }), cell);
  const sheet = fc
    .record({
      name: fc.string({ minLength: 1, maxLength: 31 }),
      visibility: fc.constantFrom("visible" as const, "hidden" as const),
      cells: fc.array(placed, { maxLength: 12 }),
      hidden: fc.array(fc.integer({ min: 0, max: 260 }), { maxLength: 3 }),
      corner: fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 42 })),
    })
    .map(({ cells, hidden, corner: [top, left], ...rest }): Sheet => {
      const rows = new Map<number, Map<number, Cell>>();
      for (const [row, col, made] of cells) rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(col, made));
      const bare: Sheet = { ...rest, rows, merges: [], hiddenRows: new Set() };
      const used = usedArea(bare.rows);
      if (!used) return bare;
      const merge: Area = { top, left, bottom: top + 1, right: left + 3 };
      return {
        ...bare,
        merges: areaContains(used, { row: top, col: left }) ? [merge] : [],
        hiddenRows: new Set(hidden.filter((row) => row >= used.top && row <= used.bottom)),
      };
    });
  return fc
    .uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() })
    .map((sheets) => ({ sheets, peringatan: [] }));
}
