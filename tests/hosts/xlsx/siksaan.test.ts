import { readXlsx } from "../../../src/hosts/xlsx";
import { pack, zip, type Parts } from "../../alat/xlsx";
import { periksaPaket } from "../../alat/xlsx/periksa-paket";
import { siksaan, siksaanParts } from "../../alat/xlsx/siksaan";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const BOOK = "xl/workbook.xml";
const TYPES = "[Content_Types].xml";
const LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
const VML = "xl/drawings/vmlDrawing1.vml";

/** The torture workbook with one text of one part replaced. */
function diubah(part: string, from: string, to: string): Parts {
  const parts = siksaanParts();
  const text = parts[part];
  if (typeof text !== "string" || !text.includes(from)) throw new Error(`${part} holds no ${from}`);
  return { ...parts, [part]: text.replace(from, to) };
}

test("the torture workbook keeps the rules of packages, with and without macros", () => {
  expect(periksaPaket(siksaan())).toEqual([]);
  expect(periksaPaket(siksaan({ makro: true }))).toEqual([]);
});

test("it holds what tools like to lose", () => {
  const parts = siksaanParts({ makro: true });
  expect(Object.keys(parts).length).toBeGreaterThan(40);
  const kinds = Object.values(parts)
    .filter((part) => typeof part === "string")
    .join("")
    .matchAll(/<(?:x14:)?cfRule type="(\w+)"/g);
  expect(new Set([...kinds].map(([, kind]) => kind)).size).toBeGreaterThanOrEqual(11);
  expect(readXlsx(pack(parts)).sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
    "Capaian visible",
    "Anggaran 2024 visible",
    "Daftar hidden",
    "Terkunci visible",
    "Data veryHidden",
    "Rekap visible",
  ]);
});

