import fc from "fast-check";
import type { Cell, CellValue, Sheet, Snapshot } from "../../../src/core/workbook";
import { readXlsx } from "../../../src/hosts/xlsx";
import { kisi } from "../../alat/kisi";
import { xlsxOf } from "../../alat/xlsx";

test("a workbook written as a grid is read from a file the same", () => {
  const { snapshot } = kisi(`
    --- 3.1 @B2
    *Indikator* | *Target* | *Realisasi* | *Capaian*
    IKM⏎Kecamatan | =89 | =93.25 | =1.0478:0.00% {D3/C3}
    >IP␣ASN     | 82 (A)   | =-5         | =#DIV/0! {D4/0}
    ~^          | teks     | <           | ={SUM(D3:D4)}
    --- Anggaran 2024
    Rp. 14.397.400,00 | ="Tinggi" {IF(A1>1,"Tinggi","x")}
  `);
  const { sheets, peringatan } = readXlsx(xlsxOf(snapshot));
  expect(sheets).toEqual(snapshot.sheets);
  expect(peringatan).toMatchObject([{ sheet: "3.1", sel: "E5", pesan: expect.stringMatching(/^1 rumus belum/) }]);
});

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((drawn) => drawn.replace(/[\ufffe\uffff]/g, "?"));
const filled: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.constantFrom("_x000D_", "a\r\nb", " x ", "\u0001", "_x005F_", "<&>\"'"),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((drawn) => drawn + 0),
  fc.boolean(),
  fc.constantFrom("#DIV/0!", "#N/A").map((error) => ({ error })),
);
const look = fc.record(
  {
    format: fc.constantFrom("0.00%", '"Rp. "#,##0', "@"),
    tebal: fc.constant(true),
    inden: fc.integer({ min: 1, max: 15 }),
  },
  { requiredKeys: [] },
);
const cell: fc.Arbitrary<Cell> = fc
  .tuple(filled, fc.option(fc.constantFrom("=A1+1", '=IF(B2="x",1,2)', "='3.1'!$C$4"), { nil: undefined }), look)
  .map(([value, formula, style]) => ({ value, ...(formula !== undefined && { formula }), ...style }));
const row = fc.nat({ max: 1_048_575 });
const col = fc.nat({ max: 16_383 });

/** A map in the order that every host gives: keys ascending. */
const ordered = <Value>(entries: readonly (readonly [number, Value])[]): Map<number, Value> =>
  new Map([...new Map(entries)].sort(([a], [b]) => a - b));

const sheet = fc.record({
  rows: fc
    .array(fc.tuple(row, fc.array(fc.tuple(col, cell), { minLength: 1, maxLength: 5 }).map(ordered)), { maxLength: 5 })
    .map(ordered),
  merges: fc
    .array(fc.record({ top: fc.constant(1), left: fc.constant(2), bottom: row, right: col }))
    .map((drawn) =>
      drawn
        .map(({ top, left, bottom, right }) => ({ top, left, bottom: bottom + top, right: right + left }))
        .filter((m) => m.bottom < 1_048_576 && m.right < 16_384),
    ),
  hiddenRows: fc.array(row, { maxLength: 3 }).map((rows) => new Set(rows.sort((a, b) => a - b))),
  visibility: fc.constantFrom<Sheet["visibility"]>("visible", "hidden", "veryHidden"),
});
const snapshot: fc.Arbitrary<Snapshot> = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((sheets) => ({ sheets: sheets.map((drawn, n) => ({ name: `Lembar ${n}`, ...drawn })), peringatan: [] }));

test("any workbook written to a file is read from it the same", () => {
  fc.assert(
    fc.property(snapshot, (drawn) => {
      expect(readXlsx(xlsxOf(drawn))).toEqual(drawn);
    }),
    { seed: 20241231, numRuns: 200 },
  );
});
