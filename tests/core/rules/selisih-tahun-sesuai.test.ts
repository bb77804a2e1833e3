import { selisihTahunSesuai } from "../../../src/core/rules/selisih-tahun-sesuai";
import { kisi } from "../../alat/kisi";
import { jalankan, ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(selisihTahunSesuai, {
  "in points: units, percents, grades and brackets as people type them": `
    No | Indikator Kinerja            | Realisasi 2023 | Realisasi 2024 | Kenaikan/Penurunan
    1  | Nilai IKM                    | 82,60 (B)      | 81,80 (B)      | (0,80)
    2  | Persentase posyandu aktif    | 91%            | =0.965:0.0%    | 5,5%
    3  | Jumlah inovasi               | 2 inovasi      | 5 inovasi      | +3
    4  | Nilai SAKIP                  | 75,20          | 75,20          | 0
    5  | Persentase desa mandiri      | 40             | 30             | −10
    6  | Persentase arsip tertata     | 60             | 64             | 4`,

  "certain where five rows show the way": `
    Indikator Kinerja         | Realisasi 2023 | Realisasi 2024 | Selisih
    Nilai IKM                 | 82,60          | 81,80          | -0,80
    Persentase posyandu aktif | 91             | 96,5           | 5,5
    Jumlah inovasi            | 2              | 5              | 3
    Nilai SAKIP               | 75,20          | 78             | 2,08!
    Persentase desa mandiri   | 40             | 30             | -10
    Persentase arsip tertata  | 60             | 64             | 4
    -> salah: Selisih tertulis 2,08, seharusnya 78 − 75,20 = 2,80.`,

  "doubtful where few rows do": `
    Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Selisih
    Nilai IKM         | 82,60          | 81,80          | -0,80
    Jumlah inovasi    | 2              | 5              | 2!
    Nilai SAKIP       | 75,20          | 78             | 2,80
    -> ragu: Dihitung sebagai Realisasi 2024 dikurangi Realisasi 2023 (2 dari 3 baris cocok).`,

  "in percent of the year before": `
    Indikator Kinerja         | Realisasi 2023 | Realisasi 2024 | % Kenaikan
    Nilai IKM                 | 80             | 84             | 5,00%
    Persentase posyandu aktif | 90             | 81             | -10,00%
    Jumlah inovasi            | 3              | 4              | 33,33%
    Nilai SAKIP               | 75             | 72             | -4,00%
    Persentase desa mandiri   | 40             | 50             | 20,00%!
    Persentase arsip tertata  | 60             | 63             | 5,00%
    -> salah: seharusnya (50 − 40) ÷ 40 × 100% = 25,00%.`,

  "a row in another way than its column": `
    Indikator Kinerja         | Realisasi 2023 | Realisasi 2024 | Perubahan
    Nilai IKM                 | 80             | 84             | 4
    Persentase posyandu aktif | 90             | 81             | -9
    Jumlah inovasi            | 3              | 4              | 1
    Nilai SAKIP               | 75             | 72             | 3!
    Persentase desa mandiri   | 40             | 50             | 25%!
    Persentase arsip tertata  | 60             | 63             | 3
    -> ragu: Angka ini cocok sebagai jarak Realisasi 2024 dan Realisasi 2023; kolom ini umumnya Realisasi 2024 dikurangi Realisasi 2023 (4 dari 6 baris cocok).
    -> ragu: Angka ini cocok sebagai kenaikan Realisasi 2024 dalam persen dari Realisasi 2023`,

  "right: a distance whose direction a word tells, a fall that is a gain, words alone": `
    --- Jarak
    Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Naik/Turun
    Nilai IKM         | 80             | 84             | 4 (naik)
    Nilai SAKIP       | 75             | 72             | 3 (turun)
    Jumlah inovasi    | 3              | 3              | Tetap
    --- Turun
    Indikator Kinerja                 | Realisasi 2023 | Realisasi 2024 | Peningkatan
    Nilai IKM                         | 80             | 84             | 4
    Nilai SAKIP                       | 72             | 75             | 3
    Jumlah pengaduan masyarakat       | 9              | 7              | 2
    --- Kata
    Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Naik/Turun
    Nilai IKM         | 80             | 84             | Naik
    Nilai SAKIP       | 75             | 72             | Turun`,

  "one fall written as a gain where another keeps its sign": `
    Indikator Kinerja                 | Realisasi 2023 | Realisasi 2024 | Peningkatan
    Nilai IKM                         | 80             | 84             | 4
    Angka kriminalitas                | 30             | 25             | -5
    Jumlah pengaduan masyarakat       | 9              | 7              | 2!
    -> ragu: seharusnya 7 − 9 = −2.`,

  "several years: the last two, or the last against the first": `
    --- Dua
    Indikator Kinerja | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Selisih
    Nilai IKM         | 79             | 80             | 84             | 4
    Nilai SAKIP       | 70             | 75             | 72             | -3
    --- Awal
    Indikator Kinerja | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Selisih
    Nilai IKM         | 79             | 80             | 84             | 5
    Nilai SAKIP       | 70             | 75             | 72             | 2`,

  "right: of capaian, shown or as its own target and realisasi give it": `
    Indikator Kinerja | 2023   | <         | <       | 2024   | <         | <       | Selisih
    ^                 | Target | Realisasi | Capaian | Target | Realisasi | Capaian | ^
    Nilai IKM         | 80     | 84        | 105%    | 80     | 88        | 110%    | 5%
    Nilai SAKIP       | 70     | 71        | 101%    | 72     | 76        | 106%    | 4,13%`,

  "what cannot be computed is named": `
    --- Tahun
    Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Selisih
    Nilai IKM         | 80             | 84             | 4
    Nilai SAKIP       | -              | 72             | 72
    --- Nol
    Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | % Kenaikan
    Nilai IKM         | 80             | 84             | 5%
    Jumlah inovasi    | 0              | 4              | 400%
    --- Lain
    Indikator Kinerja | Realisasi 2023 | Realisasi 2024 | Selisih
    Nilai IKM         | 80             | 84             | 7
    Nilai SAKIP       | 70             | 72             | 11
    -> belum D3: angka salah satu tahunnya belum berupa satu angka
    -> belum D3: angka tahun sebelumnya nol
    -> belum D2: cara menghitung kolom ini belum terbaca dari angkanya
    -> belum D3: cara menghitung kolom ini belum terbaca dari angkanya`,
});

test("no correction where two digits of a year may have changed places", () => {
  const { snapshot } = kisi(`
    Indikator Kinerja         | Realisasi 2023 | Realisasi 2024 | Selisih
    Nilai IKM                 | 82,60          | 81,80          | -0,80
    Persentase posyandu aktif | 91             | 96,5           | 5,5
    Jumlah inovasi            | 2              | 5              | 3
    Nilai SAKIP               | 75,20          | 87             | 2,80
    Persentase desa mandiri   | 40             | 30             | -10
    Persentase arsip tertata  | 60             | 64             | 4`);
  expect(jalankan(selisihTahunSesuai, snapshot).filter((u) => u.ucap === "temuan")).toMatchObject([
    {
      temuan: {
        tingkat: "salah",
        seharusnya: null,
        saran: "Periksa dahulu C5: bila Realisasi 2024 sebenarnya 78, bukan 87, maka 2,80 sudah benar.",
      },
    },
  ]);
});
