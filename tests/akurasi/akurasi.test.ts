import { readAmbang, ruangOf } from "./ambang";
import { turun } from "./turun";
import { angkaPerTata, recallPerKelompok, ukur } from "./ukur";

test("no figure on the sample workbooks falls", () => {
  const ambang = readAmbang();
  const ruang = ruangOf(ambang);
  const ukuran = ukur(ruang);
  expect(Object.keys(ambang.angka).sort()).toEqual(["asli", "lembar", "semua", "tumpuk"]);
  expect(turun(ambang, angkaPerTata(ukuran), recallPerKelompok(ukuran, ruang))).toEqual([]);
});
