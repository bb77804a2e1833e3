import { desimalSeragam } from "../../../src/core/rules/desimal-seragam";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(desimalSeragam, {
  "satu angka dengan desimal lebih sedikit": `
    Program              | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang    | 3.000.000     | 2.000.000      | 66,67
    Program Pelayanan    | 7.000.000     | 6.000.000      | 85,71
    Program Pembinaan    | 9.000.000     | 8.000.000      | 88,9!
    Program Ketertiban   | 1.000.000     | 1.000.000      | 100
    Program Pemberdayaan | 1.500.000     | 1.300.000      | 86,67
    -> catatan: Kolom “%” membulatkan angkanya dengan 2 desimal, kecuali 88,9 (D4).`,
  "nol di belakang koma yang tidak ditulis": `
    Program              | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang    | 3.000.000     | 2.000.000      | 66,67
    Program Pelayanan    | 7.000.000     | 6.000.000      | 85,71
    Program Pembinaan    | 8.000.000     | 7.000.000      | 87,5
    Program Ketertiban   | 1.000.000     | 1.000.000      | 100
    Program Pemberdayaan | 1.500.000     | 1.300.000      | 86,67`,
  "hanya seratus yang bulat: bukan kebiasaan tanpa desimal": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 80        | 100%
    Nilai SAKIP       | 81     | 82        | 101,23%
    Indeks ASN        | 85     | 85        | 100%
    Desa mandiri      | 30     | 30        | 100%
    Linmas aktif      | 60     | 60        | 100%
    Jumlah inovasi    | 2      | 2         | 100%`,
  "terlalu banyak yang lain": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 89     | 93,25     | 105%
    Nilai SAKIP       | 81     | 82        | 101,2%
    Indeks ASN        | 85,20  | 84,88     | 99,6%
    Desa mandiri      | 30     | 31        | 103%
    Linmas aktif      | 60     | 61        | 102%`,
  "jumlah yang lebih teliti": `
    Program              | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang    | 3.000.000     | 2.000.000      | 67%
    Program Pelayanan    | 7.000.000     | 6.000.000      | 86%
    Program Pembinaan    | 9.000.000     | 8.000.000      | 89%
    Program Ketertiban   | 1.500.000     | 1.300.000      | 87%
    Program Pemberdayaan | 1.500.000     | 1.400.000      | 93%
    Jumlah               | 22.000.000    | 18.700.000     | 85,00%`,
  "perbandingan tahun: tiap tahun kolomnya sendiri": `
    Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian 2023 | Target 2024 | Realisasi 2024 | Capaian 2024
    Nilai IKM         | 88          | 90             | 102,27%      | 89          | 93,25          | 105%
    Nilai SAKIP       | 81          | 82             | 101,23%      | 82          | 82             | 100%
    Indeks ASN        | 85          | 84             | 98,82%       | 85,20       | 84,88          | 99,6%!
    Desa mandiri      | 30          | 31             | 103,33%      | 30          | 31             | 103%
    Linmas aktif      | 60          | 60             | 100%         | 60          | 60             | 100%
    -> catatan: Kolom “Capaian 2024” membulatkan angkanya tanpa desimal, kecuali 99,6% (G4).`,
});
