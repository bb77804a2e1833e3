import { readXlsx } from "../../../src/hosts/xlsx";
import { concat, MAIN, pack, refusal, sheetParts, type Parts } from "../../alat/xlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const parts = sheetParts('<row r="1"><c r="A1" t="inlineStr"><is><t>Nilai é</t></is></c><c r="B1"><v>89</v></c></row>');
const right = readXlsx(pack(parts));
const sheetXml = String(parts[SHEET]);

/** The workbook with all its parts written otherwise. */
const rewritten = (write: (xml: string) => string | Uint8Array): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, write(String(xml))]));

const withSheet = (xml: string | Uint8Array): Uint8Array => pack({ ...parts, [SHEET]: xml });

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return mark ? concat([bigEndian ? Uint8Array.of(0xfe, 0xff) : Uint8Array.of(0xff, 0xfe), bytes]) : bytes;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test("the workbook these tests vary is read", () => {
  expect([...(right.sheets[0]?.rows.get(0)?.values() ?? [])]).toEqual([{ value: "Nilai é" }, { value: 89 }]);
});

test.each<[string, (xml: string) => string | Uint8Array]>([
  ["a byte order mark", (xml) => `\ufeff${xml}`],
  ["no declaration", (xml) => xml.replace(/^<\?.*?\?>\n/, "")],
  ["UTF-16, little end first", (xml) => utf16(xml.replace("UTF-8", "UTF-16"), false, true)],
  ["UTF-16, big end first", (xml) => utf16(xml.replace("UTF-8", "UTF-16"), true, true)],
  ["UTF-16 without a mark", (xml) => utf16(xml.replace("UTF-8", "UTF-16"), false, false)],
  ["UTF-16 without a mark, big end first", (xml) => utf16(xml.replace("UTF-8", "UTF-16"), true, false)],
  ["Latin-1", (xml) => latin1(xml.replace("UTF-8", "ISO-8859-1"))],
  ["UTF-8 that says it is UTF-16", (xml) => xml.replace("UTF-8", "UTF-16")],
  ["prefixed elements", (xml) => prefixed(xml)],
  ["the strict namespaces", strict],
  ["comments and instructions", (xml) => xml.replace("<sheetData>", "<!-- a --><?b c?><sheetData>")],
  ["line breaks of Windows", (xml) => xml.replaceAll("><", ">\r\n<")],
])("%s: the same workbook", (_, write) => {
  expect(readXlsx(pack(rewritten(write)))).toEqual(right);
});

/** `<x:row>` instead of `<row>` in every part of the spreadsheet's own namespace. */
function prefixed(xml: string): string {
  if (!xml.includes(MAIN)) return xml;
  return xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
}

function strict(xml: string): string {
  return xml
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument");
}

test("what other namespaces add is passed over", () => {
  const foreign =
    '<a:b xmlns:a="urn:a"><row xmlns="urn:a" r="1"/><v>7</v></a:b>' +
    `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><row r="1"><c r="B1"><v>7</v></c></row></mc:Choice></mc:AlternateContent>`;
  expect(readXlsx(withSheet(sheetXml.replace("<sheetData>", `${foreign}<sheetData>${foreign}`)))).toEqual(right);
  expect(readXlsx(withSheet(sheetXml.replace("<v>89", `${foreign}<v>89${foreign}`)))).toEqual(right);
});

test.each<[string, string, string | Uint8Array]>([
  ["a document type", "XML_DTD", sheetXml.replace("<worksheet", "<!DOCTYPE worksheet>\n<worksheet")],
  [
    "entities",
    "XML_DTD",
    sheetXml.replace("<worksheet", '<!DOCTYPE w [<!ENTITY a "&b;&b;"><!ENTITY b "x">]><worksheet'),
  ],
  ["an entity nobody defined", "RUSAK", sheetXml.replace("<v>89", "<v>&a;")],
  ["elements 200 deep", "XML_TERLALU_DALAM", sheetXml.replace("<v>", `<v>${"<v>".repeat(200)}${"</v>".repeat(200)}`)],
  [
    "extensions 200 deep",
    "XML_TERLALU_DALAM",
    sheetXml.replace("<v>", `${'<a xmlns="b">'.repeat(200)}${"</a>".repeat(200)}<v>`),
  ],
  ["a tag that is not closed", "RUSAK", sheetXml.replace("</row>", "")],
  ["a second root", "RUSAK", `${sheetXml}<worksheet/>`],
  ["no content", "RUSAK", ""],
  ["an end in the middle", "RUSAK", sheetXml.slice(0, -20)],
  ["bytes that are not UTF-8", "RUSAK", latin1(sheetXml)],
  ["an unknown encoding", "RUSAK", sheetXml.replace("UTF-8", "EBCDIC-9")],
  ["a root of another kind", "RUSAK", sheetXml.replaceAll("worksheet", "chartsheet")],
  ["no namespace", "RUSAK", sheetXml.replace(`xmlns="${MAIN}"`, "")],
  ["another namespace", "RUSAK", sheetXml.replace(MAIN, "urn:lain")],
])("%s is refused as %s", (_, kode, xml) => {
  expect(refusal(withSheet(xml))).toBe(kode);
});

test("a part that arrives in many pieces is read as one", () => {
  // Random digits do not compress, so the part spans many pieces of input; é falls on their borders now and then.
  let seed = 7;
  const text = Array.from({ length: 30_000 }, () => {
    seed = (seed * 48271) % 2147483647;
    return `${seed}é`;
  }).join("");
  const read = readXlsx(withSheet(sheetXml.replace("Nilai é", text)));
  expect(read.sheets[0]?.rows.get(0)?.get(0)?.value).toBe(text);
});
