import { readXlsx } from "../../../src/hosts/xlsx";
import { concat, pack, refusal, sheetParts, zip, type Entry } from "../../alat/xlsx";

const parts = sheetParts('<row r="1"><c r="A1"><v>93.25</v></c></row>');
const entries: readonly Entry[] = Object.entries(parts).map(([name, data]) => ({ name, data }));
const right = readXlsx(pack(parts));
const SHEET = "xl/worksheets/sheet1.xml";

/** The same file with one entry written otherwise. */
const lying = (lie: Partial<Entry>): Uint8Array => pack(parts, { [SHEET]: lie });

test("the file these tests vary is read", () => {
  expect(right.sheets[0]?.rows.get(0)?.get(0)).toEqual({ value: 93.25 });
});

test.each<[string, Uint8Array]>([
  ["stored entries", zip(entries.map((entry) => ({ ...entry, method: 0 })))],
  ["sizes after the data", zip(entries.map((entry) => ({ ...entry, descriptor: true })))],
  [
    "zip64 throughout",
    zip(
      entries.map((entry) => ({ ...entry, zip64: true })),
      { zip64: true },
    ),
  ],
  ["a comment at the end", zip(entries, { comment: "PK\x05\x06 catatan" })],
  ["backslashes in names", zip(entries.map((entry) => ({ ...entry, name: entry.name.replaceAll("/", "\\") })))],
  ["names with / in front", zip(entries.map((entry) => ({ ...entry, name: `/${entry.name}` })))],
  ["capitals in names", zip(entries.map((entry) => ({ ...entry, name: entry.name.toUpperCase() })))],
  ["folders as entries", zip([{ name: "xl/", data: "", method: 0 }, { name: "xl/", data: "", method: 0 }, ...entries])],
  ["an unread part that is damaged", zip([...entries, { name: "xl/media/a.png", data: "x", crc: 1, method: 99 }])],
  ["zeros after the end", concat([zip(entries), new Uint8Array(100)])],
  ["a view into a larger buffer", concat([new Uint8Array(7), zip(entries)]).subarray(7)],
])("%s: the same workbook", (_, bytes) => {
  expect(readXlsx(bytes)).toEqual(right);
});

test.each<[string, string, Uint8Array]>([
  ["a name twice", "ENTRI_GANDA", zip([...entries, { name: SHEET, data: "x" }])],
  ["a name twice in other capitals", "ENTRI_GANDA", zip([...entries, { name: SHEET.toUpperCase(), data: "x" }])],
  [
    "entries on the same bytes",
    "ENTRI_BERTINDIH",
    zip([...entries, { name: "b", data: entries.at(-1)?.data ?? "", sharesPrevious: true }]),
  ],
  ["a name that climbs", "NAMA_BERBAHAYA", zip([...entries, { name: "xl/../../etc/passwd", data: "x" }])],
  ["a name that climbs by backslash", "NAMA_BERBAHAYA", zip([...entries, { name: "..\\a", data: "x" }])],
  ["a name with a drive", "NAMA_BERBAHAYA", zip([...entries, { name: "C:\\a", data: "x" }])],
  ["an encrypted entry", "TERENKRIPSI", lying({ flags: 1 })],
  ["a wrong checksum", "RUSAK", lying({ crc: 1 })],
  ["an unknown compression", "RUSAK", lying({ method: 9 })],
  ["data that does not inflate", "RUSAK", lying({ compressed: Uint8Array.of(7, 7, 7) })],
  ["more content than declared", "BOM_ZIP", lying({ size: 10 })],
  ["less content than declared", "RUSAK", lying({ size: 9000 })],
  ["a part beyond 128 MB", "TERLALU_BESAR", lying({ size: 129 * 2 ** 20 })],
  ["a part that grows 200-fold", "BOM_ZIP", lying({ data: new Uint8Array(5 * 2 ** 20) })],
  [
    "more than 4096 entries",
    "TERLALU_BESAR",
    zip(Array.from({ length: 4097 }, (_, n) => ({ name: `${n}`, data: "", method: 0 }))),
  ],
  ["no entries at all", "FORMAT_LAIN", zip([])],
  ["zip64 without its record", "RUSAK", concat([zip(entries), zip([], { zip64: true }).subarray(-22)])],
])("%s: %s", (_, kode, bytes) => {
  expect(refusal(bytes)).toBe(kode);
});

test("every shorter copy is refused", () => {
  const whole = zip(entries);
  for (let length = 4; length < whole.length; length++) expect(refusal(whole.subarray(0, length))).toBe("TERPOTONG");
});
