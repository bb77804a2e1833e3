import { EFISIENSI_PMK, RUMUS_EFISIENSI, type DefinisiEfisiensi } from "../../../src/core/lkjip/efisiensi";
import { dariDesimal, keNumber } from "../../../src/core/lkjip/pecahan";

const p = (teks: string) => dariDesimal(teks)!;
const rumus = (id: DefinisiEfisiensi) => RUMUS_EFISIENSI.find((r) => r.id === id)!;

test.each<[DefinisiEfisiensi, string, string, number | null]>([
  ["rasio", "105", "100", 1.05],
  ["rasio", "90", "96", 0.9375],
  ["rasio", "105", "0", null],
  ["selisih", "102", "97.15", 4.85],
  ["selisih", "88", "96.7", -8.7],
  ["selisih", "100", "0", 100],
  ["sisa", "100", "98.42", 1.58],
  ["sisa", "110", "99.12", 0.88],
  ["sisa", "99.99", "90", null],
  ["pmk", "105", "94.5", 10],
  ["pmk", "80", "100", -25],
  ["pmk", "0", "90", null],
])("%s of %s%% and %s%% is %p", (id, kinerja, penyerapan, hasil) => {
  const nilai = rumus(id).hitung(p(kinerja), p(penyerapan));
  expect(nilai && keNumber(nilai)).toBe(hasil);
});

test.each<[DefinisiEfisiensi, string, boolean | null]>([
  ["rasio", "1", true],
  ["rasio", "0.99", false],
  ["selisih", "0.01", true],
  ["selisih", "-0.01", false],
  ["selisih", "0", null],
  ["sisa", "2.85", true],
  ["sisa", "-3", false],
  ["sisa", "0", null],
  ["pmk", "4.95", true],
  ["pmk", "-25", false],
])("%s: %s is efisien: %p", (id, nilai, efisien) => {
  expect(rumus(id).efisien(p(nilai))).toBe(efisien);
});

test("pmk over sums in rupiah, of pagu × capaian and of realisasi", () => {
  // (100 × 105% + 200 × 96% − 276,9) ÷ (100 × 105% + 200 × 96%)
  const nilai = EFISIENSI_PMK.hitung(p("297"), p("276.9"));
  expect(nilai && keNumber(nilai)).toBeCloseTo(6.7677, 4);
});
