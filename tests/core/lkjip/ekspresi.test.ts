import {
  bagianEkspresi,
  bila,
  dibagi,
  dikurangi,
  excelEkspresi,
  geserkan,
  nilaiEkspresi,
  persen,
  rata,
  seratusPersen,
  suku,
  uraianEkspresi,
  type Ekspresi,
} from "../../../src/core/lkjip/ekspresi";
import { RUMUS_2 } from "../../../src/core/lkjip/capaian";
import { dariDesimal, keNumber } from "../../../src/core/lkjip/pecahan";

type Suku = { teks: string; sel: string; geser?: number };
const s = (teks: string, sel: string, geser = 0): Ekspresi<Suku> => suku({ teks, sel, geser });
const acuan = (x: Suku) => (x.geser === undefined ? null : { teks: x.sel, geser: x.geser });
const hitung = (e: Ekspresi<Suku>) => {
  const hasil = nilaiEkspresi(e, (x) => dariDesimal(x.teks.replace("%", "").replace(",", ".")));
  return hasil && keNumber(hasil);
};

test("capaian: computed, told and written as a live formula", () => {
  const e = persen(dibagi(s("93,25", "E4"), s("89", "D4")));
  expect(hitung(e)).toBeCloseTo(104.7752808988764, 12);
  expect(uraianEkspresi(e, (x) => x.teks)).toBe("93,25 ÷ 89 × 100%");
  expect(excelEkspresi(e, acuan)).toEqual({ teks: "E4/D4", geser: 2 });
});

test("brackets where the order of reading asks for them, and nowhere else", () => {
  const e = RUMUS_2.susun(s("10", "D4"), s("12", "E4"));
  expect(uraianEkspresi(e, (x) => x.teks)).toBe("(10 − (12 − 10)) ÷ 10 × 100%");
  expect(excelEkspresi(e, acuan)?.teks).toBe("(D4-(E4-D4))/D4");
  expect(hitung(e)).toBe(80);
  expect(bagianEkspresi(e).filter((b) => typeof b === "string")).toEqual(["(", "− (", "−", ")) ÷", "× 100%"]);
});

test("a percent format and a plain figure meet in one unit", () => {
  const e = dikurangi(s("105%", "E4", 2), s("98", "F4", 0));
  expect(excelEkspresi(e, acuan)).toEqual({ teks: "E4*100-F4", geser: 0 });
  expect(excelEkspresi(dikurangi(s("105%", "E4", 2), s("98%", "F4", 2)), acuan)).toEqual({ teks: "E4-F4", geser: 2 });
});

test("a result is brought to the unit of its cell", () => {
  expect(geserkan({ teks: "E4/D4", geser: 2 }, 2)).toBe("E4/D4");
  expect(geserkan({ teks: "E4/D4", geser: 2 }, 0)).toBe("E4/D4*100");
  expect(geserkan({ teks: "E4-F4", geser: 0 }, 2)).toBe("(E4-F4)/100");
});

test("a mean of one is the one, of many their AVERAGE, and reads as a single term where it is long", () => {
  const [a, b] = [s("105", "E4"), s("95", "E5")];
  expect(excelEkspresi(rata([a]), acuan)?.teks).toBe("E4");
  expect(excelEkspresi(dibagi(rata([a, b]), s("80", "F4")), acuan)?.teks).toBe("AVERAGE(E4,E5)/F4");
  expect(uraianEkspresi(rata([a, b]), (x) => x.teks)).toBe("(105 + 95) ÷ 2");
  const panjang = dibagi(rata([a, b], [{ teks: "100", sel: "" }]), s("80", "F4"));
  expect(uraianEkspresi(panjang, (x) => x.teks)).toBe("100 ÷ 80");
  expect(hitung(panjang)).toBe(1.25);
});

test("a condition goes into the formula, not into the line on paper", () => {
  const e = bila(s("105%", "E4", 2), 100, dikurangi(seratusPersen, s("90%", "F4", 2)));
  expect(uraianEkspresi(e, (x) => x.teks)).toBe("100% − 90%");
  expect(excelEkspresi(e, acuan)).toEqual({ teks: 'IF(E4*100>=100,100-F4*100,"")', geser: 0 });
  expect(hitung(e)).toBe(10);
  expect(hitung(bila(s("95%", "E4", 2), 100, s("90%", "F4", 2)))).toBeNull();
});

test("nothing is divided by nought, and nothing refers to a number stored as text", () => {
  expect(hitung(dibagi(s("5", "E4"), s("0", "D4")))).toBeNull();
  expect(excelEkspresi(dibagi(s("5", "E4"), suku({ teks: "2", sel: "D4" })), acuan)).toBeNull();
});
