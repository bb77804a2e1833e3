import { unzipSync } from "fflate";
import { openDraft } from "../../../../src/hosts/xlsx/patch/draft";
import { readArchive } from "../../../../src/hosts/xlsx/zip/directory";
import { pack, sheetParts, type Parts } from "../../../alat/xlsx";
import { periksaPaket } from "../../../alat/xlsx/periksa-paket";
import { siksaan } from "../../../alat/xlsx/siksaan";
import { bagianBerubah } from "./terapkan";

const SHEET = "xl/worksheets/sheet1.xml";
const LINKS = "xl/worksheets/_rels/sheet1.xml.rels";
const ITEM = {
  name: "customXml/item{n}.xml",
  content: "<catatan/>",
  contentType: "application/vnd.contoh+xml",
  from: SHEET,
  type: "customXml",
};
const plain: Parts = sheetParts('<row r="1"/>');
const bytes = pack(plain);

const names = (file: Uint8Array): readonly string[] => readArchive(file).entries.map(({ name }) => name);
const text = (file: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(file)[name]);

test("a draft that nothing was done to is the same file, part by part", () => {
  const file = siksaan();
  expect(bagianBerubah(file, openDraft(file).write())).toEqual([]);
});

test("a part is changed in its place, and all others keep their compressed bytes", () => {
  const file = siksaan();
  const draft = openDraft(file);
  draft.put("XL/Workbook.xml", draft.text("xl/workbook.xml").replace("<sheets>", "<sheets >"));
  const [before, after] = [readArchive(file).entries, readArchive(draft.write()).entries];
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  const changed = after.filter(({ compressed }, n) => Buffer.compare(compressed, before[n]!.compressed) !== 0);
  expect(changed.map(({ name }) => name)).toEqual(["xl/workbook.xml"]);
});

test("what is put can be read again at once", () => {
  const draft = openDraft(bytes);
  draft.put(SHEET, "<a/>");
  expect([
    draft.text(SHEET),
    new TextDecoder().decode(draft.bytes(SHEET)),
    draft.has("xl/Worksheets/sheet1.xml"),
  ]).toEqual(["<a/>", "<a/>", true]);
});

test("a new part gets a name, a content type and a relationship that no other has, and stands last", () => {
  const draft = openDraft(bytes);
  expect([draft.add(ITEM), draft.add(ITEM)]).toEqual([
    { part: "customXml/item1.xml", id: "rId1" },
    { part: "customXml/item2.xml", id: "rId2" },
  ]);
  const file = draft.write();
  expect(names(file)).toEqual([...names(bytes), "customXml/item1.xml", LINKS, "customXml/item2.xml"]);
  expect(text(file, LINKS)).toContain('relationships/customXml" Target="../../customXml/item2.xml"/></Relationships>');
  expect(text(file, "[Content_Types].xml")).toContain('PartName="/customXml/item2.xml"');
  expect(periksaPaket(file)).toEqual([]);
});

test("relationships are added to those that are there, and a strict file gets types of its own", () => {
  const strict = pack(
    Object.fromEntries(
      Object.entries(plain).map(([name, data]) => [
        name,
        String(data).replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
      ]),
    ),
  );
  const draft = openDraft(strict);
  const { id } = draft.add({ ...ITEM, from: "xl/workbook.xml" });
  expect([draft.strict, id]).toEqual([true, "rId2"]);
  expect(draft.text("xl/_rels/workbook.xml.rels")).toContain(
    'Id="rId2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml" Target="../customXml/item1.xml"',
  );
});

test.each([
  ["a plain file", bytes, SHEET],
  ["the torture workbook", siksaan(), SHEET],
  ["the torture workbook, on a sheet without relationships", siksaan(), "xl/worksheets/sheet3.xml"],
])("adding parts and removing them leaves nothing behind in %s", (_, file, from) => {
  const draft = openDraft(file);
  const { part } = draft.add({ ...ITEM, from });
  const other = draft.add({ ...ITEM, name: "xl/drawings/vmlDrawing{n}.vml", contentType: "a/b", from });
  const between = openDraft(draft.write());
  expect(between.has(part)).toBe(true);
  for (const added of [part, other.part]) between.remove(added, from);
  expect(bagianBerubah(file, between.write())).toEqual([]);
});

test("a removed part takes its own relationships with it", () => {
  const draft = openDraft(bytes);
  const { part } = draft.add(ITEM);
  draft.add({ ...ITEM, from: part });
  draft.remove(part, SHEET);
  expect([draft.has(part), draft.has("customXml/_rels/item1.xml.rels"), draft.has(LINKS)]).toEqual([
    false,
    false,
    false,
  ]);
});

describe("no file is written", () => {
  test.each(["<a>", "<a></b>", "<a><x:b/></a>", "text", '<!DOCTYPE a><a b="1"/>'])(
    "with a part that holds %s",
    (content) => {
      const draft = openDraft(bytes);
      draft.put(SHEET, content);
      expect(() => draft.write()).toThrow("not well-formed after the change");
    },
  );

  test("with a part that was broken before, and the file is to blame", () => {
    const draft = openDraft(pack({ ...plain, "docProps/app.xml": "<a><b></a>" }));
    draft.put("docProps/app.xml", "<a><b>1</a>");
    expect(() => draft.write()).toThrow(expect.objectContaining({ kode: "RUSAK" }));
  });

  test("where a part to change is not there", () => {
    expect(() => openDraft(bytes).put("xl/lain.xml", "<a/>")).toThrow("no part xl/lain.xml");
  });

  test("where nothing says what parts are", () => {
    const rest = Object.entries(plain).filter(([name]) => name !== "[Content_Types].xml");
    expect(() => openDraft(pack(Object.fromEntries(rest))).add(ITEM)).toThrow(
      expect.objectContaining({ kode: "RUSAK" }),
    );
  });
});
