import { bacaAngka } from "../../../../src/core/lkjip/angka";
import { ringkas } from "./ringkas";

const AKUNTANSI = '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-';

describe("a numeric cell through its format", () => {
  test.each([
    // General: at most 11 characters
    [95.24, "General", "95,24", "95.24 d2"],
    [0.30000000000000004, "General", "0,3", "0.30000000000000004 d1 ≈0.3"],
    [104.7752808988764, "General", "104,7752809", "104.7752808988764 d7 ≈104.7752809"],
    [1 / 3, "General", "0,333333333", "0.3333333333333333 d9 ≈0.333333333"],
    [17000000, "General", "17000000", "17000000 d0"],
    [1e21, "General", "1000000000000000000000", "1e+21 d0"],
    [12, "@", "12", "12 d0"],
    // decimals and thousands
    [93.25, "0", "93", "93.25 d0 ≈93"],
    [53.5, "0", "54", "53.5 d0 ≈54"],
    [53.49999999999999, "0", "54", "53.49999999999999 d0 ≈54"],
    [1.005, "0.00", "1,01", "1.005 d2 ≈1.01"],
    [1.5, "0.0##", "1,5", "1.5 d1"],
    [5, "00", "05", "5 d0"],
    [2408521434, "#,##0", "2.408.521.434", "2408521434 d0"],
    [1234567, "#,##0,", "1.235", "1234.567 d0 ≈1235"],
    [1234567, "0.00E+00", "1,23E+06", "1234567 d0 ≈1230000"],
    // percent
    [0.9524, "0.00%", "95,24%", "95.24 d2 %"],
    [0.9524, "0%", "95%", "95.24 d0 ≈95 %"],
    [0.285, "0%", "29%", "28.5 d0 ≈29 %"],
    [95.24, '0.00"%"', "95,24%", "95.24 d2 %"],
    // units and currency
    [1, '0" inovasi"', "1 inovasi", "1 d0 [inovasi]"],
    [2, 'General" orang/bulan"', "2 orang/bulan", "2 d0 [orang/bulan]"],
    [85.2, '0.00" (Tinggi)"', "85,20 (Tinggi)", "85.2 d2 (Tinggi)"],
    [14397400, '"Rp. "#,##0.00', "Rp. 14.397.400,00", "14397400 d2 Rp"],
    [5000, "[$Rp-421]#,##0", "Rp5.000", "5000 d0 Rp"],
    [1234567, AKUNTANSI, "Rp 1.234.567", "1234567 d0 Rp"],
    [0, AKUNTANSI, "Rp -", "0 d0 Rp"],
    // signs and sections
    [-3817500, "#,##0", "−3.817.500", "-3817500 d0"],
    [-3817500, "#,##0;(#,##0)", "(3.817.500)", "-3817500 d0"],
    [-5, "#,##0;[Red]-#,##0", "-5", "-5 d0"],
    [-5, "[>=1000]#,##0;0.0", "−5,0", "-5 d1"],
    [1500, "[>=1000]#,##0;0.0", "1.500", "1500 d0"],
    [15, "[>=1000]#,##0;0.0", "15,0", "15 d1"],
    [0, '0.00;-0.00;"nihil"', "nihil", "0 d2"],
    // a hidden number counts all the same
    [5, ";;;", "5", "5 d0"],
    [-5, "0;;", "−5", "-5 d0"],
    // no digits to follow: fractions, codes
    [0.5, "# ?/?", "0,5", "0.5 d1"],
    [70101, "00\\.00\\.00", "70101", "70101 d0"],
  ])("%p as %s", (isi, format, tertulis, hasil) => {
    const bacaan = bacaAngka(isi, format);
    expect(bacaan.tertulis).toBe(tertulis);
    expect(ringkas(bacaan)).toBe(hasil);
  });
});

describe("what is stored as a number without being one", () => {
  test.each([
    [45306, "dd/mm/yyyy", "15/01/2024"],
    [45306.5, "[$-421]dd mmmm yyyy hh:mm", "15/01/2024 12:00"],
    [0.2923611, "h:mm", "07:01"],
    [45351, "d-mmm-yy", "29/02/2024"],
    [1, "yyyy-mm-dd", "01/01/1900"],
    [61, "yyyy-mm-dd", "01/03/1900"],
    [2958465, "yyyy-mm-dd", "31/12/9999"],
    [-1, "yyyy-mm-dd", "########"],
    [0.5, "mm:ss.0", "12:00"],
  ])("%p as %s is a date", (isi, format, tertulis) => {
    expect(bacaAngka(isi, format)).toEqual({ jenis: "teks", tertulis, sebab: "tanggal" });
  });

  test("letters that nobody quoted do not make a date of a number", () => {
    expect(ringkas(bacaAngka(3, "0 dokumen"))).toBe("3 d0 [dokumen]");
  });

  test("true and false", () => {
    expect(bacaAngka(true)).toEqual({ jenis: "teks", tertulis: "TRUE", sebab: "logika" });
    expect(bacaAngka(false)).toEqual({ jenis: "teks", tertulis: "FALSE", sebab: "logika" });
  });

  test("error values and what is no number at all", () => {
    expect(bacaAngka({ error: "#DIV/0!" })).toEqual({ jenis: "galat", tertulis: "#DIV/0!" });
    expect(bacaAngka(NaN).jenis).toBe("galat");
    expect(bacaAngka(null)).toEqual({ jenis: "kosong", tertulis: "" });
  });
});

test("a text keeps its own digits, whatever the format says", () => {
  expect(ringkas(bacaAngka("95,24", "0%"))).toBe("95.24 d2");
});
