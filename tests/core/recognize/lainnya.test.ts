/** Tables of no kind that is read: they are named with their reason, and nothing else is made into one. */
import { berkasJson, check, teksLaporan } from "../../../src/core";
import { recognize } from "../../../src/core/recognize";
import { areaName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

const lainnya = (teks: string) =>
  recognize(kisi(teks).snapshot)
    .tabel.filter((t) => t.bentuk.jenis === "lainnya")
    .map((t) => `${areaName(t.area)} ${t.judul ?? ""}`.trim());

const WISATA = `
  Tabel 1.1 Jumlah Wisatawan
  No | Tempat     | Domestik | Asing | Jumlah
  1  | Telaga     | 1.204    | 1.196 | 2.400
  2  | Air terjun | 1.010    | 1.090 | 2.100
     | Jumlah     | 2.214    | 2.286 | 4.500
  Sumber: Kasi Perekonomian`;

const CAPAIAN = `
  Tabel 3.1 Capaian Kinerja
  Indikator Kinerja | Target | Realisasi | Capaian
  Nilai IKM         | 80     | 84        | 105%
  Nilai SAKIP       | 70     | 70        | 100%`;

test.each([
  ["a caption and a grid of two rows", WISATA, ["A2:E5 Tabel 1.1 Jumlah Wisatawan"]],
  [
    "words below a caption",
    `Tabel 2.1 Tugas dan Fungsi
     No | Jabatan    | Uraian
     1  | Camat      | Memimpin
     2  | Sekretaris | Membantu camat`,
    ["A2:C4 Tabel 2.1 Tugas dan Fungsi"],
  ],
  [
    "figures without a caption, under a header of two tiers",
    `No | Komponen    | Nilai | <
     ^  | ^           | 2023  | 2024
     1  | Perencanaan | 24,10 | 24,90
     2  | Pengukuran  | 20,05 | 21,30
     3  | Pelaporan   | 11,20 | 11,75`,
    ["A1:D5"],
  ],
  [
    "figures of several years",
    `Tempat      | 2022  | 2023  | 2024
     Alasmalang  | 2.400 | 2.420 | 2.444
     Sumberejo   | 2.100 | 2.090 | 2.111
     Karanganyar | 1.500 | 1.510 | 1.520`,
    ["A1:D4"],
  ],
  ["beside and below a table that is known", `${CAPAIAN}\n\n${WISATA}`, ["A8:E11 Tabel 1.1 Jumlah Wisatawan"]],
])("%s", (_, teks, harapan) => {
  expect(lainnya(teks)).toEqual(harapan);
});

test.each([
  [
    "a list of names",
    "No | Nama | NIP | Jabatan\n1 | Fulan | 12 | Camat\n2 | Fulanah | 13 | Sekretaris\n3 | Ali | 14 | Kasi",
  ],
  ["a letter", "Nomor | : | 050/12/2024\nSifat | : | Penting\nLampiran | : | 1 (satu) berkas\nHal | : | LKjIP"],
  ["a page of signatures", "Pihak Kedua |  | Pihak Pertama\nCamat |  | Sekretaris\n\n\nFulan |  | Fulanah"],
  [
    "a list of tables",
    "Daftar Tabel | Halaman\nTabel 3.1 Capaian | 12\nTabel 3.2 Perbandingan | 14\nTabel 3.3 Renstra | 15",
  ],
  ["two rows of figures without a caption", "Tempat | Orang | Luas\nAlasmalang | 2.400 | 12\nSumberejo | 2.100 | 14"],
  [
    "a near miss",
    "No | Urusan | Target | Realisasi | Capaian\n1 | A | 25 | 5 | 20%\n2 | B | 8 | 4 | 50%\n3 | C | 8 | 8 | 100%",
  ],
  ["running text", "Tabel 3.1 menunjukkan capaian.\nPada tahun 2024 target tercapai.\nRealisasi meningkat."],
])("%s is none", (_, teks) => {
  expect(lainnya(teks)).toEqual([]);
});

describe("in what is told", () => {
  const { snapshot } = kisi(`--- Umum\n${WISATA}\n--- 3.1\n${CAPAIAN}`);
  const hasil = check(snapshot);
  const laporan = { nama: "a.xlsx", galat: null, hasil, peringatan: [] };

  test("the JSON lists it last, with its reason", () => {
    expect(berkasJson(laporan).tabel.map((t) => [t.jenis, t.lembar, t.rentang])).toEqual([
      ["capaian", "3.1", "A3:D5"],
      ["lainnya", "Umum", "A3:E6"],
    ]);
    expect(berkasJson(laporan).tabel[1]?.sebab).toEqual([
      "judul kolom “No”, “Tempat”, “Domestik”, “Asing” dan lainnya tidak dikenal sebagai tabel kinerja atau anggaran; tidak diperiksa",
    ]);
  });

  test("the text names it and counts it neither as recognised nor as checked", () => {
    const teks = teksLaporan(laporan);
    expect(teks).toContain("\n1 tabel · tidak ada temuan\n");
    expect(teks).toContain("Tabel lain, tidak diperiksa\n  Lembar Umum, A3:E6: Tabel 1.1 Jumlah Wisatawan\n");
    expect(teks).toContain(
      "1 tabel diperiksa, 2 sel hitungan sesuai. Tidak ada yang bertentangan. 1 tabel lain tidak diperiksa.",
    );
    expect(teks).not.toContain("Semua tabel sesuai");
  });

  test("figures in it are not read", () => {
    const salah = kisi(WISATA.replace("4.500", "9.999").replace("1.010", "x1"));
    const { temuan, takDiperiksa } = check(salah.snapshot);
    expect([temuan, takDiperiksa]).toEqual([[], []]);
  });
});