describe("the judge of packages finds", () => {
  test.each([
    ["an unclosed element", SHEET, "</sheetData>", "", /sheet1.xml: not well-formed/],
    ["a part of unknown type", TYPES, '<Default Extension="png" ContentType="image/png"/>', "", /nothing about .*png/],
    ["a type of no part", TYPES, "/xl/comments1.xml", "/xl/comments9.xml", /comments9.xml does not exist/],
    ["two types of a part", TYPES, "/xl/comments2.xml", "/xl/comments1.xml", /comments1.xml stands twice/],
    ["a sheet of another type", TYPES, "spreadsheetml.worksheet+xml", "x+xml", /not typed as a worksheet/],
    ["a link to nothing", LINKS, "../comments1.xml", "../comments7.xml", /comments7.xml, which does not exist/],
    [
      "a part without a link",
      LINKS,
      'Target="../drawings/drawing1.xml"',
      'Target="x" TargetMode="External"',
      /drawing1.xml: nothing leads to it/,
    ],
    ["two links of one id", LINKS, 'Id="rId5"', 'Id="rId4"', /rId4 stands twice/],
    ["a reference to no link", SHEET, '<drawing r:id="rId3"/>', '<drawing r:id="rId33"/>', /drawing refers to rId33/],
    [
      "formats after validations",
      SHEET,
      "</hyperlinks>",
      '</hyperlinks><conditionalFormatting sqref="A1"><cfRule type="uniqueValues" priority="99"/></conditionalFormatting>',
      /conditionalFormatting out of order/,
    ],
    ["an element twice", SHEET, "<sheetData>", "<sheetData></sheetData><sheetData>", /sheetData stands twice/],
    ["rows out of order", SHEET, '<row r="5">', '<row r="4">', /row 4 after row 4/],
    ["cells out of order", SHEET, 'r="B5"', 'r="A5"', /A5 out of order/],
    ["a cell of another row", SHEET, 'r="B5"', 'r="B6"', /B6 in row 5/],
    ["a style out of range", SHEET, 's="6"', 's="8"', /has style 8 of 8/],
    ["a string out of range", SHEET, 't="s"><v>1</v>', 't="s"><v>99</v>', /shared string 99/],
    ["text in a number", SHEET, "<v>93.25</v>", "<v>93,25</v>", /E4 holds the number 93,25/],
    [
      "a lost shared formula",
      SHEET,
      't="shared" ref="F4:F8" si="0"',
      't="shared" ref="F4:F8" si="5"',
      /F5 shares formula 0/,
    ],
    [
      "a value before its formula",
      SHEET,
      "<f>1/0</f><v>#DIV/0!</v>",
      "<v>#DIV/0!</v><f>1/0</f>",
      /content of D11 out of order/,
    ],
    ["overlapping merges", SHEET, 'ref="B6:B7"', 'ref="B5:B7"', /merge B5:B7 overlaps B4:B5/],
    ["a wrong count", SHEET, 'mergeCells count="3"', 'mergeCells count="2"', /mergeCells says 2 and has 3/],
    ["equal priorities", SHEET, 'priority="3"', 'priority="2"', /priority 2 twice/],
    ["a dxf out of range", SHEET, 'dxfId="0"', 'dxfId="4"', /dxfId 4 of 4/],
    ["a rule without cells", SHEET, 'sqref="F4:F8"><cfRule', 'sqref=""><cfRule', /conditional format of ""/],
    ["a count of styles", STYLES, 'cellXfs count="8"', 'cellXfs count="9"', /cellXfs says 9 and has 8/],
    [
      "an undeclared format",
      STYLES,
      'numFmtId="165" fontId',
      'numFmtId="170" fontId',
      /numFmtId 170, which is not declared/,
    ],
    ["a font out of range", STYLES, 'numFmtId="10" fontId="0"', 'numFmtId="10" fontId="4"', /fontId 4/],
    ["two sheets of one name", BOOK, 'name="Daftar"', 'name="CAPAIAN"', /two sheets named capaian/],
    ["a forbidden name", BOOK, 'name="Daftar"', 'name="A/B"', /no sheet may be named "A\/B"/],
    ["two sheets of one id", BOOK, 'sheetId="7"', 'sheetId="9"', /sheetId 9 twice/],
    ["a name of no sheet", BOOK, 'localSheetId="4"', 'localSheetId="6"', /belongs to sheet 6/],
    ["a name twice", BOOK, 'name="Batas"', 'name="kategori"', /name kategori of all twice/],
    ["names after calcPr", BOOK, "<bookViews>", "<calcPr/><bookViews>", /bookViews out of order/],
    ["a chain to no formula", "xl/calcChain.xml", 'r="F9"', 'r="E9"', /E9 of sheet 3 holds no formula/],
    ["a title too few", "docProps/app.xml", "<vt:lpstr>Rekap</vt:lpstr>", "", /7 titles, 8 in the headings/],
    ["a note without a box", "xl/comments1.xml", 'ref="D5"', 'ref="D6"', /the note at D6 has no box/],
    ["a note without an author", "xl/comments1.xml", 'authorId="1"', 'authorId="2"', /the note at D5 has no author/],
    ["two boxes of one id", VML, "_x0000_s1026", "_x0000_s1025", /shape id _x0000_s1025 twice/],
    ["a box out of its block", VML, "_x0000_s1026", "_x0000_s2050", /lies outside of the blocks 1/],
    ["columns of one name", "xl/tables/table1.xml", 'name="Kode"', 'name="Program"', /two columns Program/],
  ] as const)("%s", (_, part, from, to, fault) => {
    expect(periksaPaket(pack(diubah(part, from, to))).join("\n")).toMatch(fault);
  });

  test("a rule that has gone with its format's cells only", () => {
    const empty = diubah(SHEET, '<cfRule type="duplicateValues" dxfId="0" priority="8"/>', "");
    expect(periksaPaket(pack(empty)).join()).toMatch(/conditional format without a rule: "C4:C8"/);
  });

  test("two entries of one name, and local headers that say something else", () => {
    const entries = Object.entries(siksaanParts()).map(([name, data]) => ({ name, data }));
    expect(periksaPaket(zip([...entries, entries[3]!])).join()).toMatch(/two entries named xl\/_rels/);
    const lying = siksaan();
    const name = new TextEncoder().encode("xl/workbook.xml");
    const at = lying.findIndex((_, n) => name.every((byte, k) => lying[n + k] === byte));
    lying[at] = 0x59;
    expect(periksaPaket(lying).join()).toMatch(/another name in the local header of xl\/workbook.xml/);
  });
});
