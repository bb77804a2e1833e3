import type { Ambang } from "./ambang";
import { turun } from "./turun";

const angka = { tabel: 1, recall: 0.9, recallPasti: null, presisi: 0.95, presisiSalah: 1, ganda: 0.1 };
const ambang: Ambang = { jenis: ["capaian"], kelompok: { capaian: 0.8, format: null }, angka: { semua: angka } };

test("the same and better figures are accepted", () => {
  expect(turun(ambang, { semua: angka }, { capaian: 0.8, format: null })).toEqual([]);
  expect(turun(ambang, { semua: { ...angka, recall: 1, ganda: 0 } }, { capaian: 1, format: 1 })).toEqual([]);
});

test("each figure that fell is named", () => {
  const kini = { ...angka, recall: 0.8, ganda: 0.2, presisi: null };
  expect(turun(ambang, { semua: kini }, { capaian: 0.7 })).toEqual([
    "semua recall: 0.9 menjadi 0.8",
    "semua presisi: 0.95 menjadi tidak ada",
    "semua ganda: 0.1 menjadi 0.2",
    "recall capaian: 0.8 menjadi 0.7",
  ]);
  expect(turun(ambang, {}, { capaian: 0.8 })).toHaveLength(5);
});
