import { readXlsx } from "../../../src/hosts/xlsx";
import { createSheetFormulas } from "../../../src/hosts/xlsx/formula/sheet-formulas";
import { createBudget, LIMITS } from "../../../src/hosts/xlsx/limits";
import { createPeringatan } from "../../../src/hosts/peringatan";
import { readWorksheet } from "../../../src/hosts/xlsx/sheet/worksheet";
import { pack, refusal, sheetParts } from "../../alat/xlsx";

const A1 = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetOf = (rows: string, after = "") => readXlsx(pack(sheetParts(rows, { after }))).sheets[0];
const refused = (rows: string, after = "") => refusal(pack(sheetParts(rows, { after })));

test("merges are told as areas, also one over the whole sheet", () => {
  const after = '<mergeCells count="2"><mergeCell ref="B2:A1"/><mergeCell ref="A1:XFD1048576"/></mergeCells>';
  expect(sheetOf(A1, after)?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 0, left: 0, bottom: 1048575, right: 16383 },
  ]);
});

test("ranges over the whole sheet cost nothing", () => {
  const whole = "A1:XFD1048576";
  const after =
    `<conditionalFormatting sqref="${whole}"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>` +
    `<dataValidations><dataValidation sqref="${whole}"><formula1>1</formula1></dataValidation></dataValidations>`;
  const array = `<row r="1"><c r="A1"><f t="array" ref="${whole}">B1</f><v>1</v></c></row>`;
  const parts = sheetParts(array, { after });
  const name = "xl/worksheets/sheet1.xml";
  const xml = String(parts[name]).replace(
    "<sheetData>",
    `<dimension ref="${whole}"/><cols><col min="1" max="16384"/></cols><sheetData>`,
  );
  const sheet = readXlsx(pack({ ...parts, [name]: xml })).sheets[0];
  expect([...(sheet?.rows ?? [])]).toEqual([[0, new Map([[0, { value: 1, formula: "=B1" }]])]]);
});

test("hidden rows are told and their cells are there", () => {
  const sheet = sheetOf(
    '<row r="2" hidden="1"><c r="A2"><v>5</v></c></row><row r="4" hidden="true"/><row r="5" hidden="0"/>',
  );
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([1, 3]);
  expect(sheet?.rows.get(1)?.get(0)).toEqual({ value: 5 });
});

test("the last cell of a sheet is read", () => {
  const sheet = sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect(sheet?.rows.get(1048575)?.get(16383)).toEqual({ value: 1 });
});

test.each<[string, string, string]>([
  ["row 4,000,000,000", "LUAR_BATAS", '<row r="4000000000"><c><v>1</v></c></row>'],
  ["row 0", "LUAR_BATAS", '<row r="0"/>'],
  ["a row that is no number", "RUSAK", '<row r="satu"/>'],
  ["a row after the last one", "LUAR_BATAS", '<row r="1048576"/><row/>'],
  ["a column after the last one", "LUAR_BATAS", '<row r="1"><c r="XFD1"/><c/></row>'],
  ["a cell beyond the last column", "LUAR_BATAS", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ["a cell of another row", "RUSAK", '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ["one cell twice", "RUSAK", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ["two values in one cell", "RUSAK", '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'],
  ["two formulas in one cell", "RUSAK", '<row r="1"><c r="A1"><f>1</f><f>2</f><v>2</v></c></row>'],
  ["one cell twice in one row twice", "RUSAK", A1 + A1],
])("%s is refused as %s", (_, kode, rows) => {
  expect(refused(rows)).toBe(kode);
});

test("a merge that is no area", () => {
  expect(refused(A1, '<mergeCells><mergeCell ref="A1:A4000000000"/></mergeCells>')).toBe("LUAR_BATAS");
});

test("blank cells, merges and hidden rows count towards the limit as cells do", () => {
  const read = (rows: string, merges: string, left: number) => {
    const budget = createBudget();
    budget.items(LIMITS.items - left);
    const xml = String(sheetParts(rows, { after: merges })["xl/worksheets/sheet1.xml"]);
    const context = { sharedStrings: [], styles: [], date1904: false, budget, peringatan: createPeringatan() };
    return readWorksheet([new TextEncoder().encode(xml)], "Lembar1", context);
  };
  const rows = '<row><c/><c s="0"/></row><row hidden="1"><c><v>1</v></c></row>';
  const merges = '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
  expect(read(rows, merges, 5).rows.size).toBe(1);
  expect(() => read(rows, merges, 4)).toThrow(expect.objectContaining({ kode: "TERLALU_BESAR" }));
});

test("a formula that is shared by many cells counts its text for each of them", () => {
  const budget = createBudget();
  const formulas = createSheetFormulas(budget);
  const shared = (text: string) => ({
    text,
    attributes: { t: attribute("shared"), si: attribute("0") },
    dynamic: false,
  });
  formulas(shared("A1+A2"), 0, 1);
  expect(formulas(shared(""), 1, 1)).toMatchObject({ formula: "=A2+A3" });
  budget.sharedFormulaText(LIMITS.sharedFormulaText - 20 * 6 - 6 - 6);
  expect(formulas(shared(""), 2, 1)).toMatchObject({ formula: "=A3+A4" });
  expect(() => formulas(shared(""), 3, 1)).toThrow(expect.objectContaining({ kode: "TERLALU_BESAR" }));
});

const attribute = (value: string) => ({ name: "", prefix: "", local: "", uri: "", value });

test("every limit lets through what reaches it and refuses one more", () => {
  for (const [spend, limit] of [
    ["inflate", LIMITS.total],
    ["items", LIMITS.items],
    ["sharedFormulaText", LIMITS.sharedFormulaText],
  ] as const) {
    const budget = createBudget();
    budget[spend](limit - 1);
    budget[spend](1);
    expect(() => budget[spend](1)).toThrow(expect.objectContaining({ kode: "TERLALU_BESAR" }));
  }
});
