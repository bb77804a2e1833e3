import type { Tanda } from "../../../src/core/workbook";
import { xlsxHost } from "../../../src/hosts/xlsx";
import { pack, sheetParts } from "../../alat/xlsx";
import { periksaPaket } from "../../alat/xlsx/periksa-paket";
import { siksaan } from "../../alat/xlsx/siksaan";
import {
  bersih,
  GARIS,
  KUNING,
  MERAH,
  pemasangan,
  samaBagianDemiBagian,
  sesudah,
  tanda,
  teksBagian,
  type Pasangan,
} from "./tanda-pasang";

const SHEET = "xl/worksheets/sheet1.xml";

/** Content of a sheet with all of its conditional formats, each rule by its range and rank. */
function peringkat(bytes: Uint8Array): readonly string[] {
  const sheet = teksBagian(bytes, SHEET) ?? "";
  const formats = [...sheet.matchAll(/<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/g)];
  return formats.flatMap(([, ranges, rules = ""]) =>
    [...rules.matchAll(/<cfRule type="(\w+)"[^>]*priority="(\d+)"/g)].map(
      ([, kind, rank]) => `${rank} ${kind} ${ranges}`,
    ),
  );
}

const POLOS = pack(sheetParts('<row r="1"><c r="A1"><v>1</v></c></row>'));

describe("a mark", () => {
  test("is read again as it was set, with any line, fill or none, and any text", async () => {
    const marks: Pasangan = {
      "Lembar1!A1": {
        sorotan: MERAH,
        catatan: '93,25 ÷ 89 × 100% = 104,78%.\n\nSaran: <ubah> & "sesuaikan" _x000D_ \u0001',
      },
      "Lembar1!B2": { sorotan: KUNING, catatan: null },
      "Lembar1!C3": { sorotan: GARIS, catatan: "hanya garis" },
      "Lembar1!C4": { sorotan: { ...GARIS, garis: { warna: "123456", gaya: "putus-titik" } }, catatan: null },
    };
    const marked = await sesudah(POLOS, pemasangan(marks));
    expect(await tanda(marked)).toEqual(marks);
    expect(periksaPaket(marked)).toEqual([]);
  });

  test("can be changed, and its note alone taken away", async () => {
    const at = { sheet: "Lembar1", row: 0, col: 0 };
    const [a, b, c]: Tanda[] = [
      { sorotan: MERAH, catatan: "dahulu" },
      { sorotan: KUNING, catatan: "sekarang" },
      { sorotan: KUNING, catatan: null },
    ] as const;
    let bytes = await sesudah(POLOS, [{ kind: "tanda", at, before: null, after: a }]);
    bytes = await sesudah(bytes, [{ kind: "tanda", at, before: a, after: b }]);
    expect(await tanda(bytes)).toEqual({ "Lembar1!A1": b });
    bytes = await sesudah(bytes, [{ kind: "tanda", at, before: b, after: c }]);
    expect(await tanda(bytes)).toEqual({ "Lembar1!A1": c });
    expect(periksaPaket(bytes)).toEqual([]);
    expect(teksBagian(bytes, "xl/comments1.xml")).toBeUndefined();
    samaBagianDemiBagian(await bersih(bytes), POLOS);
  });

  test("leaves values, formulas and formats of all cells as they were", async () => {
    const before = await xlsxHost(siksaan()).read();
    const marked = await sesudah(siksaan(), pemasangan({ "Capaian!F4": { sorotan: MERAH, catatan: "Periksa" } }));
    const after = await xlsxHost(marked).read();
    const [first, ...rest] = after.sheets;
    expect(first?.tanda).toBeDefined();
    expect([{ ...first, tanda: undefined }, ...rest]).toEqual(before.sheets);
  });

  test("that was planned upon another one is stale, and nothing is written", async () => {
    const host = xlsxHost(POLOS);
    const mark: Tanda = { sorotan: MERAH, catatan: null };
    const { stale, diterapkan } = await host.apply([
      { kind: "tanda", at: { sheet: "Lembar1", row: 0, col: 0 }, before: mark, after: null },
    ]);
    expect({ stale: stale.length, diterapkan }).toEqual({ stale: 1, diterapkan: 0 });
    expect(host.bytes()).toBe(POLOS);
  });

  test("on a protected sheet is refused with the reason, and so is all that came with it", async () => {
    const host = xlsxHost(siksaan());
    const before = host.bytes();
    const result = await host.apply(
      pemasangan({
        "Terkunci!B2": { sorotan: MERAH, catatan: null },
        "Capaian!F4": { sorotan: MERAH, catatan: "Periksa" },
      }),
    );
    expect(result.ditolak).toMatchObject([
      {
        edit: { at: { sheet: "Terkunci" } },
        sebab: expect.stringMatching(/^Lembar ini diproteksi, .*Buka proteksinya/),
      },
    ]);
    expect(result.diterapkan).toBe(0);
    expect(host.bytes()).toBe(before);
  });
});

