import { bacaAngka, CACAT, putuskanKolom, type Isi } from "../../../../src/core/lkjip/angka";
import { ringkas } from "./ringkas";

const kolom = (...isi: readonly Isi[]) => putuskanKolom(isi.map((satu) => bacaAngka(satu))).map(ringkas);
const isRancu = (satu: string | undefined) => satu?.includes(" | ") === true;

describe("by how the others are written", () => {
  test("commas between the thousands of its neighbours", () => {
    expect(kolom("3,993,039,900", "1,250")[1]).toBe("1250 d0 !koma sebagai pemisah ribuan");
  });
  test("decimal commas", () => {
    expect(kolom("2,5", "1,429", "3,75")[1]).toBe("1.429 d3");
  });
  test("dots between the thousands", () => {
    expect(kolom("2.408.521.434", "750.000", "12.500.000")[1]).toBe("750000 d0");
  });
  test("decimal dots", () => {
    expect(kolom("74.01", "81.04", "79.125")[2]).toBe("79.125 d3 !titik sebagai tanda desimal");
  });
  test("decimal commas make a dot a thousand separator, unless the size contradicts", () => {
    expect(kolom("1250,5", "2.750")[1]).toBe("2750 d0");
    expect(isRancu(kolom("85,5", "90,25", "74.012")[2])).toBe(true);
  });
});

describe("by the whole column", () => {
  test("three-digit groups and small whole numbers", () => {
    expect(kolom("1,429", "12,871", "843", "5,102")).toEqual([
      "1429 d0 !koma sebagai pemisah ribuan",
      "12871 d0 !koma sebagai pemisah ribuan",
      "843 d0",
      "5102 d0 !koma sebagai pemisah ribuan",
    ]);
    expect(kolom("1.429", "2.310", "3.102")).toEqual(["1429 d0", "2310 d0", "3102 d0"]);
  });
  test.each([
    ["scores of 1 to 4", ["3,512", "3,593", "3,384"]],
    ["percentages", ["104,775", "95,238", "93,333"]],
    ["only two", ["1,429", "12,871"]],
    ["dots and commas mixed", ["1,429", "12.871", "5,102"]],
  ])("%s stay open", (_, isi) => {
    expect(kolom(...isi).every(isRancu)).toBe(true);
  });
});

describe("by the size of the neighbours", () => {
  test("thousands among hundreds", () => {
    expect(kolom(843, 908, "1,085", "-")[2]).toBe("1085 d0 !koma sebagai pemisah ribuan");
  });
  test("a fraction among ones", () => {
    expect(kolom(1, 2, "1,051", null)[2]).toBe("1.051 d3");
  });
  test("one neighbour is not enough, and where neither reading is near it stays open", () => {
    expect(isRancu(kolom(843, "1,085")[1])).toBe(true);
    expect(isRancu(kolom(95, 102, "1,051")[2])).toBe(true);
  });
});

describe("thousands that Excel stored as decimals", () => {
  const baca = (...isi: readonly (readonly [number, string])[]) =>
    putuskanKolom(isi.map(([angka, format]) => bacaAngka(angka, format)));
  const desa = [
    [1.429, "0.000"],
    [843, "General"],
    [5.751, "0.000"],
    [908, "General"],
    [6.5, "0.000"],
  ] as const;

  test("villages of 1,429 and of 843 people", () => {
    const hasil = baca(...desa);
    expect(hasil.map(ringkas)).toEqual([
      `1429 d0 !${CACAT.ribuanTersimpan}`,
      "843 d0",
      `5751 d0 !${CACAT.ribuanTersimpan}`,
      "908 d0",
      `6500 d0 !${CACAT.ribuanTersimpan}`,
    ]);
    expect(hasil.map((satu) => satu.tertulis)).toEqual(["1,429", "843", "5,751", "908", "6,500"]);
  });

  test("without whole numbers beside them three decimals are decimals", () => {
    expect(baca([0.111, "0.000"], [3.512, "0.000"], [5.102, "0.000"]).map(ringkas)).toEqual([
      "0.111 d3",
      "3.512 d3",
      "5.102 d3",
    ]);
  });

  test("another count of decimals anywhere says that they are decimals", () => {
    expect(baca(...desa, [12.5, "0.0"]).map(ringkas)[0]).toBe("1.429 d3");
  });
});

test("everything else is left as it is, in its place", () => {
  const bacaan = ["-", "82 (A)", "80-90%", "2.7737.196.784", "III", null, "12,5"].map((isi) => bacaAngka(isi));
  expect(putuskanKolom(bacaan)).toEqual(bacaan);
  expect(putuskanKolom([])).toEqual([]);
});
