import { cellAt, parseCellName } from "../../../../src/core/workbook";
import { readXlsx } from "../../../../src/hosts/xlsx";
import { pack, sheetParts } from "../../../alat/xlsx";
import { periksaPaket } from "../../../alat/xlsx/periksa-paket";
import { bagianBerubah, isi, ubah, type Hasil } from "./terapkan";

const STYLES = "xl/styles.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const styles =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>' +
  '<fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="9" fontId="1" xfId="0"><alignment indent="2"/></xf><xf numFmtId="5" fontId="0" xfId="0"/></cellXfs>';
const rows =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1"><v>3</v></c><c r="D1" s="2"><v>4</v></c></row>' +
  '<row r="2" s="1" customFormat="1"/><row r="3" s="1"/>';
const cols = '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData>';
const plain = sheetParts(rows, { styles });
const bytes = pack({ ...plain, [SHEET]: String(plain[SHEET]).replace("<sheetData>", cols) });

const look = (hasil: Hasil, name: string) => {
  const { row, col } = parseCellName(name)!;
  return cellAt(readXlsx(hasil.bytes).sheets[0]!, row, col);
};
const xfs = (hasil: Hasil): string => /<cellXfs.*<\/cellXfs>/.exec(hasil.part(STYLES))![0];

test("a new format is the cell's own style with another number format, once for all cells that share it", async () => {
  const content = { value: 5, format: '0.00" x"' };
  const hasil = await ubah(bytes, ...["A1", "B1", "C1"].map((name) => isi(bytes, "Lembar1", name, content)));
  expect(xfs(hasil)).toContain('<cellXfs count="5">');
  expect(hasil.part(STYLES)).toContain(
    '<numFmts count="2"><numFmt numFmtId="170" formatCode="0.0"/><numFmt numFmtId="171" formatCode="0.00&quot; x&quot;"/></numFmts>',
  );
  expect(look(hasil, "A1")).toEqual({ value: 5, format: '0.00" x"' });
  expect(look(hasil, "C1")).toEqual({ value: 5, format: '0.00" x"', tebal: true, inden: 2 });
  expect(periksaPaket(hasil.bytes)).toEqual([]);
});

test.each([
  ["0.00%", 10],
  ["0.0", 170],
  ["General", 0],
  ["#,##0_);(#,##0)", 37],
])("the format %s is id %i of the file", async (format, id) => {
  const hasil = await ubah(bytes, isi(bytes, "Lembar1", "B1", { value: 5, format }));
  expect(xfs(hasil)).toContain(
    `<xf numFmtId="${id}" fontId="1" xfId="0" applyNumberFormat="1"><alignment indent="2"/></xf></cellXfs>`,
  );
  expect(hasil.part(STYLES)).toContain('<numFmts count="1">');
});

test.each([
  ["B1", "0%"],
  ["A1", "General"],
  ["D1", "#,##0_);(#,##0)"], // a currency format of the machine, which its code alone does not tell
])("%s with the format %s that it has keeps its style, and the styles stay as they are", async (name, format) => {
  const hasil = await ubah(bytes, isi(bytes, "Lembar1", name, { value: 5, format }));
  expect(bagianBerubah(bytes, hasil.bytes)).toEqual(["xl/workbook.xml", SHEET]);
});

test("going back and forth between two formats adds each only once", async () => {
  const there = await ubah(bytes, isi(bytes, "Lembar1", "A1", { value: 1, format: "0.000" }));
  const back = await ubah(there.bytes, isi(there.bytes, "Lembar1", "A1", { value: 1, format: "General" }));
  const again = await ubah(back.bytes, isi(back.bytes, "Lembar1", "A1", { value: 1, format: "0.000" }));
  expect(again.part(STYLES)).toBe(back.part(STYLES));
});

test("a cell that was not there looks like its row, else like its column", async () => {
  const names = ["A2", "B3", "A3", "C9", "D9"];
  const hasil = await ubah(bytes, ...names.map((name) => isi(bytes, "Lembar1", name, { value: 5 })));
  const bold = { value: 5, format: "0%", tebal: true, inden: 2 };
  expect(names.map((name) => look(hasil, name))).toEqual([bold, bold, { value: 5 }, bold, { value: 5 }]);
  const other = await ubah(bytes, isi(bytes, "Lembar1", "C9", { value: 5, format: "0.00" }));
  expect(look(other, "C9")).toEqual({ ...bold, format: "0.00" });
});

test.each<[string, string | undefined]>([
  ["no styles part", undefined],
  ["an empty styles part", ""],
  ["cell styles only", '<cellXfs><xf numFmtId="0"/></cellXfs>'],
  ["all but cell styles", "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><dxfs/>"],
])("a file with %s gets what it lacks", async (_, given) => {
  const poor = pack(
    sheetParts('<row r="1"><c r="A1"><v>1</v></c></row>', given === undefined ? {} : { styles: given }),
  );
  const hasil = await ubah(poor, isi(poor, "Lembar1", "A1", { value: 5, format: "#,##0.00" }));
  expect(look(hasil, "A1")).toEqual({ value: 5, format: "#,##0.00" });
  expect(periksaPaket(hasil.bytes)).toEqual([]);
});

test("a number or formula in the place of a text behind an apostrophe is not marked as such a text", async () => {
  const quoted = styles.replace('<xf numFmtId="5"', '<xf quotePrefix="1" numFmtId="10"');
  const file = pack(sheetParts('<row r="1"><c r="A1" s="2" t="str"><v>105%</v></c></row>', { styles: quoted }));
  const number = await ubah(file, isi(file, "Lembar1", "A1", { value: 1.05 }));
  expect(number.part(SHEET)).toContain('<c r="A1" s="3"><v>1.05</v></c>');
  expect(xfs(number)).toContain('<xf numFmtId="10" fontId="0" xfId="0"/></cellXfs>');
  const text = await ubah(file, isi(file, "Lembar1", "A1", { value: "104%" }));
  expect(text.part(SHEET)).toContain('<c r="A1" s="2" t="inlineStr">');
});
