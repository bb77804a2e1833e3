import fc from "fast-check";
import { bacaRentang } from "../../../src/core/lkjip/kelas";
import { keNumber } from "../../../src/core/lkjip/pecahan";

/** A range as an interval is written: "[91, 100]", "(75, 100]", "(-, 50)". */
function baca(teks: string): string | null {
  const r = bacaRentang(teks);
  if (!r) return null;
  const bawah = r.bawah === null ? "(-" : `${r.bawahTermasuk ? "[" : "("}${keNumber(r.bawah)}`;
  const atas = r.atas === null ? "-)" : `${keNumber(r.atas)}${r.atasTermasuk ? "]" : ")"}`;
  return `${bawah}, ${atas}`;
}

test.each([
  // from .. to
  ["91 – 100", "[91, 100]"],
  ["91-100%", "[91, 100]"],
  ["91% s.d. 100%", "[91, 100]"],
  ["91 s/d 100", "[91, 100]"],
  ["91 sampai dengan 100", "[91, 100]"],
  ["91 hingga 100 persen", "[91, 100]"],
  ["91% s.d.≤ 100%", "[91, 100]"],
  ["100 – 91", "[91, 100]"],
  ["88,31 - 100,00", "[88.31, 100]"],
  ["25.00 - 64.99", "[25, 64.99]"],
  ["> 75 – 100", "(75, 100]"],
  ["> 75 s.d. ≤ 100", "(75, 100]"],
  ["75 - < 90", "[75, 90)"],
  ["90 – kurang dari 100", "[90, 100)"],
  ["lebih dari 75 sampai dengan 100", "(75, 100]"],
  ["≥ 90 dan < 100", "[90, 100)"],
  // around a letter
  ["75 < x ≤ 100", "(75, 100]"],
  ["75 ≤ capaian < 90", "[75, 90)"],
  ["100 ≥ x > 75", "(75, 100]"],
  // one bound
  ["> 100", "(100, -)"],
  ["≥ 91", "[91, -)"],
  [">= 91 %", "[91, -)"],
  ["=> 91", "[91, -)"],
  ["≤ 50%", "(-, 50]"],
  ["<50", "(-, 50)"],
  ["=< 50", "(-, 50]"],
  ["x < 55", "(-, 55)"],
  ["55 > x", "(-, 55)"],
  ["91 ke atas", "[91, -)"],
  ["90 atau lebih", "[90, -)"],
  ["50 ke bawah", "(-, 50]"],
  ["50 atau kurang", "(-, 50]"],
  ["lebih dari 100", "(100, -)"],
  ["Di atas 100%", "(100, -)"],
  ["kurang dari 55", "(-, 55)"],
  ["di bawah 55", "(-, 55)"],
  ["lebih dari atau sama dengan 91", "[91, -)"],
  ["kurang dari atau sama dengan 50", "(-, 50]"],
  ["sama dengan atau lebih dari 91", "[91, -)"],
  ["sama dengan atau kurang dari 50", "(-, 50]"],
  ["sama dengan atau lebih kecil dari 50", "(-, 50]"],
  ["minimal 91", "[91, -)"],
  ["maksimal 50", "(-, 50]"],
  ["lebih besar dari 100", "(100, -)"],
  ["lebih kecil dari 55", "(-, 55)"],
])("%s", (teks, rentang) => {
  expect(baca(teks)).toBe(rentang);
});

test.each([
  "",
  "91",
  "Tinggi",
  "Tabel 3.1 - 3.4",
  "1 - 2 - 3",
  "Persentase 91 - 100",
  "91 100",
  "2023/2024",
  "31 Januari 2024",
  "-",
  "lebih dari",
  `91 - 100${" ".repeat(100)}`,
])("no range: %j", (teks) => {
  expect(baca(teks)).toBeNull();
});

test("any two bounds are read back from every way of writing them", () => {
  const batas = fc.integer({ min: 0, max: 12_000 }).map((n) => n / 100);
  const koma = (n: number) => String(n).replace(".", ",");
  const cara: readonly ((a: string, b: string) => string)[] = [
    (a, b) => `${a} - ${b}`,
    (a, b) => `${a}% – ${b}%`,
    (a, b) => `${a} s.d. ${b}`,
    (a, b) => `≥ ${a} s/d ≤ ${b}`,
    (a, b) => `${a} ≤ x ≤ ${b}`,
    (a, b) => `${b} ≥ nilai ≥ ${a}`,
    (a, b) => `  ${a}  SAMPAI  DENGAN ${b} persen`,
  ];
  fc.assert(
    fc.property(batas, batas, fc.constantFrom(...cara), fc.boolean(), (x, y, tulis, titik) => {
      const [a, b] = [Math.min(x, y), Math.max(x, y)];
      const teks = titik ? tulis(String(a), String(b)) : tulis(koma(a), koma(b));
      expect(baca(teks)).toBe(`[${a}, ${b}]`);
    }),
  );
});
