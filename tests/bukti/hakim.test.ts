/** The judge itself: its arithmetic against figures worked out by hand. */
import { capaian } from "./kantor-acak";
import { acakKebiasaan } from "./kebiasaan";
import { buatAcak } from "./acak";
import { bulatkan, desimal, nisbah, persenDari, potong, tulis } from "./nisbah";
import { DAFTAR_SKALA, labelCapaian, labelNilai } from "./skala-acuan";
import { bacaIsi, samaDengan, tertukar } from "./ubah-isi";

test.each([
  [9325, 8900, 2, "104,78", "104,77"],
  [535, 1000, 0, "54", "53"],
  [2, 3, 1, "66,7", "66,6"],
  [-1, 200, 0, "-1", "0"],
])("%d of %d with %d decimals is %s, cut off %s", (bagian, seluruh, banyak, bulat, terpotong) => {
  const x = persenDari(nisbah(bagian), nisbah(seluruh));
  expect(tulis(bulatkan(x, banyak), banyak)).toBe(bulat);
  expect(tulis(potong(x, banyak), banyak)).toBe(terpotong);
});

test("thousands stand in groups, or not", () => {
  expect(tulis(nisbah(2408521434), 0)).toBe("2.408.521.434");
  expect(tulis(nisbah(1429), 0, false)).toBe("1429");
});

test("where less is better, both formulas of the field", () => {
  const k = { ...acakKebiasaan(buatAcak("hakim")), batas: null };
  const hitung = (rumusTurun: "rumus-2" | "terbalik") =>
    tulis(capaian({ ...k, rumusTurun }, "turun", nisbah(12), nisbah(14)), 2);
  expect(hitung("rumus-2")).toBe("83,33");
  expect(hitung("terbalik")).toBe("85,71");
});

test.each([
  ["permendagri-86", 91, "Sangat Tinggi"],
  ["permendagri-86", 50, "Sangat Rendah"],
  ["baik-sekali-4", 100, "Baik"],
  ["berhasil-4", 100, "Berhasil"],
  ["kinerja-5", 90, "Sangat Baik"],
  ["memuaskan-6", 30, "Kurang"],
])("%s calls %d %s", (id, nilai, label) => {
  const skala = DAFTAR_SKALA.find((s) => s.id === id);
  expect(skala && labelCapaian(skala, nisbah(nilai))).toBe(label);
});

test("own values have grades of their own", () => {
  expect(labelNilai("akip", nisbah(80))).toBe("BB");
  expect(labelNilai("skm", desimal(8831, 2))).toBe("A");
});

test("a changed figure keeps its manner of writing", () => {
  expect(bacaIsi({ value: "Rp 1.234.567,00" })?.tulis(nisbah(7654321))).toEqual({ value: "Rp 7.654.321,00" });
  expect(bacaIsi({ value: 0.9524, format: "0.00%" })?.tulis(desimal(9042, 2))).toEqual({
    value: 0.9042,
    format: "0.00%",
  });
  expect(tertukar(buatAcak("x"), { value: "1,1" })).toBeNull();
});

test("a correction is judged by its value, not by its spelling", () => {
  expect(samaDengan("104,78%", { value: 1.0477528, format: "0.00%" })).toBe(true);
  expect(samaDengan("Tinggi", { value: "tinggi" })).toBe(true);
  expect(samaDengan("105%", { value: "104,78%" })).toBe(true);
  expect(samaDengan("104,79%", { value: "104,78%" })).toBe(false);
});
