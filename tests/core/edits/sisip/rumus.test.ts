import { penghitung } from "../../../../src/core/edits/sisip/rumus/hitung";
import { cellName, parseCellName, type CellValue } from "../../../../src/core/workbook";

/** The result of a formula in A1 over cells given by name; "Lain!B2" stands in another sheet. */
function hasil(rumus: string, sel: Readonly<Record<string, CellValue>> = {}): CellValue {
  const nilai = penghitung({
    sel: ({ sheet, row, col }) => {
      const nama = cellName({ row, col });
      if (sheet === "Satu" && nama === "A1") return { value: null, formula: rumus };
      return { value: sel[sheet === "Satu" ? nama : `${sheet}!${nama}`] ?? null };
    },
    nama: new Map([["Batas", { sheet: "Satu", area: { top: 1, left: 4, bottom: 3, right: 4 } }]]),
  });
  return nilai({ sheet: "Satu", ...parseCellName("A1")! });
}

const kosong = { B1: null, C1: "" };

test.each<[string, Readonly<Record<string, CellValue>>, CellValue]>([
  ["=1+2*3-4/2", {}, 5],
  ["=(1+2)*3", {}, 9],
  ["=-2+5", {}, 3],
  ['="Tahun "&B1-1', { B1: 2025 }, "Tahun 2024"],
  ['="a ""b"""', {}, 'a "b"'],
  ["='3.1'!B2*2", { "3.1!B2": 21 }, 42],
  ["=Lain!$B$2", { "Lain!B2": 7 }, 7],
  ["=Lain!B2", {}, 0],
  ['=B1&""', kosong, ""],
  ['=IF(B1="","",B1)', kosong, ""],
  ['=IF(C1="","",C1)', kosong, ""],
  ["=B1/C1", { B1: 1, C1: 0 }, { error: "#DIV/0!" }],
  ["=B1+C1", { B1: 1, C1: "x" }, { error: "#VALUE!" }],
  ['=IF(1=1,"ya",1/0)', {}, "ya"],
  ["=COUNT(B1:B3,C1)", { B1: 1, B2: "x", C1: 2 }, 2],
  ["=SUM(B1:B3)", { B1: 1, B2: "x", B3: 2.5 }, 3.5],
  ["=AVERAGE(B1:B3)", { B1: 1, B3: 2 }, 1.5],
  ["=AVERAGE(B1:B3)", {}, { error: "#DIV/0!" }],
  ["=ROUND(B1,2)", { B1: 1.005 }, 1.01],
  ["=ROUND(B1,4)", { B1: -0.00005 }, -0.0001],
  ["=ROUND(MAX(0,B1),4)", { B1: -3 }, 0],
  ["=N(B1)+N(C1)", { B1: "x", C1: 4 }, 4],
  ["=ROWS(B1:B9)", {}, 9],
  ["=OR(1=2,B1>=1)", { B1: 1 }, true],
  ['=IF(AND(B1<>"",B1<C1),1,2)', { B1: 1, C1: "z" }, 1],
  ["=UPPER(B1)", { B1: "Kecamatan" }, "KECAMATAN"],
  ["=LOOKUP(B1,Batas,F2:F4)", { B1: 0.76, E2: 0, E3: 0.76, E4: 0.91, F2: "a", F3: "b", F4: "c" }, "b"],
  ["=LOOKUP(B1,Batas,F2:F4)", { B1: -1, E2: 0, E3: 1, E4: 2 }, { error: "#N/A" }],
])("%s of %j is %j", (rumus, sel, harap) => {
  expect(hasil(rumus, sel)).toEqual(harap);
});

test("a circle of formulas has an error and not no end", () => {
  expect(hasil("=A1+1")).toEqual({ error: "#REF!" });
});

test.each(["=1+", "=SUM(1", "=1 2", "=A1#", "=@X"])("%s is not read as something else", (rumus) => {
  expect(() => hasil(rumus)).toThrow();
});
