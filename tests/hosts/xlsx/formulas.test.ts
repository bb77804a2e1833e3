import { cellAt, parseCellName, type Snapshot } from "../../../src/core/workbook";
import { readXlsx } from "../../../src/hosts/xlsx";
import { normalizeFormula } from "../../../src/hosts/formula/normalize";
import { shiftable } from "../../../src/hosts/xlsx/formula/shift";
import { tokenize } from "../../../src/hosts/formula/tokens";
import { escapeXml, pack, sheetParts } from "../../alat/xlsx";

function read(rows: string): Snapshot {
  return readXlsx(pack(sheetParts(rows)));
}

function formulaAt(snapshot: Snapshot, name: string): string | undefined {
  const [sheet] = snapshot.sheets;
  const at = parseCellName(name);
  if (!sheet || !at) throw new Error("no such cell");
  return cellAt(sheet, at.row, at.col).formula;
}

const single = (f: string): string => `<row r="1"><c r="A1">${f}<v>1</v></c></row>`;

test.each([
  ["SUM(B1:B3)", "=SUM(B1:B3)"],
  ["=SUM(B1:B3)", "=SUM(B1:B3)"],
  ["_xlfn.IFNA(A1,0)", "=IFNA(A1,0)"],
  ["_xlfn._xlws.FILTER(A1:A9,B1:B9)", "=FILTER(A1:A9,B1:B9)"],
  ["_xlfn.LET(_xlpm.x,5,_xlpm.x+1)", "=LET(x,5,x+1)"],
  ['IF(A1="_xlfn.X","_xlfn.",2)', '=IF(A1="_xlfn.X","_xlfn.",2)'],
  ["'_xlfn. lembar'!A1", "='_xlfn. lembar'!A1"],
])("%s reads as %s", (written, expected) => {
  expect(formulaAt(read(single(`<f>${escapeXml(written)}</f>`)), "A1")).toBe(expected);
});

