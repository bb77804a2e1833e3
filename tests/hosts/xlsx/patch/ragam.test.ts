import { unzipSync } from "fflate";
import { cellAt, type Snapshot } from "../../../../src/core/workbook";
import { readXlsx } from "../../../../src/hosts/xlsx";
import { pack, sheetParts, type Parts } from "../../../alat/xlsx";
import { periksaPaket } from "../../../alat/xlsx/periksa-paket";
import { bagianBerubah, isi, lembar, ubah } from "./terapkan";

const SHEET = "xl/worksheets/sheet1.xml";
const rows =
  '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>A2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
const plain = sheetParts(rows, {
  sharedStrings: "<si><t>Capaian é</t></si>",
  styles:
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>',
});

/** Every text of the parts, changed. */
function each(parts: Parts, change: (text: string, name: string) => string | Uint8Array): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, change(String(data), name)]));
}

const utf16 = (text: string, mark: boolean): Uint8Array => {
  const marked = (mark ? "\ufeff" : "") + text.replace("UTF-8", "UTF-16");
  return new Uint8Array(Buffer.from(marked, "utf16le"));
};

/** The ways of other writers to say the same. */
const RAGAM: readonly (readonly [string, Parts])[] = [
  ["as Excel writes it", plain],
  [
    "with a prefix",
    each(plain, (text, name) =>
      name.endsWith(".rels") || name.startsWith("[")
        ? text
        : text.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace('xmlns="', 'xmlns:x="'),
    ),
  ],
  [
    "strict",
    each(plain, (text) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ),
  ],
  ["with byte order marks", each(plain, (text) => `\ufeff${text}`)],
  [
    "in UTF-16",
    each(plain, (text, name) => (name.startsWith("xl/w") || name.startsWith("xl/s") ? utf16(text, true) : text)),
  ],
  ["in UTF-16 without a mark", each(plain, (text, name) => (name === SHEET ? utf16(text, false) : text))],
  [
    "in an encoding of older days",
    each(plain, (text, name) =>
      name === "xl/sharedStrings.xml" || name === SHEET
        ? new Uint8Array(Buffer.from(text.replace("UTF-8", "windows-1252"), "latin1"))
        : text,
    ),
  ],
  [
    "with prefixes declared on each sheet",
    each(plain, (text, name) => {
      if (name !== "xl/workbook.xml") return text;
      const declaration = /\sxmlns:r="[^"]*"/.exec(text)![0];
      return text.replace(declaration, "").replace("<sheet ", `<sheet${declaration} `);
    }),
  ],
  [
    "with targets from the root",
    each(plain, (text, name) => (name.startsWith("xl/_rels") ? text.replace(/Target="/g, 'Target="/xl/') : text)),
  ],
];

const cells = (snapshot: Snapshot, sheet: number) =>
  [
    [0, 0],
    [0, 1],
    [1, 0],
    [4, 2],
  ].map(([row, col]) => cellAt(snapshot.sheets[sheet]!, row!, col!));

describe.each(RAGAM)("a file %s", (_, parts) => {
  const bytes = pack(parts);

  test("takes contents, formats and a sheet, and keeps the rules of packages", async () => {
    const hasil = await ubah(
      bytes,
      isi(bytes, "Lembar1", "A1", { value: "Realisasi é €", format: "0.00" }),
      isi(bytes, "Lembar1", "B1", { value: 6, formula: "=A2*3" }),
      isi(bytes, "Lembar1", "C5", { value: 1.5 }),
      lembar({ name: "Baru & lain", rows: new Map([[0, new Map([[0, { value: "é", gaya: { tebal: true } }]])]]) }),
    );
    const snapshot = readXlsx(hasil.bytes);
    expect(cells(snapshot, 0)).toEqual([
      { value: "Realisasi é €", format: "0.00" },
      { value: 6, formula: "=A2*3" },
      { value: 2 },
      { value: 1.5 },
    ]);
    expect(snapshot.sheets[1]).toMatchObject({ name: "Baru & lain" });
    expect(cells(snapshot, 1)[0]).toEqual({ value: "é", tebal: true });
    // The judge knows fewer encodings than the reader, so some of these files never satisfy it.
    expect(periksaPaket(hasil.bytes).length).toBeLessThanOrEqual(periksaPaket(bytes).length);
  });

  test("keeps the bytes of what no edit names, inside the changed part too", async () => {
    const hasil = await ubah(bytes, isi(bytes, "Lembar1", "A2", { value: 3 }));
    expect(bagianBerubah(bytes, hasil.bytes)).toEqual(["xl/workbook.xml", SHEET]);
    const [before, after] = [bytes, hasil.bytes].map((file) => Buffer.from(unzipSync(file)[SHEET]!));
    const isWide = before!.includes(0);
    const value = (digit: string) => Buffer.from(`>${digit}<`, isWide ? "utf16le" : "latin1");
    const at = before!.lastIndexOf(value("2"));
    const expected = Buffer.concat([before!.subarray(0, at), value("3"), before!.subarray(at + value("2").length)]);
    const legacy = expected.toString("latin1").replace("windows-1252", "UTF-8");
    expect(after!.toString("latin1")).toBe(legacy);
  });
});
