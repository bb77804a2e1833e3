import { readXlsx } from "../../../src/hosts/xlsx";
import { pack, refusal, relationship, relationships, workbookParts, type Parts } from "../../alat/xlsx";

const sheet = (name: string, value: number, state?: string) => ({
  name,
  xml: `<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`,
  ...(state !== undefined && { state }),
});
const parts = workbookParts({ sheets: [sheet("3.1", 1), sheet("3.2", 2)], sharedStrings: "", styles: "" });
const right = readXlsx(pack(parts));
const RELS = "xl/_rels/workbook.xml.rels";
const BOOK = "xl/workbook.xml";

const change = (part: string, from: string | RegExp, to: string): Parts => ({
  ...parts,
  [part]: String(parts[part]).replace(from, to),
});

/** The same parts, one of them under another name. */
const renamed = (all: Parts, from: string, to: string): Parts =>
  Object.fromEntries(Object.entries(all).map(([name, xml]) => [name === from ? to : name, xml]));

test("sheets come in the order of their tabs, with their visibility", () => {
  const { sheets } = readXlsx(
    pack(workbookParts({ sheets: [sheet("3.1", 1), sheet("Bantu", 2, "hidden"), sheet("Rahasia", 3, "veryHidden")] })),
  );
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["3.1", "visible"],
    ["Bantu", "hidden"],
    ["Rahasia", "veryHidden"],
  ]);
  expect(sheets.map(({ rows }) => rows.get(0)?.get(0)?.value)).toEqual([1, 2, 3]);
});

test.each<[string, Parts]>([
  ["an absolute target", change(RELS, "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")],
  ["a target that goes up and down", change(RELS, "worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml")],
  ["a target with backslashes", change(RELS, "worksheets/sheet1.xml", "worksheets\\sheet1.xml")],
  ["other capitals", change(RELS, "worksheets/sheet1.xml", "Worksheets/Sheet1.xml")],
  [
    "a part named sheet.xml",
    renamed(change(RELS, "sheet1.xml", "sheet.xml"), "xl/worksheets/sheet1.xml", "xl/worksheets/sheet.xml"),
  ],
  [
    "a part with a space",
    renamed(change(RELS, "sheet1.xml", "lembar%201.xml"), "xl/worksheets/sheet1.xml", "xl/worksheets/lembar 1.xml"),
  ],
  ["the workbook elsewhere", moved("buku/utama.xml", "buku/_rels/utama.xml.rels")],
  ["the workbook at the top", moved("utama.xml", "_rels/utama.xml.rels")],
  [
    "a link out of the file",
    change(
      RELS,
      "</Relationships>",
      '<Relationship Id="x" Type="t/hyperlink" Target="http://contoh" TargetMode="External"/></Relationships>',
    ),
  ],
])("%s: the same workbook", (_, changed) => {
  expect(readXlsx(pack(changed))).toEqual(right);
});

function moved(book: string, rels: string): Parts {
  const absolute = change(RELS, /Target="/g, 'Target="/xl/');
  const pointing = { ...absolute, "_rels/.rels": relationships([relationship("rId1", "officeDocument", book)]) };
  return renamed(renamed(pointing, BOOK, book), RELS, rels);
}

test.each(["chartsheet", "dialogsheet", "xlMacrosheet"])("a %s is no table and left out", (type) => {
  const read = readXlsx(pack(change(RELS, 'relationships/worksheet"', `relationships/${type}"`)));
  expect(read).toEqual({ ...right, sheets: right.sheets.slice(1) });
});

test.each<[string, string, Parts]>([
  ["a sheet whose part is missing", "HUBUNGAN_RUSAK", change(RELS, "worksheets/sheet1.xml", "worksheets/sheet9.xml")],
  ["a sheet without a relationship", "HUBUNGAN_RUSAK", change(BOOK, 'r:id="rId1"', 'r:id="rId9"')],
  ["a sheet outside the file", "HUBUNGAN_RUSAK", change(RELS, 'sheet1.xml"', 'sheet1.xml" TargetMode="External"')],
  ["two sheets in one part", "HUBUNGAN_RUSAK", change(RELS, "sheet2.xml", "SHEET1.xml")],
  ["a sheet that is the workbook itself", "RUSAK", change(RELS, "worksheets/sheet1.xml", "workbook.xml")],
  ["relationships that lead to themselves", "RUSAK", change(RELS, "worksheets/sheet1.xml", "_rels/workbook.xml.rels")],
  ["a workbook that is missing", "HUBUNGAN_RUSAK", change("_rels/.rels", "workbook.xml", "x.xml")],
  ["missing shared strings", "HUBUNGAN_RUSAK", change(RELS, "sharedStrings.xml", "x.xml")],
  ["two sheets with one name", "RUSAK", change(BOOK, 'name="3.2"', 'name="3.1"')],
  ["a sheet without a name", "RUSAK", change(BOOK, 'name="3.2"', "")],
  ["a relationship without a target", "RUSAK", change(RELS, /Target="[^"]*"/, "")],
])("%s is refused as %s", (_, kode, changed) => {
  expect(refusal(pack(changed))).toBe(kode);
});
