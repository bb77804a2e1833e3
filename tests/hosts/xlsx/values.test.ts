import { cellAt, parseCellName, type Cell } from "../../../src/core/workbook";
import { readXlsx } from "../../../src/hosts/xlsx";
import { pack, sheetParts, type WorkbookXml } from "../../alat/xlsx";

type Rest = Omit<WorkbookXml, "sheets">;

/** The cell A1 of a sheet whose first cell is written like this. */
function a1(cell: string, rest: Rest = {}): Cell {
  return at("A1", `<row r="1">${cell}</row>`, rest);
}

function at(name: string, rows: string, rest: Rest = {}): Cell {
  const sheet = readXlsx(pack(sheetParts(rows, rest))).sheets[0];
  const place = parseCellName(name);
  if (!sheet || !place) throw new Error("no such cell");
  return cellAt(sheet, place.row, place.col);
}

const ABSENT: Cell = { value: null };

test.each<[string, Cell]>([
  ['<c r="A1"><v>93.25</v></c>', { value: 93.25 }],
  ['<c r="A1" t="n"><v> 1E-3 </v></c>', { value: 0.001 }],
  ['<c r="A1"><v>-0</v></c>', { value: 0 }],
  ['<c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>', { value: 1 }],
  ['<c r="A1"><v>9759995720.5</v></c>', { value: 9759995720.5 }],
  ['<c r="A1" t="b"><v>1</v></c>', { value: true }],
  ['<c r="A1" t="b"><v>0</v></c>', { value: false }],
  ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: { error: "#DIV/0!" } }],
  ['<c r="A1" t="str"><f>A2</f><v>Tinggi</v></c>', { value: "Tinggi", formula: "=A2" }],
  ['<c r="A1" t="inlineStr"><is><t>IKM</t></is></c>', { value: "IKM" }],
  ['<c r="A1" t="inlineStr"><is><r><t>IK</t></r><r><rPr><b/></rPr><t>M</t></r></is></c>', { value: "IKM" }],
  ['<c r="A1" t="inlineStr"><v>IKM</v></c>', { value: "IKM" }],
  ['<c r="A1" t="d"><v>2024-12-31</v></c>', { value: 45657 }],
  ['<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', { value: 45657.5 }],
  ['<c r="A1" t="d"><v>1900-02-28</v></c>', { value: 59 }],
  ['<c r="A1" t="d"><v>2024-02-31</v></c>', { value: "2024-02-31" }],
  ["<c><v>1</v></c>", { value: 1 }],
  ['<c r="A1"><v><![CDATA[7]]></v></c>', { value: 7 }],
])("%s", (written, expected) => {
  expect(a1(written)).toEqual(expected);
});

test("days count from 1904 where the workbook says so", () => {
  const cell = '<c r="A1" t="d"><v>2024-12-31</v></c>';
  expect(a1(cell, { workbookPr: '<workbookPr date1904="1"/>' })).toEqual({ value: 45657 - 1462 });
});

test.each([
  '<c r="A1" s="0"/>',
  '<c r="A1"><v></v></c>',
  '<c r="A1" t="str"><v></v></c>',
  '<c r="A1" t="inlineStr"><is><t></t></is></c>',
  '<c r="A1" t="s"><v>0</v></c>',
])("nothing is no cell: %s", (written) => {
  const sheet = readXlsx(pack(sheetParts(`<row r="1">${written}</row>`, { sharedStrings: "<si><t></t></si>" })))
    .sheets[0];
  expect(sheet?.rows.size).toBe(0);
});

test.each([
  ["<si><t>Nilai SAKIP</t></si>", "Nilai SAKIP"],
  ['<si><r><t>Nilai</t></r><r><rPr><b/></rPr><t xml:space="preserve"> SAKIP</t></r></si>', "Nilai SAKIP"],
  ['<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>', "東京"],
  ['<si><t xml:space="preserve"> dua  </t></si>', " dua  "],
  ["<si><t>\n dua </t></si>", "dua"],
  ["<si><t>\u00a0dua\u00a0</t></si>", "\u00a0dua\u00a0"],
  ["<si><t>baris_x000D_\nlain</t></si>", "baris\r\nlain"],
  ["<si><t>_x005F_x000D_</t></si>", "_x000D_"],
  ["<si><t>_x00g0_ _x</t></si>", "_x00g0_ _x"],
  ["<si><t>a &amp; b &#233; &lt;</t></si>", "a & b é <"],
])("the shared string %s", (sharedStrings, value) => {
  expect(a1('<c r="A1" t="s"><v>0</v></c>', { sharedStrings })).toEqual({ value });
});

test("a row and a cell without an address follow the one before", () => {
  const rows =
    '<row><c><v>1</v></c></row><row r="4"><c r="C4"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>';
  expect(at("A1", rows)).toEqual({ value: 1 });
  expect(at("C4", rows)).toEqual({ value: 2 });
  expect(at("D4", rows)).toEqual({ value: 3 });
  expect(at("A5", rows)).toEqual({ value: 4 });
});

test("rows and cells come in order however the file has them", () => {
  const rows = '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>';
  const sheet = readXlsx(pack(sheetParts(rows))).sheets[0];
  expect([...(sheet?.rows.keys() ?? [])]).toEqual([0, 2]);
  expect([...(sheet?.rows.get(2)?.keys() ?? [])]).toEqual([0, 1]);
});

describe("what cannot be taken as it is meant is told with its cell", () => {
  const warnings = (cell: string, rest: Rest = {}) =>
    readXlsx(pack(sheetParts(`<row r="1">${cell}</row>`, rest))).peringatan;

  test.each(["7", "4000000000", "-1", "x"])("the shared string %s does not exist: blank", (number) => {
    const cell = `<c r="B1" t="s"><v>${number}</v></c>`;
    expect(at("B1", `<row r="1">${cell}</row>`, { sharedStrings: "<si><t>a</t></si>" })).toEqual(ABSENT);
    expect(warnings(cell, { sharedStrings: "<si><t>a</t></si>" })).toEqual([
      { sheet: "Lembar1", sel: "B1", pesan: expect.stringMatching(/^1 sel menunjuk teks yang tidak ada/) },
    ]);
  });

  test.each([
    ["n", "9,5"],
    ["n", "0x1F"],
    ["n", "1e999"],
    ["b", "ya"],
    ["entah", "5"],
  ])("of type %s, %s stays text", (type, v) => {
    const cell = `<c r="A1" t="${type}"><v>${v}</v></c>`;
    expect(a1(cell)).toEqual({ value: v });
    expect(warnings(cell)).toMatchObject([{ sheet: "Lembar1", sel: "A1" }]);
  });

  test("one warning counts them all, at the first", () => {
    const cells = Array.from({ length: 1234 }, (_, n) => `<row r="${n + 2}"><c t="s"><v>9</v></c></row>`).join("");
    expect(readXlsx(pack(sheetParts(cells))).peringatan).toEqual([
      { sheet: "Lembar1", sel: "A2", pesan: expect.stringMatching(/^1\.234 sel /) },
    ]);
  });

  test("a style that does not exist", () => {
    expect(warnings('<c r="A1" s="3"><v>1</v></c>')).toMatchObject([
      { sel: "A1", pesan: expect.stringContaining("format") },
    ]);
  });
});
