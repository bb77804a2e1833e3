/** A computed column that a fitting kind does not know makes the table a near miss of the kind that does. */
import { recognize } from "../../../src/core/recognize";
import { kisi } from "../../alat/kisi";

function kenali(teks: string) {
  const { tabel, hampir } = recognize(kisi(teks).snapshot);
  return [...tabel.map((t) => t.bentuk.jenis), ...hampir.map((h) => `${h.bentuk.jenis} kurang ${h.kurang.join(", ")}`)];
}

test.each([
  [
    "target and capaian without realisasi",
    `No | Indikator   | Target | Capaian
     1  | Nilai IKM   | 80     | 105%
     2  | Nilai SAKIP | 70     | 98%`,
    "capaian kurang Realisasi",
  ],
  [
    "a budget with its serapan, without realisasi",
    `No | Program           | Anggaran  | Penyerapan (%)
     1  | Program Penunjang | 2.000.000 | 98
     2  | Program Pelayanan | 3.000.000 | 97`,
    "realisasi-anggaran kurang Realisasi (Rp)",
  ],
])("%s", (_, teks, harapan) => {
  expect(kenali(teks)).toEqual([harapan]);
});

test.each([
  [
    "a bare % may be a share of the whole",
    `No | Program           | Anggaran  | %
     1  | Program Penunjang | 2.000.000 | 40
     2  | Program Pelayanan | 3.000.000 | 60`,
    "anggaran-program",
  ],
  [
    "the realisasi of the year before beside the target is not computed",
    `No | Indikator   | Realisasi 2023 | Target 2024
     1  | Nilai IKM   | 79             | 80
     2  | Nilai SAKIP | 69             | 70`,
    "perjanjian-kinerja",
  ],
  [
    "a capaian with its label needs no realisasi",
    `No | Indikator   | Target | Capaian | Predikat
     1  | Nilai IKM   | 80     | 105%    | Sangat Tinggi
     2  | Nilai SAKIP | 70     | 88%     | Tinggi`,
    "keberhasilan",
  ],
])("%s", (_, teks, harapan) => {
  expect(kenali(teks)).toEqual([harapan]);
});
