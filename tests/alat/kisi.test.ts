import { cellAt } from "../../src/core/workbook";
import { kisi } from "./kisi";

const sheetOf = (teks: string) => {
  const sheet = kisi(teks).snapshot.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const cell = (content: string) => cellAt(sheetOf(content), 0, 0);

test.each([
  ["93,25", { value: "93,25" }],
  ["*JUMLAH*", { value: "JUMLAH", tebal: true }],
  [">>Kegiatan", { value: "Kegiatan", inden: 2 }],
  [">*Program*", { value: "Program", tebal: true, inden: 1 }],
  [">'1.1 Kegiatan", { value: "1.1 Kegiatan", inden: 1 }],
  ["> 90", { value: "> 90" }],
  [">= 90", { value: ">= 90" }],
  ["'=5", { value: "=5" }],
  ["IKM⏎IP␣ASN", { value: "IKM\nIP\u00a0ASN" }],
  ["=93.25", { value: 93.25 }],
  ["=-5", { value: -5 }],
  ["=0.9361:0.00%", { value: 0.9361, format: "0.00%" }],
  ["*=1429:#,##0*", { value: 1429, format: "#,##0", tebal: true }],
  ["=104.78 {E4/D4*100}", { value: 104.78, formula: "=E4/D4*100" }],
  ["=0.5:0% {E4/D4}", { value: 0.5, format: "0%", formula: "=E4/D4" }],
  ['="Tinggi" {IF(A1>1,"Tinggi","x")}', { value: "Tinggi", formula: '=IF(A1>1,"Tinggi","x")' }],
  ["={A1}", { value: null, formula: "=A1" }],
  ["=#DIV/0!", { value: { error: "#DIV/0!" } }],
])("the cell %s", (content, expected) => {
  expect(cell(content)).toEqual(expected);
  expect(kisi(content).tanda).toEqual([]);
});

test("a mark names its cell and leaves the content alone", () => {
  const { snapshot, tanda, penjelasan } = kisi(`
    a | b! | =#DIV/0!! | =0.5:0%!
    | !
    -> seharusnya begini
  `);
  expect(tanda.map(({ row, col }) => [row, col])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 1],
  ]);
  expect(penjelasan).toEqual(["seharusnya begini"]);
  expect(snapshot.sheets[0]?.rows.get(0)?.get(3)).toEqual({ value: 0.5, format: "0%" });
  expect(snapshot.sheets[0]?.rows.has(1)).toBe(false);
});

test("rows keep their place; empty and hidden ones too", () => {
  const sheet = sheetOf("a\n\n~c | d\ne\n\n");
  expect([...sheet.rows.keys()]).toEqual([0, 2, 3]);
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect(cellAt(sheet, 2, 0)).toEqual({ value: "c" });
});

test("merges grow down and to the right", () => {
  expect(sheetOf("a | < | b\n^ | ^ | ^\nc | d | <").merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 0, left: 2, bottom: 1, right: 2 },
    { top: 2, left: 1, bottom: 2, right: 2 },
  ]);
});

test("sheets have names and origins", () => {
  const { snapshot, tanda } = kisi("--- 3.1 @C5\nx!\n--- Anggaran 2024\ny");
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["3.1", "Anggaran 2024"]);
  expect(tanda).toEqual([{ sheet: "3.1", row: 4, col: 2 }]);
  expect(kisi("x", { lembar: "A" }).snapshot.sheets[0]?.name).toBe("A");
});

test.each(["=abc", "a | b\n^ | c\n^ | <", "< | a", "a\n^!", "--- A\nx\n--- A\ny"])("refuses %j", (teks) => {
  expect(() => kisi(teks)).toThrow();
});
