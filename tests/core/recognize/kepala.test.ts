/** Headers of several tiers, merged or not, and tables that stand beside each other. */
import { recognize } from "../../../src/core/recognize";
import { areaName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

const kenali = (teks: string) => recognize(kisi(teks).snapshot);
const jenis = (teks: string) => kenali(teks).tabel.map((t) => `${t.bentuk.jenis} ${areaName(t.area)}`);

describe("tiers that are not merged", () => {
  test("three of them, the titles of one tier at the bottom", () => {
    expect(
      jenis(`
        BAB III
        |                 |        |           | Kinerja
        |                 |        |           | Tahun 2024
        No | Indikator    | Satuan | Sasaran   | Target | Realisasi | Capaian
        1  | Nilai IKM    | Nilai  | Pelayanan | 80     | 84        | 105%
        2  | Nilai SAKIP  | Nilai  | Tata      | 70     | 70        | 100%`),
    ).toEqual(["capaian A2:G6"]);
  });

  test("a group over the second column, below the caption", () => {
    expect(
      jenis(`
        Tabel 3.1 Pengukuran
                  | Capaian Kinerja 2024
        Indikator | Target | Realisasi | Capaian
        Nilai IKM | 80     | 84        | 105%
        SAKIP     | 70     | 70        | 100%`),
    ).toEqual(["capaian A2:D5"]);
  });

  test("groups that read like a header themselves", () => {
    const { tabel } = kenali(`
      Tabel 3.7
           |             | Capaian Kinerja |           |         | Anggaran
      No   | Indikator   | Target          | Realisasi | Capaian | Target    | Realisasi | Capaian
      1    | Nilai IKM   | 80              | 84        | 105%    | 2.000.000 | 1.500.000 | 75%
      2    | Nilai SAKIP | 80              | 72        | 90%     | 4.000.000 | 4.000.000 | 100%`);
    expect(tabel.map((t) => `${t.bentuk.jenis} ${areaName(t.area)}`)).toEqual(["kinerja-anggaran A2:H5"]);
  });

  test("the lowest tier says what a column is, whatever its group is called", () => {
    const { tabel } = kenali(`
      Indikator   | Capaian 2024 | <         | <
      ^           | Target       | Realisasi | %
      Nilai IKM   | 80           | 84        | 105%
      Nilai SAKIP | 70           | 70        | 100%`);
    expect(tabel.map((t) => [t.bentuk.jenis, t.kolom.map((k) => k.peran).join(" ")])).toEqual([
      ["capaian", "indikator target realisasi capaian"],
    ]);
  });

  test("a title beside the year of the budget", () => {
    expect(
      jenis(`
        Nama Program/Kegiatan/Sub Kegiatan/Rincian | Tahun Anggaran 2024
                          | Anggaran  | Realisasi | %
        Program Penunjang | 2.000.000 | 1.500.000 | 75
        Program Pelayanan | 4.000.000 | 4.000.000 | 100`),
    ).toEqual(["realisasi-anggaran A1:D4"]);
  });
});

describe("beside each other", () => {
  test("headers of different heights, a scale that begins in the same row", () => {
    expect(
      jenis(`
        No | Rentang | Kategori |  | No | Indikator   | Kinerja | <         | <
           |         |          |  | ^  | ^           | Target  | Realisasi | Capaian
        1  | 91-100  | Tinggi   |  | 1  | Nilai IKM   | 80      | 84        | 105%
        2  | 76-90   | Sedang   |  | 2  | Nilai SAKIP | 70      | 70        | 100%
        3  | 0-75    | Rendah   |  | 3  | Nilai RB    | 50      | 50        | 100%`).sort(),
    ).toEqual(["capaian E1:I5", "skala A3:C5"]);
  });

  test("a list of people beside, captions of both in one row", () => {
    expect(
      jenis(`
        Realisasi Belanja Kecamatan  |           |           |    |  | Realisasi Anggaran Tahun 2024
        Belanja                      | Anggaran  | Realisasi | %  |  | Program           | Anggaran  | Realisasi | %
        Belanja Pegawai              | 2.000.000 | 1.500.000 | 75 |  | Program Penunjang | 2.000.000 | 1.500.000 | 75
        Belanja Modal                | 4.000.000 | 3.000.000 | 75 |  | Program Pelayanan | 4.000.000 | 3.000.000 | 75`),
    ).toEqual(["belanja A2:D4", "realisasi-anggaran F2:I4"]);
  });

  test("a row of the left table is no row of the scale at its right", () => {
    expect(
      jenis(`
        No | Program           | Anggaran (Rp) | Keterangan |  | Rentang | Kategori
        1  | Program Penunjang | 2.000.000     | APBD       |  | 91-100  | Tinggi
        2  | Program Pelayanan | 4.000.000     | APBD       |  | 76-90   | Sedang
           | Jumlah            | 6.000.000     |            |  | 0-75    | Rendah`).sort(),
    ).toEqual(["anggaran-program A1:D4", "skala F1:G4"]);
  });
});

describe("where rows end", () => {
  test("the last indicators of a sasaran, alone in their rows; what stands directly on the next header is its caption", () => {
    expect(
      jenis(`
        No | Sasaran   | Indikator   | Anggaran  | %
        1  | Pelayanan | Nilai IKM   | 2.000.000 | 40
        2  | Tata      | Nilai SAKIP | 3.000.000 | 60
           |           | Nilai RB    |           |
        Sumber: Subbag Keuangan

        No | Sasaran   | Indikator   | Anggaran  | %
        1  | Pelayanan | Nilai IKM   | 2.000.000 | 40
        2  | Tata      | Nilai SAKIP | 3.000.000 | 60
           |           | Perincian menurut program
        No | Program   | Anggaran    | Realisasi | %
        1  | Pelayanan | 2.000.000   | 1.500.000 | 75`),
    ).toEqual(["alokasi-sasaran A1:E4", "alokasi-sasaran A7:E9", "realisasi-anggaran A11:E12"]);
  });

  test("an indicator and its unit that read like titles", () => {
    expect(
      jenis(`
        No | Sasaran   | Indikator                     | Satuan | Anggaran  | %
        1  | Tata      | Nilai SAKIP                   | Nilai  | 3.000.000 | 60
           |           | Persentase Realisasi Anggaran | %
        2  | Pelayanan | Nilai IKM                     | Nilai  | 2.000.000 | 40`),
    ).toEqual(["alokasi-sasaran A1:F4"]);
  });

  test("a header of years below a blank row is another table's", () => {
    expect(
      jenis(`
        IKU         | Target | Realisasi | Capaian
        Nilai IKM   | 80     | 84        | 105%
        Nilai SAKIP | 70     | 70        | 100%

        IKU         | 2023      | 2024
                    | Realisasi | Realisasi
        Nilai IKM   | 80        | 84
        Nilai SAKIP | 70        | 70`),
    ).toEqual(["capaian A1:D3", "perbandingan-tahun A5:C8"]);
  });
});