test.each([
  ["=A1", 1, 1, "=B2"],
  ["=$A1+A$1+$A$1", 2, 3, "=$A3+D$1+$A$1"],
  ["=a1*2", 1, 0, "=A2*2"],
  ["=SUM(A1:B2)", 1, 1, "=SUM(B2:C3)"],
  ["=SUM(A:B)", 1, 1, "=SUM(B:C)"],
  ["=SUM($A:B)", 0, 2, "=SUM($A:D)"],
  ["=SUM(1:$3)", 1, 1, "=SUM(2:$3)"],
  ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
  ["='3.1'!D5/'3.1'!E5", 1, 0, "='3.1'!D6/'3.1'!E6"],
  ["='A1 B2''s'!C3", 1, 0, "='A1 B2''s'!C4"],
  ["=Lembar1!A1:Lembar1!B2", 1, 0, "=Lembar1!A2:Lembar1!B3"],
  ["=SUM(Jan:Mar!A1)", 1, 1, "=SUM(Jan:Mar!B2)"],
  ["=Jan!A1", 1, 1, "=Jan!B2"],
  ['="A1 & ""B2"""&A1', 1, 0, '="A1 & ""B2"""&A2'],
  ["=Tabel1[[#This Row],[A1]]+A1", 1, 0, "=Tabel1[[#This Row],[A1]]+A2"],
  ["=Tabel1['[A1]+A1", 1, 0, "=Tabel1['[A1]+A2"],
  ["=[1]Data!A1", 1, 0, "=[1]Data!A2"],
  ["=Pagu_2024*A1", 1, 0, "=Pagu_2024*A2"],
  ["=ZZZ1+XFE2+A0+A1", 1, 0, "=ZZZ1+XFE2+A0+A2"],
  ["=1.5E3+2E+2*A1", 1, 0, "=1.5E3+2E+2*A2"],
  ["=pajak.A1+A1", 1, 0, "=pajak.A1+A2"],
  ["=IF(A1>1,TRUE,A1:INDEX(B1:B9,2))", 1, 0, "=IF(A2>1,TRUE,A2:INDEX(B2:B10,2))"],
  ["=A5", -2, 0, "=A3"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, cols, expected) => {
  expect(shiftable(formula)(rows, cols)).toBe(expected);
});

test.each([
  ["=A1", -1, 0],
  ["=A1", 0, -1],
  ["=XFD1", 0, 1],
  ["=A1048576", 1, 0],
  ["=SUM(A:A)", 0, -1],
])("%s moved by %i rows and %i columns leaves the sheet", (formula, rows, cols) => {
  expect(shiftable(formula)(rows, cols)).toBeNull();
});

test("tokens joined are the formula, also where it is broken", () => {
  for (const formula of ['=A1&"', "='x", "=T[[a]", "=]['\"", "=é_1+€", "="]) {
    expect(
      tokenize(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  }
});

test("a shared formula is written out for each of its cells", () => {
  const snapshot = read(
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">_xlfn.IFNA(A1/$B$1,0)</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" ref="D2:D3" si="1">C2</f><v>2</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c><c r="D3"><f t="shared" si="1"/><v>3</v></c></row>',
  );
  expect(["C1", "C2", "C3", "D3"].map((name) => formulaAt(snapshot, name))).toEqual([
    "=IFNA(A1/$B$1,0)",
    "=IFNA(A2/$B$1,0)",
    "=IFNA(A3/$B$1,0)",
    "=C3",
  ]);
  expect(snapshot.peringatan).toEqual([]);
});

test("a group number that is used again means the later formula", () => {
  const snapshot = read(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">D2*2</f><v>1</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>',
  );
  expect(formulaAt(snapshot, "A2")).toBe("=B2");
  expect(formulaAt(snapshot, "C3")).toBe("=D3*2");
});

test("a formula whose text cannot be known is left out and told, its value kept", () => {
  const snapshot = read(
    '<row r="1"><c r="A1"><f t="shared" si="7"/><v>5</v></c><c r="B1"><f t="dataTable" ref="B1:B2" r1="A1"/><v>6</v></c>' +
      `<c r="C1"><f>${"1+".repeat(40_000)}1</f><v>7</v></c></row>`,
  );
  expect(snapshot.sheets[0]?.rows.get(0)).toEqual(new Map([5, 6, 7].map((value, col) => [col, { value }])));
  expect(snapshot.peringatan).toMatchObject([{ sel: "A1", pesan: expect.stringMatching(/^Rumus 3 sel/) }]);
});

test("an array formula stands in every cell it fills, a spilling one only in its first", () => {
  const rows = (cm: string): string =>
    `<row r="1"><c r="A1"${cm}><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row>` +
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
  const fixed = read(rows(""));
  expect(["A1", "A2", "A3"].map((name) => formulaAt(fixed, name))).toEqual(["=B1:B2*2", "=B1:B2*2", undefined]);
  const spilling = read(rows(' cm="1"'));
  expect(["A1", "A2"].map((name) => formulaAt(spilling, name))).toEqual(["=B1:B2*2", undefined]);
});

test("a formula without a stored result has no value, and that is told", () => {
  const snapshot = read(
    '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>2+2</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
  );
  expect(snapshot.sheets[0]?.rows.get(0)).toEqual(
    new Map([
      [0, { value: null, formula: "=1+1" }],
      [1, { value: null, formula: "=2+2" }],
      [2, { value: null, formula: '=""' }],
    ]),
  );
  expect(snapshot.peringatan).toMatchObject([{ sel: "A1", pesan: expect.stringMatching(/^2 rumus belum/) }]);
});

test("an empty f element is no formula", () => {
  expect(read(single("<f></f>")).sheets[0]?.rows.get(0)?.get(0)).toEqual({ value: 1 });
});

test.each([
  ["[1]Data!A1", "bukuLain"],
  ["SUM('[1]Data 2024'!A1:A3)", "bukuLain"],
  ["'C:\\lap\\[pagu.xlsx]Data'!A1", "bukuLain"],
  ["[2]!Pagu", "bukuLain"],
  ["cmd|'/C calc'!A0", "layananLuar"],
  ['WEBSERVICE("contoh")', "layananLuar"],
  ["_xlfn.WEBSERVICE(A1)", "layananLuar"],
  ['RTD("x",,"y")', "layananLuar"],
  ["Tabel1[Target]/Tabel1[Pagu]", null],
  ["Tabel1[[#This Row],[Target]]", null],
  ['"[1]" & "a|b"', null],
  ['"WEBSERVICE(1)"', null],
  ["'Lembar [a'&A1", null],
  ["CALL_CENTER+IMAGE", null],
])("%s reaches for %s", (formula, luar) => {
  expect(normalizeFormula(formula).luar).toBe(luar);
});

test("a formula that reaches outside is told and its stored result used", () => {
  const snapshot = read(
    '<row r="1"><c r="A1"><f>[1]Data!A1</f><v>5</v></c></row><row r="2"><c r="A2"><f>WEBSERVICE("x")</f><v>6</v></c></row>',
  );
  expect(snapshot.sheets[0]?.rows.get(0)?.get(0)).toEqual({ value: 5, formula: "=[1]Data!A1" });
  expect(snapshot.peringatan).toMatchObject([
    { sel: "A1", pesan: expect.stringContaining("buku kerja lain") },
    { sel: "A2", pesan: expect.stringContaining("tidak dijalankan") },
  ]);
});
