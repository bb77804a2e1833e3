import { check } from "../../../src/core";
import { cellName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

const LALU = kisi(`
  Tabel 3.1 Capaian Tahun 2023
  Indikator Kinerja           | Target | Realisasi | Capaian
  Indeks Kepuasan Masyarakat  | 80     | 82,5      | 103,13%
  Nilai SAKIP                 | 75     | 72        | 96%`).snapshot;

const kini = (ikm: string, sakip: string) =>
  kisi(`
  --- 3.2
  Tabel 3.2 Perbandingan
  Indikator Kinerja   | Realisasi 2023 | Realisasi 2024
  Nilai IKM Kecamatan | ${ikm}         | 84
  Nilai SAKIP         | ${sakip}       | 75`).snapshot;

const temuan = (ikm: string, sakip: string) =>
  check(kini(ikm, sakip), { tahunLalu: LALU }).temuan.map((t) => `${cellName(t.at)} ${t.tingkat}: ${t.pesan}`);

test("what a report says of last year is what last year's report said, under whatever name", () => {
  expect(temuan("82,50", "72,00")).toEqual([]);
});

test("a figure of last year that was changed on the way is asked about, with its place in the earlier report", () => {
  expect(temuan("82,5", "73")).toEqual([
    "B4 ragu: Realisasi 2023 “Nilai SAKIP” tertulis 73, sedangkan laporan tahun lalu menulis 72 (Lembar1!C4).",
  ]);
});

test("without last year's report nothing is asked", () => {
  expect(check(kini("82,5", "73")).temuan).toEqual([]);
});
