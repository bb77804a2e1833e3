import {
  bacaAngka,
  gayaDari,
  isiSel,
  tulisAngka,
  tulisTepat,
  type Angka,
  type Gaya,
  type Isi,
} from "../../../../src/core/lkjip/angka";
import { dariDesimal, NOL, pecahan, type Pecahan } from "../../../../src/core/lkjip/pecahan";

const dari = (teks: string): Pecahan => dariDesimal(teks) ?? NOL;
const baca = (isi: Isi, format?: string): Angka => {
  const bacaan = bacaAngka(isi, format);
  if (bacaan.jenis !== "angka") throw new Error(`Not a number: ${bacaan.tertulis}`);
  return bacaan;
};

test.each<[string, Gaya, string]>([
  ["2408521434", { desimal: 0 }, "2.408.521.434"],
  ["93.25", { desimal: 2 }, "93,25"],
  ["93.25", { desimal: 0 }, "93"],
  ["104.775", { desimal: 2, persen: true }, "104,78%"],
  ["2262572475", { desimal: 0, rupiah: true }, "Rp2.262.572.475"],
  ["-3817500", { desimal: 0 }, "−3.817.500"],
  ["-3817500", { desimal: 0, kurung: true, depan: "Rp. " }, "(Rp. 3.817.500)"],
  ["-0.004", { desimal: 2 }, "0,00"],
  ["17000000", { desimal: 0, ribuan: false }, "17000000"],
  ["7.5", { desimal: 1, digit: 2 }, "07,5"],
  ["12", { desimal: 0, belakang: " inovasi" }, "12 inovasi"],
  ["0.5", { desimal: 3 }, "0,500"],
])("%s as %j is %s", (nilai, gaya, hasil) => {
  expect(tulisAngka(dari(nilai), gaya)).toBe(hasil);
});

test.each([
  [pecahan(9325n, 89n), 2, "104,78"],
  [pecahan(107n, 2n), 2, "53,5"],
  [pecahan(105n), 2, "105"],
  [pecahan(-1n, 3n), 4, "−0,3333"],
])("an exact value, shortened", (nilai, desimal, hasil) => {
  expect(tulisTepat(nilai, desimal)).toBe(hasil);
});

test.each<[Isi, string | undefined, string, string]>([
  ["Rp. 14.397.400,00", undefined, "1250.5", "Rp. 1.250,50"],
  ["Rp 5.000,-", undefined, "7500", "Rp 7.500,-"],
  ["93,15 %", undefined, "104.775", "104,78 %"],
  ["1 inovasi", undefined, "2", "2 inovasi"],
  ["82 (A)", undefined, "1250", "1.250"],
  ["74.01", undefined, "75", "75,00"],
  ["17000000", undefined, "18000000", "18000000"],
  ["(3.817.500)", undefined, "-250000", "(250.000)"],
  [0.9524, "0.00%", "104.775", "104,78%"],
  [1, '0" inovasi"', "2", "2 inovasi"],
  [3817500, "#,##0;(#,##0)", "-250000", "(250.000)"],
  [14397400, '"Rp. "#,##0.00', "1250", "Rp. 1.250,00"],
])("%p (%s) keeps its own way of writing", (isi, format, nilai, hasil) => {
  expect(tulisAngka(dari(nilai), gayaDari(baca(isi, format)))).toBe(hasil);
});

test("a cell is given what makes it show the number", () => {
  expect(isiSel(baca(0.9, "0%"), dari("104.775"))).toBe(1.04775);
  expect(isiSel(baca(90, '0.00"%"'), dari("104.775"))).toBe(104.775);
  expect(isiSel(baca(1234567, "#,##0,"), dari("2500"))).toBe(2500000);
  expect(isiSel(baca("90%"), dari("104.775"))).toBe("105%");
});
