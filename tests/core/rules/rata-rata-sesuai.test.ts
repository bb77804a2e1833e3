import { rataRataSesuai } from "../../../src/core/rules/rata-rata-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(rataRataSesuai, {
  "rata-rata indikator atau rata-rata sasaran: keduanya benar": `
    No | Sasaran            | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Pelayanan          | Nilai IKM         | 80     | 84        | 105%
    2  | Tata kelola        | Nilai SAKIP       | 80     | 76        | 95%
    ^  | ^                  | Indeks ASN        | 80     | 72        | 90%
    Rata-rata capaian | < | < |                 |           | 96,67%

    No | Sasaran            | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Pelayanan          | Nilai IKM         | 80     | 84        | 105%
    2  | Tata kelola        | Nilai SAKIP       | 80     | 76        | 95%
       |                    | Indeks ASN        | 80     | 72        | 90%
    Rata-rata capaian | < | < |                 |           | 98,75%`,
  "dari capaian tercetak atau tepat": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 89     | 93,25     | 105%
    Nilai SAKIP       | 85,20  | 84,88     | 100%
    Indeks ASN        | 90     | 93,61     | 104%
    Rata-rata         |        |           | 102,80%`,
  "salah, dengan hitungannya": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 105%
    Nilai SAKIP       | 80     | 76        | 95%
    Jumlah inovasi    | 2      | 1         | 50%
    Rata-rata         |        |           | 85,33%!
    -> salah: seharusnya (105% + 95% + 50%) ÷ 3 = 83,3333% ≈ 83,33%`,
  "banyak indikator: lewat jumlahnya": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 100    | 91        | 91%
    Nilai SAKIP       | 100    | 92        | 92%
    Indeks ASN        | 100    | 93        | 93%
    Linmas aktif      | 100    | 94        | 94%
    Desa mandiri      | 100    | 95        | 95%
    Arsip tertata     | 100    | 96        | 96%
    Aset tercatat     | 100    | 97        | 97%
    Rata-rata capaian kinerja |        |           | 97%!
    -> salah: seharusnya 658% ÷ 7 = 94%`,
  "nihil tidak dihitung, atau dihitung nol": `
    Indikator Kinerja | Capaian | Kategori
    Nilai IKM         | 105%    | Sangat Tinggi
    Nilai SAKIP       | 95%     | Sangat Tinggi
    Jumlah inovasi    | -       |
    Rata-rata         | 100%    | Sangat Tinggi`,
  "indikator yang bernama rata-rata": `
    No | Indikator Kinerja                  | Target | Realisasi | Capaian
    1  | Nilai IKM                          | 80     | 84        | 105%
    2  | Nilai SAKIP                        | 80     | 76        | 95%
    3  | Rata-rata nilai ujian perangkat    | 80     | 88        | 110%`,
  "perbandingan tahun: setiap tahun sendiri": `
    Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian 2023 | Target 2024 | Realisasi 2024 | Capaian 2024
    Nilai IKM         | 80          | 80             | 100%         | 80          | 84             | 105%
    Nilai SAKIP       | 80          | 72             | 90%          | 80          | 76             | 95%
    Rata-rata         |             |                | 95%          |             |                | 95%!
    -> salah: seharusnya (105% + 95%) ÷ 2 = 100%`,
  "dua blok: bloknya sendiri, seluruhnya, atau tidak keduanya": `
    No | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Nilai IKM         | 80     | 84        | 105%
    2  | Nilai SAKIP       | 80     | 76        | 95%
    Rata-rata | <          |        |           | 100%
    No | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Desa mandiri      | 80     | 64        | 80%
    2  | Linmas aktif      | 80     | 48        | 60%
    Rata-rata | <          |        |           | 70%
    Rata-rata seluruhnya | < |      |           | 86%!
    -> ragu: seharusnya (80% + 60%) ÷ 2 = 70%`,
});
