import { strToU8 } from "fflate";
import { HostGalat } from "../../../src/hosts/host";
import { readXlsx, xlsxHost } from "../../../src/hosts/xlsx";
import { concat, pack, refusal, relationship, relationships, sheetParts, zip } from "../../alat/xlsx";

const root = (target: string): string => relationships([relationship("rId1", "officeDocument", target)]);

/** An OLE container whose directory names these streams. */
function container(...names: string[]): Uint8Array {
  const entries = names.map((name) => {
    const entry = new Uint8Array(128);
    for (const [at, letter] of [...name].entries()) entry[at * 2] = letter.charCodeAt(0);
    entry[64] = (name.length + 1) * 2;
    return entry;
  });
  const signature = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  return concat([signature, new Uint8Array(504), ...entries]);
}

function utf16(text: string): Uint8Array {
  return concat([Uint8Array.of(0xff, 0xfe), ...[...text].map((letter) => Uint8Array.of(letter.charCodeAt(0), 0))]);
}

test.each<[string, string, Uint8Array | string]>([
  ["nothing", "KOSONG", ""],
  ["zeros, as a failed copy leaves them", "RUSAK", new Uint8Array(5000)],
  ["an encrypted workbook", "TERENKRIPSI", container("Root Entry", "EncryptionInfo", "EncryptedPackage")],
  ["an old workbook", "FORMAT_XLS", container("Root Entry", "Workbook")],
  [
    "an old workbook that mentions encryption",
    "FORMAT_XLS",
    concat([container("Root Entry"), strToU8("EncryptedPackage")]),
  ],
  ["an old Word document", "FORMAT_LAIN", container("Root Entry", "WordDocument")],
  ["a container without a directory", "FORMAT_XLS", container()],
  ["a workbook of Excel 4", "FORMAT_XLS", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0)],
  ["a PDF", "FORMAT_PDF", "%PDF-1.7\n%âãÏÓ\n"],
  ["a web page", "FORMAT_HTML", "\ufeff <!DOCTYPE html><html><body>"],
  ["a table without a page", "FORMAT_HTML", "<TABLE border=1><tr><td>IKM"],
  [
    "a page with styles of Excel",
    "FORMAT_HTML",
    '<?xml version="1.0"?><html xmlns:x="urn:schemas-microsoft-com:office:excel">',
  ],
  ["a web archive", "FORMAT_HTML", "MIME-Version: 1.0\nContent-Type: multipart/related"],
  [
    "a workbook of Excel 2003 as XML",
    "FORMAT_XML",
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
  ],
  ["text with semicolons", "FORMAT_CSV", "No;Indikator;Target\r\n1;IKM;89\r\n"],
  ["text with tabs in UTF-16", "FORMAT_CSV", utf16("No\tIndikator\n1\tIKM")],
  ["plain text", "FORMAT_LAIN", "Laporan Kinerja"],
  ["JSON", "FORMAT_LAIN", '{"a": 1, "b": 2}'],
  ["another archive", "FORMAT_LAIN", Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
  [
    "an OpenDocument sheet",
    "FORMAT_ODS",
    zip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 }]),
  ],
  [
    "an OpenDocument text",
    "FORMAT_LAIN",
    zip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text", method: 0 }]),
  ],
  ["a binary workbook", "FORMAT_XLSB", pack({ "_rels/.rels": root("xl/workbook.bin"), "xl/workbook.bin": "x" })],
  ["a Word document", "FORMAT_LAIN", pack({ "_rels/.rels": root("word/document.xml"), "word/document.xml": "<x/>" })],
  ["a zip of other files", "FORMAT_LAIN", zip([{ name: "laporan.xlsx", data: "x" }])],
  ["more than 64 MB", "TERLALU_BESAR", new Uint8Array(64 * 2 ** 20 + 1)],
  ["the first bytes of a zip", "TERPOTONG", "PK\x03\x04"],
])("%s is refused as %s", (_, kode, content) => {
  expect(refusal(typeof content === "string" ? strToU8(content) : content)).toBe(kode);
});

test("a refusal is calm Indonesian that says what to do", () => {
  const thrown = (() => {
    try {
      return readXlsx(container("EncryptedPackage"));
    } catch (galat) {
      return galat;
    }
  })();
  expect(thrown).toBeInstanceOf(HostGalat);
  expect(thrown).toMatchObject({
    kode: "TERENKRIPSI",
    message: "Berkas terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu tambahkan lagi.",
  });
});

test("the host reads what the reader reads and rejects what it refuses", async () => {
  const bytes = pack(sheetParts('<row r="1"><c r="A1"><v>1</v></c></row>'));
  await expect(xlsxHost(bytes).read()).resolves.toEqual(readXlsx(bytes));
  await expect(xlsxHost(new Uint8Array(0)).read()).rejects.toMatchObject({ kode: "KOSONG" });
});
