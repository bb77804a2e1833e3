import { readFileSync } from "node:fs";
import { join } from "node:path";
import { periksa } from "../../src/web/periksa";

const contoh = new Uint8Array(readFileSync(join(__dirname, "../../assets/contoh.xlsx")));

test("the sample that comes with the page has an office, tables and findings", () => {
  const jawaban = periksa(contoh);
  if (jawaban.jenis !== "hasil") throw new Error(jawaban.galat.pesan);
  expect(jawaban.hasil.unit).toBe("Kecamatan Jatirejo");
  expect(jawaban.hasil.tabel.length).toBeGreaterThan(3);
  expect(jawaban.hasil.temuan.some((t) => t.tingkat === "salah")).toBe(true);
});

test("a file that is no workbook gets the reader's own reason", () => {
  expect(periksa(new Uint8Array())).toMatchObject({ jenis: "galat", galat: { kode: "KOSONG" } });
  expect(periksa(contoh.slice(0, 1000))).toMatchObject({ jenis: "galat", galat: { kode: "TERPOTONG" } });
});

test("the answer can be sent from a worker to the page as it is", () => {
  const jawaban = periksa(contoh);
  expect(structuredClone(jawaban)).toEqual(jawaban);
});
