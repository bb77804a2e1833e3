/** Years in the titles: what is left over from an older file, and what is really a comparison. */
import { recognize } from "../../../src/core/recognize";
import { kisi } from "../../alat/kisi";

function kenali(teks: string) {
  const { tabel, hampir } = recognize(kisi(teks).snapshot);
  return [...tabel.map((t) => t.bentuk.jenis), ...hampir.map((h) => `${h.bentuk.jenis} kurang ${h.kurang.join(", ")}`)];
}

const isi = `
  Nilai IKM   | 80 | 84 | 105%
  Nilai SAKIP | 70 | 70 | 100%`;

test.each([
  [
    "the caption names the other year",
    "Tabel 3.1 Capaian Tahun 2024\nIndikator | Target 2024 | Realisasi 2021 | Capaian",
  ],
  ["the title of the capaian does", "Indikator | Target 2024 | Realisasi 2021 | Capaian 2024"],
  ["the group does", "Indikator | Tahun 2024 | < | <\n^ | Target 2021 | Realisasi | Capaian"],
  ["nobody measures by an old target", "Indikator | Target 2021 | Realisasi 2024 | Capaian"],
])("a stale year leaves a capaian table what it is: %s", (_, kepala) => {
  expect(kenali(kepala + isi)).toEqual(["capaian"]);
});

test.each([
  ["Tabel 3.3 Kemajuan Renstra 2026\nIndikator | Target 2026 | Realisasi 2024 | Capaian", /^kemajuan-renstra kurang/],
  ["Indikator | Target 2026 | Realisasi 2024 | Tingkat Kemajuan", /^kemajuan-renstra kurang/],
  ["Capaian Tahun 2024\nIndikator | Target 2026 | Realisasi 2024 | Capaian", /^capaian kurang Realisasi 2026$/],
  ["Indikator | Target 2026 | Realisasi 2024 | Capaian 2024", /^capaian kurang Realisasi 2026$/],
])("a target ahead of the realisasi is no capaian of one year: %s", (kepala, harapan) => {
  expect(kenali(kepala + isi).join()).toMatch(harapan);
});

test("realisasi of two years beside one target is a comparison", () => {
  expect(
    kenali(`
      Indikator   | Target 2024 | Realisasi 2023 | Realisasi 2024 | Capaian 2024
      Nilai IKM   | 80          | 79             | 84             | 105%
      Nilai SAKIP | 70          | 69             | 70             | 100%`),
  ).toEqual(["perbandingan-tahun"]);
});

test("“% Realisasi” is no misspelt “Realisasi”: target and realisasi of two years without capaian", () => {
  expect(
    kenali(`
      No | Indikator   | 2023   | <         | 2024   | <
      ^  | ^           | Target | Realisasi | Target | Realisasi
      1  | Nilai IKM   | 79     | 79        | 80     | 84
      2  | Nilai SAKIP | 69     | 69        | 70     | 70`),
  ).toEqual(["perbandingan-tahun"]);
});
