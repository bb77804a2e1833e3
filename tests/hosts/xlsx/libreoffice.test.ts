import { cellName, type Cell, type Sheet } from "../../../src/core/workbook";
import { readXlsx } from "../../../src/hosts/xlsx";
import { describeDenganLibreOffice, hitungUlang } from "../../alat/libreoffice";
import { pack, sheetParts, type Parts } from "../../alat/xlsx";
import { siksaanParts } from "../../alat/xlsx/siksaan";

jest.setTimeout(180_000);

/** The stored result of each formula, by sheet and cell. */
function hasil(sheets: readonly Sheet[]): ReadonlyMap<string, Cell["value"]> {
  const found = new Map<string, Cell["value"]>();
  for (const { name, rows } of sheets) {
    for (const [row, cells] of rows) {
      for (const [col, { formula, value }] of cells) {
        if (formula !== undefined) found.set(`${name}!${cellName({ row, col })}`, value);
      }
    }
  }
  return found;
}

/** The same parts with a wrong result stored for every formula. */
function bohong(parts: Parts): Parts {
  const wrong = Object.entries(parts).map(([name, data]) => {
    if (typeof data !== "string" || !name.startsWith("xl/worksheets/sheet")) return [name, data] as const;
    return [name, data.replace(/(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1<v>7</v>")] as const;
  });
  return Object.fromEntries(wrong);
}

describeDenganLibreOffice("LibreOffice as a judge", () => {
  test("calculates the torture workbook to the results that it truly has, believing none that is stored", async () => {
    const parts = siksaanParts();
    const [lies] = await hitungUlang(pack(bohong(parts)));
    const truth = hasil(readXlsx(pack(parts)).sheets);
    const found = hasil(readXlsx(lies!).sheets);
    expect(truth.size).toBeGreaterThan(25);
    const linked = "Anggaran 2024!B9"; // to a workbook that does not exist
    for (const [cell, value] of truth) {
      if (cell === linked) continue;
      if (typeof value === "number") expect([cell, found.get(cell)]).toEqual([cell, expect.closeTo(value, 12)]);
      else expect([cell, found.get(cell)]).toEqual([cell, value]);
    }
  });

  test("takes several workbooks in one run and keeps them apart", async () => {
    const books = [2, 3].map((number) =>
      pack(sheetParts(`<row r="1"><c r="A1"><v>${number}</v></c><c r="B1"><f>A1*A1</f></c></row>`)),
    );
    const squares = (await hitungUlang(...books)).map((bytes) => hasil(readXlsx(bytes).sheets).get("Lembar1!B1"));
    expect(squares).toEqual([4, 9]);
  });
});
