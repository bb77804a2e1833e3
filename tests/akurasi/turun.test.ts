import type { Ambang } from "./ambang-tersimpan";
import { turun } from "./turun";

const angka = { tabel: 1, recall: 0.9, recallPasti: null, presisi: 0.95, presisiSalah: 1, ganda: 0.1, netral: 0 };
const dulu: Ambang = { jenis: { capaian: 1 }, kelompok: { capaian: 0.8, format: null }, angka: { semua: angka } };

test("the same and better figures are accepted", () => {
  expect(turun(dulu, dulu)).toEqual([]);
  const lebihBaik = { ...angka, recall: 1, ganda: 0, recallPasti: 0.5 };
  expect(turun(dulu, { ...dulu, kelompok: { capaian: 1, format: 1 }, angka: { semua: lebihBaik } })).toEqual([]);
});

test("each figure that fell is named", () => {
  const lebihBuruk = { ...angka, recall: 0.8, ganda: 0.2, netral: 0.5, presisi: null };
  expect(turun(dulu, { jenis: {}, kelompok: { capaian: 0.7 }, angka: { semua: lebihBuruk } })).toEqual([
    "semua recall: 0.9 menjadi 0.8",
    "semua presisi: 0.95 menjadi tidak ada",
    "semua ganda: 0.1 menjadi 0.2",
    "semua netral: 0 menjadi 0.5",
    "tabel capaian: 1 menjadi tidak ada",
    "recall capaian: 0.8 menjadi 0.7",
  ]);
  expect(turun(dulu, { ...dulu, angka: {} })).toHaveLength(6);
});
