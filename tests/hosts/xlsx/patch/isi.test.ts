import type { CellContent } from "../../../../src/core/workbook";
import { readXlsx } from "../../../../src/hosts/xlsx";
import { pack, sheetParts } from "../../../alat/xlsx";
import { bagianBerubah, isi, ubah } from "./terapkan";

const SHEET = "xl/worksheets/sheet1.xml";

/** The rows of a sheet after cells were given contents. */
async function rows(before: string, contents: Readonly<Record<string, CellContent>>): Promise<string> {
  const bytes = pack(sheetParts(before));
  const edits = Object.entries(contents).map(([name, after]) => isi(bytes, "Lembar1", name, after));
  const { part } = await ubah(bytes, ...edits);
  return /<sheetData>(.*)<\/sheetData>/s.exec(part(SHEET))![1]!;
}

const cell = (xml: string): string => `<row r="1">${xml}</row>`;

describe("a cell that is there", () => {
  test.each<[string, string, CellContent, string]>([
    ["a number", '<c r="A1" s="0"><v>1</v></c>', { value: 0.1 }, '<c r="A1" s="0"><v>0.1</v></c>'],
    ["a large number", '<c r="A1"><v>1</v></c>', { value: 1e21 }, '<c r="A1"><v>1E+21</v></c>'],
    ["minus zero", '<c r="A1"><v>1</v></c>', { value: -0 }, '<c r="A1"><v>0</v></c>'],
    ["a number for a text", '<c r="A1" t="str"><v>x</v></c>', { value: 2 }, '<c r="A1"><v>2</v></c>'],
    [
      "a text",
      '<c r="A1"><v>1</v></c>',
      { value: " a<b\n& _x0041_\r" },
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a&lt;b\n&amp; _x005F_x0041__x000D_</t></is></c>',
    ],
    ["true", '<c r="A1"><v>1</v></c>', { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ["nothing", '<c r="A1" s="0" t="b"><v>1</v></c>', { value: null }, '<c r="A1" s="0"/>'],
    ["an empty text", '<c r="A1"><v>1</v></c>', { value: "" }, '<c r="A1"/>'],
    [
      "a formula with a number",
      '<c r="A1"><v>1</v></c>',
      { value: 3, formula: "=1+2" },
      '<c r="A1"><f>1+2</f><v>3</v></c>',
    ],
    [
      "a formula with a text",
      '<c r="A1"><v>1</v></c>',
      { value: "a>b", formula: '=IF(B1>0,"a>b","")' },
      '<c r="A1" t="str"><f>IF(B1&gt;0,"a&gt;b","")</f><v>a&gt;b</v></c>',
    ],
    [
      "a formula with a truth",
      '<c r="A1"><v>1</v></c>',
      { value: false, formula: "=1>2" },
      '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>',
    ],
    [
      "a formula without a result",
      '<c r="A1"><v>1</v></c>',
      { value: null, formula: "=A2" },
      '<c r="A1"><f>A2</f></c>',
    ],
    [
      "a newer function",
      '<c r="A1"><v>1</v></c>',
      { value: 1, formula: "=IFNA(CONCAT(1),ERROR.TYPE(2))" },
      '<c r="A1"><f>_xlfn.IFNA(_xlfn.CONCAT(1),ERROR.TYPE(2))</f><v>1</v></c>',
    ],
    ["a value for a formula", '<c r="A1"><f>1+2</f><v>3</v></c>', { value: 4 }, '<c r="A1"><v>4</v></c>'],
    [
      "a value for a rich text",
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      { value: 4 },
      '<c r="A1"><v>4</v></c>',
    ],
    [
      "what goes with a value, and what stays",
      '<c  ph="1" cm="1" r=\'A1\' vm="2"><f t="array" ref="A1">1</f><v>1</v></c>'.replace(' t="array" ref="A1"', ""),
      { value: 4 },
      "<c  ph=\"1\" r='A1'><v>4</v></c>",
    ],
    [
      "an extension of the cell",
      '<c r="A1"><v>1</v><extLst><ext uri="a"><f xmlns="urn:x">b</f></ext></extLst></c>',
      { value: 4 },
      '<c r="A1"><v>4</v><extLst><ext uri="a"><f xmlns="urn:x">b</f></ext></extLst></c>',
    ],
  ])("takes %s", async (_, before, content, after) => {
    expect(await rows(cell(before), { A1: content })).toBe(cell(after));
  });

  test("and everything around it stays as it is written", async () => {
    const before = `<!-- <row> --><row spans='1:3' r="1"  x:y="1" xmlns:x="urn:x"><c r="A1"><v>1</v></c>\n  <c r="B1" ><v >2</v><?x <c>?></c><c r="C1" t="inlineStr"><is><t><![CDATA[</c>]]></t></is></c></row>`;
    expect(await rows(before, { B1: { value: 5 } })).toBe(before.replace(" ><v >2</v><?x <c>?>", "><v>5</v>"));
  });
});

describe("a cell that is not there", () => {
  const three = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" ht="20"/>';
  test.each<[string, Readonly<Record<string, CellContent>>, string]>([
    [
      "between others",
      { A2: { value: 7 }, C2: { value: 8 }, E2: { value: 9 } },
      '<row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>1</v></c><c r="C2"><v>8</v></c><c r="D2"><v>2</v></c><c r="E2"><v>9</v></c></row><row r="5" ht="20"/>',
    ],
    [
      "in an empty row",
      { B5: { value: 7 }, AA5: { value: 8 } },
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" ht="20"><c r="B5"><v>7</v></c><c r="AA5"><v>8</v></c></row>',
    ],
    [
      "in rows that are not there",
      { A1: { value: 7 }, A4: { value: 8 }, C4: { value: 9 }, B9: { value: 10 } },
      '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"><c r="A4"><v>8</v></c><c r="C4"><v>9</v></c></row><row r="5" ht="20"/><row r="9"><c r="B9"><v>10</v></c></row>',
    ],
    ["but only where there is something to hold", { A1: { value: null }, C2: { value: null } }, three],
  ])("is put %s", async (_, contents, after) => {
    expect(await rows(three, contents)).toBe(after);
  });

  test("is put where it belongs also where nothing has an address", async () => {
    const before = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    const after = await rows(before, { B1: { value: 7 }, C1: { value: 8 }, A3: { value: 9 } });
    expect(after).toBe(
      '<row><c><v>1</v></c><c><v>7</v></c><c r="C1"><v>8</v></c></row><row><c><v>3</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>',
    );
  });

  test.each([
    ["1:3", ' spans="1:5"'],
    ["3:4", ' spans="3:5"'],
    ["1:9", ' spans="1:9"'],
    ["1:2 7:8", ""],
  ])("widens the spans %s of its row", async (spans, wider) => {
    const after = await rows(`<row r="1" spans="${spans}"><c r="C1"><v>1</v></c></row>`, { E1: { value: 2 } });
    expect(after).toBe(`<row r="1"${wider}><c r="C1"><v>1</v></c><c r="E1"><v>2</v></c></row>`);
  });

  test("widens the dimension of the sheet", async () => {
    const parts = sheetParts('<row r="2"><c r="B2"><v>1</v></c></row>');
    const xml = String(parts[SHEET]).replace("<sheetData>", '<dimension ref="B2"/><sheetData>');
    const bytes = pack({ ...parts, [SHEET]: xml });
    const { part } = await ubah(bytes, isi(bytes, "Lembar1", "D9", { value: 1 }));
    expect(part(SHEET)).toContain('<dimension ref="B2:D9"/>');
    const inside = await ubah(bytes, isi(bytes, "Lembar1", "B2", { value: 3 }));
    expect(inside.part(SHEET)).toBe(xml.replace("<v>1</v>", "<v>3</v>"));
  });

  test("opens a sheet without any cell", async () => {
    const parts = sheetParts("");
    const bytes = pack({ ...parts, [SHEET]: String(parts[SHEET]).replace("<sheetData></sheetData>", "<sheetData />") });
    const { part } = await ubah(bytes, isi(bytes, "Lembar1", "B2", { value: "x" }));
    expect(part(SHEET)).toContain('<sheetData><row r="2"><c r="B2" t="inlineStr">');
  });
});

describe("a shared formula", () => {
  const group =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="3">C1*$D$1&amp;"A1"</f><v>1</v></c><c r="B1"><f t="shared" si="3"/><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f ca="1" t="shared" si="3"></f><v>3</v></c><c r="B2"><f si="3" t="shared"/><v>4</v></c><c r="C2"><f t="shared" si="4" ref="C2:C3">1+1</f></c></row>';

  test("gives its text to the cells that stay when its first cell is replaced", async () => {
    expect(await rows(group, { A1: { value: 9 }, B2: { value: 8 } })).toBe(
      '<row r="1"><c r="A1"><v>9</v></c><c r="B1"><f>D1*$D$1&amp;"A1"</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f ca="1">C2*$D$1&amp;"A1"</f><v>3</v></c><c r="B2"><v>8</v></c><c r="C2"><f t="shared" si="4" ref="C2:C3">1+1</f></c></row>',
    );
  });

  test("stays where another of its cells is replaced", async () => {
    const after = group.replace('<f si="3" t="shared"/><v>4</v>', "<v>8</v>");
    expect(await rows(group, { B2: { value: 8 } })).toBe(after);
  });

  test("is no concern of cells whose group has begun anew", async () => {
    const before =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>';
    const after = before.replace('<f t="shared" ref="A1:A2" si="0">B1</f>', "<v>7</v>");
    expect(await rows(before, { A1: { value: 7 } })).toBe(after);
  });
});

test("many edits change the parts they have to, and no other", async () => {
  const bytes = pack(sheetParts('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const edits = Array.from({ length: 500 }, (_, n) => isi(bytes, "Lembar1", `B${500 - n}`, { value: n }));
  const { bytes: after } = await ubah(bytes, ...edits);
  expect(readXlsx(after).sheets[0]?.rows.size).toBe(500);
  expect(bagianBerubah(bytes, after)).toEqual(["xl/workbook.xml", SHEET]);
});
