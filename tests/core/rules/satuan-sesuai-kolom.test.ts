import { satuanSesuaiKolom } from "../../../src/core/rules/satuan-sesuai-kolom";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(satuanSesuaiKolom, {
  "satu baris, satu temuan": `
    Indikator Kinerja    | Target 2022 | Target 2023 | Target 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
    Nilai IKM            | 82          | 87          | 90          | 90             | 90,12          | 90,25
    Persentase pelayanan | 100!        | 100         | 100%        | 100%           | 100%           | 100%
    Persentase linmas    | 95%         | 95%         | 95%         | 94,50!         | 96%            | 96%
    -> catatan: Tertulis 100 (B3), 100 (C3) tanpa tanda persen
    -> catatan: Tertulis 94,50 (E4) tanpa tanda persen, sedangkan angka lain untuk indikator ini berpersen.`,
  "persentase lain di kolomnya berpersen": `
    Indikator Kinerja          | Realisasi Kecamatan | Realisasi Kabupaten | Realisasi Nasional
    Nilai IKM                  | 90,25               | 91,28               | -
    Persentase pelayanan       | 100%                |                     |
    Persentase hasil rapat     | 100%                |                     |
    Persentase realisasi       | 95,81!              |                     |
    -> catatan: indikator persentase lain di kolomnya berpersen`,
  "kantor yang tidak menulis tanda persen": `
    Indikator Kinerja    | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi 2024
    Nilai IKM            | 87          | 90,12          | 90          | 90,25
    Persentase pelayanan | 100         | 100            | 100         | 100
    Persentase linmas    | 95          | 94             | 95          | 96`,
  "satu banding satu tidak menentukan": `
    Indikator Kinerja  | Target | Realisasi | Capaian
    Persentase linmas  | 60     | 57%       | 95%
    Persentase desa    | 40%    | 42%       | 105%`,
  "kolom capaian yang hampir semuanya berpersen": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 105%
    Nilai SAKIP       | 80     | 80        | 100%
    Indeks ASN        | 80     | 72        | 90!
    Desa mandiri      | 30     | 30        | 100%
    Linmas aktif      | 60     | 60        | 100%
    Arsip tertata     | 50     | 45        | 90%
    -> catatan: angka lain di kolomnya berpersen`,
  "satuan di kolomnya sendiri, pecahan, dan satuan lain": `
    Indikator Kinerja    | Satuan | Target | Realisasi | Capaian
    Persentase pelayanan | %      | 100    | 100%      | 100%
    Persentase linmas    | %      | 90%    | 90        | 100%
    Persentase aset      |        | 90%    | 0,95      | 105,56%
    Jumlah inovasi       | buah   | 4      | 4 inovasi | 100%`,
  "kolom bertanda yang memuat pecahan": `
    Program              | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang    | 3.000.000     | 2.000.000      | 66,67%
    Program Pelayanan    | 7.000.000     | 6.000.000      | 85,71%
    Program Ketertiban   | 1.000.000     | 1.000.000      | 100%
    Program Pemberdayaan | 1.500.000     | 1.300.000      | 86,67%
    Program Peningkatan  | 1.500.000     | 1.200.000      | 80,00%
    Program Pembinaan    | 8.000.000     | 7.000.000      | =0.875`,
});
