import { unzipSync } from "fflate";
import { pack, relationship, sheetParts, workbookParts } from "../../../alat/xlsx";
import { periksaPaket } from "../../../alat/xlsx/periksa-paket";
import { bagianBerubah, isi, ubah } from "./terapkan";

const SHEET = "xl/worksheets/sheet1.xml";
const plain = sheetParts('<row r="2"><c r="A2"><v>2</v></c></row>');

describe("the order of calculation", () => {
  const chainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml";
  const formulas = (names: readonly string[]): string =>
    names.map((name, n) => `<row r="${n + 1}"><c r="${name}${n + 1}"><f>1+1</f><v>2</v></c></row>`).join("");
  const two = workbookParts({
    sheets: ["Satu", "Dua"].map((name) => ({ name, xml: `<sheetData>${formulas(["A", "A", "A"])}</sheetData>` })),
  });
  const withChain = (entries: string): Uint8Array => {
    const links = String(two["xl/_rels/workbook.xml.rels"]);
    const types = String(two["[Content_Types].xml"]);
    return pack({
      ...two,
      "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${entries}</calcChain>`,
      "xl/_rels/workbook.xml.rels": links.replace(
        "</Rel",
        `${relationship("rIdC", "calcChain", "calcChain.xml")}</Rel`,
      ),
      "[Content_Types].xml": types.replace(
        "</Types",
        `<Override PartName="/xl/calcChain.xml" ContentType="${chainType}"/></Types`,
      ),
    });
  };
  const bytes = withChain('<c r="A2" i="1"/><c r="A1"/><c r="A3" l="1"/><c r="A1" i="2"/><c r="A3"/><c r="A2"/>');

  test("forgets the cells that hold no formula any more, and no sheet is confused", async () => {
    const hasil = await ubah(
      bytes,
      isi(bytes, "Satu", "A2", { value: 5 }),
      isi(bytes, "Dua", "A1", { value: null }),
      isi(bytes, "Dua", "A3", { value: 3, formula: "=1+2" }),
    );
    expect(hasil.part("xl/calcChain.xml")).toContain(
      '><c r="A1" i="1"/><c r="A3" l="1"/><c r="A3" i="2"/><c r="A2"/></calcChain>',
    );
    expect(periksaPaket(hasil.bytes)).toEqual([]);
  });

  test("goes with the last of them, and with all that leads to it", async () => {
    const edits = ["Satu", "Dua"].flatMap((sheet) =>
      ["A1", "A2", "A3"].map((name) => isi(bytes, sheet, name, { value: 1 })),
    );
    const hasil = await ubah(bytes, ...edits);
    expect(Object.keys(unzipSync(hasil.bytes))).not.toContain("xl/calcChain.xml");
    expect(hasil.part("xl/_rels/workbook.xml.rels")).toBe(two["xl/_rels/workbook.xml.rels"]);
    expect(hasil.part("[Content_Types].xml")).toBe(two["[Content_Types].xml"]);
    expect(periksaPaket(hasil.bytes)).toEqual([]);
  });
});

describe("when the file is opened, everything is computed anew", () => {
  test.each([
    ["<sheets>", '<calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<calcPr calcId="1" fullCalcOnLoad="0"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
    ['<calcPr calcMode="manual"/>', '<calcPr calcMode="manual" fullCalcOnLoad="1"/>'],
  ])("with %s", async (before, after) => {
    const text = String(plain["xl/workbook.xml"]);
    const book = before.startsWith("<calcPr") ? text.replace("</sheets>", `</sheets>${before}`) : text;
    const bytes = pack({ ...plain, "xl/workbook.xml": book });
    expect((await ubah(bytes, isi(bytes, "Lembar1", "A2", { value: 3 }))).part("xl/workbook.xml")).toContain(after);
  });
});

test("a digital signature stays in the file, and a warning says that it holds no longer", async () => {
  const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
  const links = String(plain["_rels/.rels"]).replace(
    "</Rel",
    `<Relationship Id="rId9" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Rel`,
  );
  const bytes = pack({ ...plain, "_rels/.rels": links, "_xmlsignatures/origin.sigs": "" });
  const hasil = await ubah(bytes, isi(bytes, "Lembar1", "A2", { value: 3 }));
  expect(hasil.penerapan.peringatan).toEqual([{ pesan: expect.stringMatching(/tanda tangan digital/) }]);
  expect(bagianBerubah(bytes, hasil.bytes)).toEqual(["xl/workbook.xml", SHEET]);
});
