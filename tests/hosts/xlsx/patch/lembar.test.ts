import { cellAt, type LembarBaru, type SelBaru } from "../../../../src/core/workbook";
import { readXlsx } from "../../../../src/hosts/xlsx";
import { pack, sheetParts, workbookParts } from "../../../alat/xlsx";
import { periksaPaket } from "../../../alat/xlsx/periksa-paket";
import { siksaan, siksaanParts } from "../../../alat/xlsx/siksaan";
import { bagianBerubah, lembar, ubah } from "./terapkan";

const kepala = { tebal: true, isi: "DDEBF7", garis: true, lipat: true, mendatar: "tengah", tegak: "tengah" } as const;
const tinjauan: LembarBaru = {
  name: "Tinjauan Camat's",
  rows: new Map<number, ReadonlyMap<number, SelBaru>>([
    [0, new Map([[0, { value: "Lembar tinjauan", gaya: { tebal: true, miring: true, ukuran: 14, huruf: "0F6CBD" } }]])],
    [2, new Map([0, 1, 2].map((col): [number, SelBaru] => [col, { value: `Kolom ${col}`, gaya: kepala }]))],
    [
      3,
      new Map<number, SelBaru>([
        [2, { value: 0.5, formula: "=A4/2", format: "0.00%", gaya: { garis: true, format: "0.0" } }],
        [0, { value: 1, gaya: { garis: true } }],
        [1, { value: null, gaya: { garis: true, inden: 2 } }],
      ]),
    ],
    [4, new Map([[0, { value: true }]])],
  ]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  lebar: new Map([
    [2, 12.5],
    [0, 5],
  ]),
  tinggi: new Map([[2, 30]]),
  bekukan: 3,
  cetak: { kertas: "F4", arah: "mendatar", judulBaris: [1, 2] },
};

const NEW = "xl/worksheets/sheet7.xml";

describe("a sheet added to the torture workbook", () => {
  const before = siksaan();
  const added = ubah(before, { kind: "lembar", lembar: tinjauan });

  test("is the last one and holds what it was given", async () => {
    const { bytes } = await added;
    expect(periksaPaket(bytes)).toEqual([]);
    const sheet = readXlsx(bytes).sheets.at(-1)!;
    expect(sheet).toMatchObject({ name: tinjauan.name, visibility: "visible", merges: tinjauan.merges });
    expect(cellAt(sheet, 3, 2)).toEqual({ value: 0.5, formula: "=A4/2", format: "0.00%" });
    expect(cellAt(sheet, 0, 0)).toEqual({ value: "Lembar tinjauan", tebal: true });
    expect(cellAt(sheet, 4, 0)).toEqual({ value: true });
  });

  test("changes only the parts that list it, and the styles", async () => {
    const { bytes } = await added;
    expect([...bagianBerubah(before, bytes)].sort()).toEqual(
      [
        "[Content_Types].xml",
        "docProps/app.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        NEW,
      ].sort(),
    );
    expect(readXlsx(bytes).sheets.slice(0, -1)).toEqual(readXlsx(before).sheets);
  });

  test("has its widths, heights, frozen rows and paper", async () => {
    const { part } = await added;
    const xml = part(NEW);
    for (const piece of [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
      '<cols><col min="1" max="1" width="5.7109375" customWidth="1"/><col min="3" max="3" width="13.2109375" customWidth="1"/></cols>',
      '<row r="3" ht="30" customHeight="1">',
      '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      '<pageSetup paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    ]) {
      expect(xml).toContain(piece);
    }
  });

  test("repeats its header rows in print, by a name of its own", async () => {
    const { part } = await added;
    expect(part("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="6">'Tinjauan Camat''s'!$2:$3</definedName></definedNames>`,
    );
  });

  test("stands among the sheets in the document's properties", async () => {
    const { part } = await added;
    const app = part("docProps/app.xml");
    expect(app).toContain("<vt:i4>7</vt:i4>");
    expect(app).toContain("<vt:lpstr>Rekap</vt:lpstr><vt:lpstr>Tinjauan Camat's</vt:lpstr><vt:lpstr>'Anggaran 2024'");
  });

  test("gets styles that cells with one look share", async () => {
    const { part } = await added;
    const header = [...part(NEW).matchAll(/<c r="[ABC]3" s="(\d+)"/g)].map(([, xf]) => xf);
    expect(new Set(header).size).toBe(1);
    const styles = part("xl/styles.xml");
    const xfs = /<cellXfs.*?<\/cellXfs>/s.exec(styles)![0].match(/<xf .*?(?:\/>|<\/xf>)/gs)!;
    const xf = xfs[Number(header[0])]!;
    expect(xf).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
    const fill = Number(/fillId="(\d+)"/.exec(xf)![1]);
    expect(styles.match(/<fill>.*?<\/fill>/gs)![fill]).toContain('<fgColor rgb="FFDDEBF7"/>');
    expect(styles).toContain('<sz val="14"/><color rgb="FF0F6CBD"/>');
  });
});

test("sheets that are added together or after each other keep apart", async () => {
  const first = await ubah(
    siksaan(),
    lembar({ name: "Satu" }),
    lembar({ name: "Dua", cetak: { kertas: "A4", arah: "tegak" } }),
  );
  const second = await ubah(first.bytes, lembar({ ...tinjauan, name: "Tiga" }));
  expect(
    readXlsx(second.bytes)
      .sheets.map(({ name }) => name)
      .slice(-3),
  ).toEqual(["Satu", "Dua", "Tiga"]);
  expect(second.part("xl/worksheets/sheet8.xml")).toContain('<pageSetup paperSize="9" orientation="portrait"');
  expect(periksaPaket(second.bytes)).toEqual([]);
});

test("a workbook without names, properties and styles gets what the sheet needs", async () => {
  const bytes = pack(workbookParts({ sheets: [{ name: "Satu", xml: "<sheetData/>" }] }));
  const hasil = await ubah(bytes, { kind: "lembar", lembar: tinjauan });
  expect(periksaPaket(hasil.bytes)).toEqual([]);
  expect(hasil.part("xl/workbook.xml")).toMatch(
    /<bookViews><workbookView\/><\/bookViews><sheets>.*<\/sheets><definedNames>.*<\/definedNames><calcPr/,
  );
});

test("the name of the sheet and of its part are free ones", async () => {
  const parts = sheetParts("");
  const bytes = pack({ ...parts, "xl/worksheets/Sheet2.XML": "" });
  expect((await ubah(bytes, lembar({ name: "Baru" }))).part("xl/worksheets/sheet3.xml")).toContain("<worksheet");
});

test.each([
  ["have no groups", (app: string) => app.replace(/<HeadingPairs>.*<\/HeadingPairs>/s, "")],
  ["count more sheets than they list", (app: string) => app.replace("<vt:i4>6</vt:i4>", "<vt:i4>60</vt:i4>")],
])("properties that %s stay as they are", async (_, change) => {
  const parts = siksaanParts();
  const app = change(String(parts["docProps/app.xml"]));
  expect(app).not.toBe(parts["docProps/app.xml"]);
  const bytes = pack({ ...parts, "docProps/app.xml": app });
  expect((await ubah(bytes, lembar({ name: "Baru" }))).part("docProps/app.xml")).toBe(app);
});
