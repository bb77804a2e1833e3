import { angkaKunci, type Kunci } from "../../../src/core/report/kunci";
import { recognize } from "../../../src/core/recognize";
import { cellName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

const LAPORAN = `
  --- 3.1
  Tabel 3.1 Capaian Kinerja Tahun 2024
  Indikator Kinerja          | Target | Realisasi | Capaian
  Indeks Kepuasan Masyarakat | 89     | 93,25     | 104,78%
  Nilai SAKIP Kecamatan      | 80     | 82        | 102,50%
  --- 3.5
  Tabel 3.5 Realisasi Anggaran Tahun 2024
  Program           | Anggaran (Rp) | Realisasi (Rp) | %
  Program Penunjang | 2.000.000     | 1.500.000      | 75%
  Program Pembinaan | 1.000.000     | 900.000        | 90%
  Jumlah            | 3.000.000     | 2.400.000      | 80%
  --- 3.8
  Tabel 3.8 Efisiensi Tahun 2024
  Indikator                  | Capaian Kinerja | Capaian Anggaran | Tingkat Efisiensi
  Indeks Kepuasan Masyarakat | 105%            | 100%             | 1,05
  Nilai SAKIP Kecamatan      | 99%             | 90%              | 1,10`;

function kunci(grid: string): Kunci {
  return angkaKunci(recognize(kisi(grid).snapshot).tabel);
}

test("the key figures of a report come from its tables, each from the one that states it", () => {
  const { ikm, sakip, realisasiAnggaran, rataCapaian, efisiensi } = kunci(LAPORAN);
  expect(ikm.nilai).toBe(93.25);
  expect(ikm.at && `${ikm.at.sheet}!${cellName(ikm.at)}`).toBe("3.1!C3");
  expect(sakip.nilai).toBe(82);
  expect(realisasiAnggaran.nilai).toBe(80);
  expect(rataCapaian.nilai).toBe(103.64);
  expect(efisiensi.nilai).toBeCloseTo(1.075, 10);
});

test("where two tables state an indicator differently there is no figure, but the reason", () => {
  const lain =
    LAPORAN +
    `
  --- 3.4
  Tabel 3.4 Pembanding Tahun 2024
  Indikator Kinerja          | Realisasi | Realisasi Kabupaten
  Indeks Kepuasan Masyarakat | 91,25     | 88
  Nilai SAKIP Kecamatan      | 82        | 85`;
  expect(kunci(lain).ikm).toEqual({ nilai: null, at: null, sebab: "tabelnya berbeda: 93,25 dan 91,25" });
  expect(kunci(lain).sakip.nilai).toBe(82);
});

test("a wrong printed total does not touch the share of money spent", () => {
  expect(
    kunci(LAPORAN.replace("Jumlah            | 3.000.000", "Jumlah            | 4.000.000")).realisasiAnggaran.nilai,
  ).toBe(80);
});

test("a workbook without tables has no key figures", () => {
  const tanpa = kunci("Nama | Alamat\nSiti | Jalan Melati");
  expect(Object.values(tanpa).map((k) => k.nilai)).toEqual([null, null, null, null, null]);
});