test("a rule of ours among others, as Excel writes it anew, goes alone, with its look where that is the last", async () => {
  const formats =
    '<conditionalFormatting sqref="A1:A2"><cfRule type="expression" dxfId="1" priority="1"><formula>LEN("cermat")=6</formula></cfRule>' +
    '<cfRule type="expression" dxfId="0" priority="2"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
  const dxfs =
    '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
  const saved = pack(sheetParts('<row r="1"><c r="A1"><v>1</v></c></row>', { styles: dxfs, after: formats }));
  expect(Object.keys(await tanda(saved))).toEqual(["Lembar1!A1", "Lembar1!A2"]);
  const clean = await bersih(saved);
  expect(peringkat(clean)).toEqual(["1 expression A1:A2"]);
  expect(teksBagian(clean, SHEET)).toContain("A1&gt;0");
  expect(teksBagian(clean, "xl/styles.xml")).toContain('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>');
});

describe("highlights", () => {
  test("of one look are one rule over compact ranges, before the office's rules, whose order stays", async () => {
    const mark: Tanda = { sorotan: MERAH, catatan: null };
    const cells = ["F4", "F5", "G4", "G5", "F7", "A1"].map((cell) => [`Capaian!${cell}`, mark] as const);
    const before = siksaan();
    const marked = await sesudah(
      before,
      pemasangan({ ...Object.fromEntries(cells), "Capaian!B4": { sorotan: KUNING, catatan: null } }),
    );
    expect(peringkat(marked).slice(0, 2)).toEqual(["1 expression A1 F4:G5 F7", "2 expression B4"]);
    const moved = peringkat(before).map((one) => one.replace(/^\d+/, (rank) => String(Number(rank) + 2)));
    expect(peringkat(marked).slice(2)).toEqual(moved);
    // The newer half of a rule has a rank too.
    expect(teksBagian(marked, SHEET)).toContain('<x14:cfRule type="iconSet" priority="15"');
  });

  test("that a person copied over a whole column are read in bounded time, and go with the next change", async () => {
    const marked = await sesudah(POLOS, pemasangan({ "Lembar1!A1": { sorotan: MERAH, catatan: null } }));
    const spread = sheetParts('<row r="1"><c r="A1"><v>1</v></c></row>', {
      styles: /<styleSheet[^>]*>(.*)<\/styleSheet>/.exec(teksBagian(marked, "xl/styles1.xml") ?? "")![1]!,
      after:
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("cermat")=6</formula></cfRule></conditionalFormatting>',
    });
    const host = xlsxHost(pack(spread));
    const sheet = (await host.read()).sheets[0]!;
    expect(sheet.tanda!.get(0)!.get(0)).toEqual({ sorotan: MERAH, catatan: null });
    const edit = { kind: "tanda", at: { sheet: "Lembar1", row: 9, col: 9 }, before: null, after: null } as const;
    await host.apply([{ ...edit, before: sheet.tanda?.get(9)?.get(9) ?? null }]);
    expect(teksBagian(host.bytes(), SHEET)!.length).toBeLessThan(5000);
  });

  test("of one range listed over and over are read in bounded time", async () => {
    const ranges = Array.from({ length: 50_000 }, () => "A1:Z1900").join(" ");
    const sheet = sheetParts('<row r="1"><c r="A1"><v>1</v></c></row>', {
      styles: "<dxfs><dxf/></dxfs>",
      after: `<conditionalFormatting sqref="${ranges}"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("cermat")=6</formula></cfRule></conditionalFormatting>`,
    });
    const start = performance.now();
    await xlsxHost(pack(sheet)).read();
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test("whose border is gone are set again without one", async () => {
    const mark: Tanda = { sorotan: { ...MERAH, garis: { warna: "", gaya: "utuh" } }, catatan: null };
    const marked = await sesudah(POLOS, pemasangan({ "Lembar1!A1": mark }));
    expect(await tanda(marked)).toEqual({ "Lembar1!A1": mark });
  });

  test("of a scattered many are split into rules of bearable length", async () => {
    const cells = Array.from({ length: 3000 }, (_, n) => `Lembar1!${"ACEGIKMOQS"[n % 10]!}${2 * n + 1}`);
    const marked = await sesudah(
      POLOS,
      pemasangan(Object.fromEntries(cells.map((cell) => [cell, { sorotan: MERAH, catatan: null }]))),
    );
    const lists = peringkat(marked).map((one) => one.split(" ").slice(2));
    expect(lists.flat()).toHaveLength(3000);
    expect(Math.max(...lists.map((ranges) => ranges.join(" ").length))).toBeLessThanOrEqual(4000);
    expect(periksaPaket(marked)).toEqual([]);
    expect(Object.keys(await tanda(marked))).toHaveLength(3000);
  });
});
