import { excelGolongan, labelGolongan, type Golongan } from "../../../src/core/lkjip/golongan";
import { dariDesimal, NOL, pecahan } from "../../../src/core/lkjip/pecahan";

const SKALA: Golongan = [
  { label: "Sangat Tinggi", bawah: pecahan(91n), bawahTermasuk: true },
  { label: 'Cukup "baik"', bawah: pecahan(75n), bawahTermasuk: false },
  { label: "Rendah", bawah: null, bawahTermasuk: false },
];

test.each([
  ["105", "Sangat Tinggi"],
  ["91", "Sangat Tinggi"],
  ["90.5", 'Cukup "baik"'],
  ["75", "Rendah"],
  ["-3", "Rendah"],
])("%s belongs to %s", (nilai, label) => {
  expect(labelGolongan(SKALA, dariDesimal(nilai) ?? NOL)).toBe(label);
});

test("below every class there is no word", () => {
  expect(labelGolongan(SKALA.slice(0, 1), NOL)).toBeNull();
});

test("the same as a live formula, in the unit in which the cell is stored", () => {
  expect(excelGolongan(SKALA, { teks: "E5", geser: 0 })).toBe(
    'IF(E5>=91,"Sangat Tinggi",IF(E5>75,"Cukup ""baik""","Rendah"))',
  );
  expect(excelGolongan(SKALA.slice(0, 1), { teks: "E5", geser: 2 })).toBe('IF(E5>=0.91,"Sangat Tinggi","")');
});
