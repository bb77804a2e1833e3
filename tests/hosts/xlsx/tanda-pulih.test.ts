import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { columnName, type Tanda } from "../../../src/core/workbook";
import { readXlsx } from "../../../src/hosts/xlsx";
import { MAIN, pack, sheetParts, type Parts } from "../../alat/xlsx";
import { periksaPaket } from "../../alat/xlsx/periksa-paket";
import { siksaanParts } from "../../alat/xlsx/siksaan";
import {
  bersih,
  GARIS,
  KUNING,
  MERAH,
  pemasangan,
  pembersihan,
  samaBagianDemiBagian,
  sesudah,
  type Pasangan,
} from "./tanda-pasang";

const SAMPLES = "tests/contoh";

/** All texts of a package changed in one way. */
const semuaBagian = (change: (text: string, part: string) => string | Uint8Array, parts = siksaanParts()): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([part, data]) => [part, typeof data === "string" ? change(data, part) : data]),
  );

const STRICT = semuaBagian((text) =>
  text
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
);

/** Elements of the spreadsheet vocabulary as `x:cell`, as some programs write them. */
const PREFIXED = semuaBagian((text) =>
  text.includes(`xmlns="${MAIN}"`)
    ? text.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, "<$1x:")
    : text,
);

const UTF16 = semuaBagian((text, part) =>
  /sheet1\.xml$|comments1|styles/.test(part)
    ? Buffer.from(`\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le")
    : text,
);

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const STYLES = "<fonts><font/></fonts><cellXfs><xf/></cellXfs>";

const FILES: Readonly<Record<string, Parts>> = {
  "the torture workbook": siksaanParts(),
  "one with macros": siksaanParts({ makro: true }),
  "a strict one": STRICT,
  "one with prefixes": PREFIXED,
  "one in UTF-16": UTF16,
  "one without styles": sheetParts(CELL),
  "one without differential styles": sheetParts(CELL, { styles: STYLES }),
  "one with an empty list of them": sheetParts(CELL, { styles: `${STYLES}<dxfs count="0"/><colors/>` }),
  "one with an empty list that is closed": sheetParts(CELL, { styles: `${STYLES}<dxfs count="0"></dxfs>` }),
  "one whose list does not count": sheetParts(CELL, { styles: `${STYLES}<dxfs><dxf/></dxfs>` }),
};

/** Marks of all looks on the first sheet and the second, on cells with a note, without one and with nothing in them. */
function tandaUntuk(bytes: Uint8Array): Pasangan {
  const [first, second = first] = readXlsx(bytes).sheets.map(({ name }) => name);
  return {
    [`${first!}!F4`]: { sorotan: MERAH, catatan: "Periksa" },
    [`${first!}!F5`]: { sorotan: MERAH, catatan: "Periksa pula" },
    [`${first!}!E4`]: { sorotan: KUNING, catatan: "Pada catatan kantor" },
    [`${second!}!D4`]: { sorotan: GARIS, catatan: "Di lembar kedua" },
    [`${second!}!XFD1048576`]: { sorotan: MERAH, catatan: "Di sel terakhir" },
  };
}

describe("marks taken away leave no trace in", () => {
  test.each(Object.keys(FILES))("%s", async (name) => {
    const before = pack(FILES[name]!);
    const marks = tandaUntuk(before);
    const marked = await sesudah(before, pemasangan(marks));
    expect(pembersihan(readXlsx(marked))).toHaveLength(Object.keys(marks).length);
    expect(periksaPaket(marked)).toEqual(periksaPaket(before));
    samaBagianDemiBagian(await bersih(marked), before);
  });

  test.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))(
    "%s, marked on every sheet",
    async (file) => {
      const before = new Uint8Array(readFileSync(`${SAMPLES}/${file}`));
      const marks = readXlsx(before).sheets.flatMap(({ name, rows }, n) =>
        [...rows].slice(0, 20).flatMap(([row, cells]) =>
          [...cells.keys()]
            .filter((col) => (row + col + n) % 3 === 0)
            .map((col) => {
              const mark: Tanda = {
                sorotan: [MERAH, KUNING, GARIS][(row + n) % 3]!,
                catatan: col % 2 ? `Baris ${row}` : null,
              };
              return [`${name}!${columnName(col)}${row + 1}`, mark] as const;
            }),
        ),
      );
      const marked = await sesudah(before, pemasangan(Object.fromEntries(marks)));
      expect(marks.length).toBeGreaterThan(20);
      expect(periksaPaket(marked)).toEqual([]);
      samaBagianDemiBagian(await bersih(marked), before);
    },
  );

  test("any file, set and taken away in any order and in any portions", async () => {
    const mark = fc.record({
      sorotan: fc.constantFrom(MERAH, KUNING, GARIS),
      catatan: fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).map((text) => `.${text}.`)),
    });
    const cell = fc
      .tuple(fc.constantFrom("Capaian", "Anggaran 2024", "Rekap", "Data"), fc.nat({ max: 11 }), fc.nat({ max: 7 }))
      .map(([sheet, row, col]) => `${sheet}!${columnName(col)}${row + 1}`)
      .filter((name) => name !== "Anggaran 2024!C4"); // the thread takes no note
    const portion = fc.dictionary(cell, mark, { minKeys: 1, maxKeys: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("the torture workbook", "a strict one", "one with prefixes"),
        portion,
        portion,
        fc.infiniteStream(fc.boolean()),
        async (name, first, second, firstly) => {
          const before = pack(FILES[name]!);
          let bytes = await sesudah(before, pemasangan(first));
          const rest = Object.entries(second).filter(([key]) => !(key in first));
          if (rest.length > 0) bytes = await sesudah(bytes, pemasangan(Object.fromEntries(rest)));
          expect(periksaPaket(bytes)).toEqual([]);
          const all = pembersihan(readXlsx(bytes));
          expect(all).toHaveLength(Object.keys(first).length + rest.length);
          const drawn = all.map((edit) => [edit, firstly.next().value] as const);
          for (const turn of [true, false]) {
            const edits = drawn.filter(([, isFirst]) => isFirst === turn).map(([edit]) => edit);
            if (edits.length > 0) bytes = await sesudah(bytes, edits);
          }
          samaBagianDemiBagian(bytes, before);
        },
      ),
      { seed: 20241231, numRuns: 12 },
    );
  });
});
