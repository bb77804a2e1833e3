import { parseFormula, relativeFormula, writeFormula } from "../../../src/core/workbook";

test.each([
  "=E5/D5*100",
  "=(D5-(E5-D5))/D5",
  "=A1-(B1-C1)",
  "=SUM($D$5:D9,F3)",
  "='Tabel 3.1'!$F9+Lampiran!B2",
  '=IF(E5="","-",ROUND(E5/D5,2)*100%)',
  "=-E5",
  "=IF(A1>=2,TRUE,)",
  "=Pagu_2024*2+AAAA1",
])("%s is read and written again", (teks) => {
  const rumus = parseFormula(teks);
  expect(rumus && writeFormula(rumus)).toBe(teks);
});

test.each(["=[1]PK!E4", "=Tabel1[Target]", "={1,2}", "=E5/", "=SUM(E5", "=E5 E6", "=", "=A:A"])(
  "%s is beyond it",
  (teks) => {
    expect(parseFormula(teks)).toBeNull();
  },
);

test("a formula moves with its row, and what is fixed stays", () => {
  const rumus = parseFormula("=E5/$D$2+F$1");
  expect(rumus && writeFormula(rumus, 3)).toBe("=E8/$D$2+F$1");
});

test("formulas that say the same of their rows are equal as distances", () => {
  const [satu, dua] = [5, 8].map((n) => parseFormula(`=E${n}/D${n}`));
  expect(satu && relativeFormula(satu, { row: 4, col: 5 })).toBe("R[0]C[-1]/R[0]C[-2]");
  expect(dua && relativeFormula(dua, { row: 7, col: 5 })).toBe("R[0]C[-1]/R[0]C[-2]");
});

test("what is nested deeper than people nest is not read", () => {
  expect(parseFormula(`=${"(".repeat(500)}1${")".repeat(500)}`)).toBeNull();
  expect(parseFormula(`=${"-".repeat(500)}1`)).toBeNull();
});
