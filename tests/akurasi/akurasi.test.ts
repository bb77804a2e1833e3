import { readAmbang, ruangOf } from "./ambang-tersimpan";
import { turun } from "./turun";
import { ringkas, ukur } from "./ukur";

test("no figure on the sample workbooks falls", () => {
  const dulu = readAmbang();
  const ruang = ruangOf(dulu);
  expect(Object.keys(dulu.angka).sort()).toEqual(["asli", "lembar", "semua", "tumpuk"]);
  expect(turun(dulu, ringkas(ukur(ruang), ruang))).toEqual([]);
});
