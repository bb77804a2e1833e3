import { cellAt, parseCellName, type CellContent } from "../../../../src/core/workbook";
import { readXlsx } from "../../../../src/hosts/xlsx";
import { describeDenganLibreOffice, hitungUlang } from "../../../alat/libreoffice";
import { siksaan } from "../../../alat/xlsx/siksaan";
import { isi, lembar, ubah } from "./terapkan";

jest.setTimeout(180_000);

/** Formulas with the results they should have, in cells of every sort: new ones, in place of a shared formula's first cell. */
const RUMUS: readonly (readonly [sheet: string, name: string, content: CellContent])[] = [
  ["Capaian", "D4", { value: 90 }],
  ["Capaian", "F4", { value: 93.25 / 90, formula: "=ROUND(E4/D4,10)" }],
  ["Capaian", "J20", { value: "Tinggi & baik", formula: '=IF(F5<1,"Tinggi & baik","")' }],
  ["Capaian", "K20", { value: 2, formula: "=IFNA(MATCH(80.5,E4:E8,0),0)" }],
  ["Anggaran 2024", "G4", { value: 2_390_112_000, formula: "=D4", format: "#,##0" }],
  ["Anggaran 2024", "H4", { value: true, formula: "=G4=D4" }],
  ["Rekap", "F9", { value: 3, formula: "=COUNT(Baru!A1:A3)" }],
];
const numbers = [1, 2, 3].map((value, row) => [row, new Map<number, CellContent>([[0, { value }]])] as const);
const sum = new Map<number, CellContent>([[0, { value: 6, formula: "=SUM(A1:A3)" }]]);

describeDenganLibreOffice("LibreOffice, computing anew", () => {
  test("gives the results that were written, and keeps computing what depends on them", async () => {
    const bytes = siksaan();
    const edits = RUMUS.map(([sheet, name, after]) => isi(bytes, sheet, name, after));
    const hasil = await ubah(bytes, ...edits, lembar({ name: "Baru", rows: new Map([...numbers, [3, sum]]) }));
    const [computed] = await hitungUlang(hasil.bytes);
    const { sheets } = readXlsx(computed!);
    const value = (sheet: string, name: string) => {
      const { row, col } = parseCellName(name)!;
      return cellAt(
        sheets.find((each) => each.name === sheet)!,
        row,
        col,
      ).value;
    };
    for (const [sheet, name, { value: written }] of [...RUMUS, ["Baru", "A4", { value: 6 }] as const]) {
      const found = value(sheet, name);
      expect([name, found]).toEqual([name, typeof written === "number" ? expect.closeTo(written, 9) : written]);
    }
    // Cells that shared the formula of F4, and their mean.
    expect(value("Capaian", "F5")).toBeCloseTo(80.5 / 82, 9);
    expect(value("Capaian", "F8")).toBeCloseTo(5 / 4, 9);
    expect(value("Capaian", "F9")).toBeCloseTo((93.25 / 90 + 80.5 / 82 + 0.95 + 66.67 / 70 + 1.25) / 5, 9);
    expect(value("Anggaran 2024", "A9")).toBeCloseTo(93.25 / 90, 9);
  });
});
