import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readArchive, type ZipEntry } from "../../../src/hosts/xlsx/zip/directory";
import { newEntry, replacedEntry, writeArchive } from "../../../src/hosts/xlsx/zip/write";
import { concat, zip, type Entry } from "../../alat/xlsx";

const entries: readonly Entry[] = [
  { name: "xl/", data: "", method: 0 },
  { name: "xl\\b.xml", data: "isi ".repeat(99) },
  { name: "/a.xml", data: "lain", method: 0 },
  { name: "é.xml", data: "", flags: 0x0800 },
];
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const contents = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder().decode(data)]));

const samples = readdirSync("tests/contoh").filter((name) => name.endsWith(".xlsx"));

test.each(samples)("%s is written back with the very entries that it has", (name) => {
  const archive = readArchive(new Uint8Array(readFileSync(join("tests/contoh", name))));
  const written = readArchive(writeArchive(archive));
  const parts = ({ name, method, crc, size, compressed, header }: ZipEntry) => {
    // All but the place of the entry, and whether its sizes stand before it.
    const central = [...header.central].map((byte, at) => (at === 8 || (at >= 42 && at < 46) ? 0 : byte));
    return { name, method, crc, size, central, compressed: Buffer.from(compressed).toString("base64") };
  };
  expect(written.entries.map(parts)).toEqual(archive.entries.map(parts));
});

test("a plain file is written back byte by byte, with its comment", () => {
  const bytes = zip(entries, { comment: "catatan" });
  expect(Buffer.compare(writeArchive(readArchive(bytes)), bytes)).toBe(0);
});

test.each<[string, Uint8Array]>([
  ["sizes after the data", zip(entries.map((entry) => ({ ...entry, descriptor: true })))],
  [
    "zip64 fields",
    zip(
      entries.map((entry) => ({ ...entry, zip64: true })),
      { zip64: true },
    ),
  ],
  ["bytes after its end", concat([zip(entries), new Uint8Array(9)])],
])("a file with %s is written without", (_, bytes) => {
  expect(Buffer.compare(writeArchive(readArchive(bytes)), zip(entries))).toBe(0);
});

/** An entry with times, attributes, a comment and extra fields that differ between its two headers. */
function withHeaders(entry: ZipEntry, extra: Uint8Array, localExtra: Uint8Array): ZipEntry {
  const central = concat([entry.header.central, extra, encode("catatan")]);
  const view = new DataView(central.buffer);
  view.setUint16(4, 0x0314, true); // made on Unix
  view.setUint16(12, 0x6c32, true);
  view.setUint16(14, 0x5921, true);
  view.setUint16(30, extra.length, true);
  view.setUint16(32, 7, true);
  view.setUint32(38, 0x81a40000, true);
  return { ...entry, header: { central, localExtra } };
}

describe("what else the headers of an entry say", () => {
  const time = Uint8Array.of(0x55, 0x54, 1, 0, 3);
  const zip64 = Uint8Array.of(1, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8);
  const torn = Uint8Array.of(9, 9, 200, 0, 1);
  const written = (entry: ZipEntry): ZipEntry =>
    readArchive(writeArchive({ entries: [entry], comment: new Uint8Array(0) })).entries[0]!;

  test("stays, but for fields of large sizes and what is no field", () => {
    const entry = withHeaders(
      newEntry("a.xml", encode("isi")),
      concat([zip64, time, torn]),
      concat([time, zip64, time]),
    );
    const { header } = written(entry);
    expect([...header.localExtra]).toEqual([...time, ...time]);
    expect([...header.central.subarray(46 + 5)]).toEqual([...time, ...encode("catatan")]);
    expect([
      ...header.central.subarray(4, 6),
      ...header.central.subarray(12, 16),
      ...header.central.subarray(38, 42),
    ]).toEqual([0x14, 0x03, 0x32, 0x6c, 0x21, 0x59, 0, 0, 0xa4, 0x81]);
  });

  test("stays also where the content is replaced", () => {
    const old = withHeaders(newEntry("a.xml", encode("isi")), time, time);
    const { header, method, crc } = written(replacedEntry(old, encode("baru ".repeat(50))));
    expect([...header.central.subarray(46)]).toEqual([...encode("a.xml"), ...time, ...encode("catatan")]);
    expect([method, crc === old.crc]).toEqual([8, false]);
  });
});

test("replaced, removed and new entries are read by another program", () => {
  const archive = readArchive(zip(entries, { comment: "c" }));
  const [folder, b, a] = archive.entries;
  const changed = writeArchive({
    ...archive,
    entries: [folder!, replacedEntry(b!, encode("baru ".repeat(50))), a!, newEntry("xl/é baru.xml", encode("x"))],
  });
  expect(contents(changed)).toEqual({
    "xl/": "",
    "xl\\b.xml": "baru ".repeat(50),
    "/a.xml": "lain",
    "xl/é baru.xml": "x",
  });
});

test("an entry whose content is the same stays as it is compressed", () => {
  const [, entry] = readArchive(zip(entries)).entries;
  expect(replacedEntry(entry!, encode("isi ".repeat(99)))).toBe(entry);
});
