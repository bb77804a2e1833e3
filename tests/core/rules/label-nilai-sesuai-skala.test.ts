import { labelNilaiSesuaiSkala } from "../../../src/core/rules/label-nilai-sesuai-skala";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(labelNilaiSesuaiSkala, {
  "huruf dan kata, di target dan realisasi": `
    Indikator Kinerja          | Target          | Realisasi            | Capaian
    Nilai SAKIP Kecamatan      | 81 (Memuaskan)  | 79 (Memuaskan)!      | 97,53%
    IKM Kecamatan              | 88,31 (A)       | 88,30 (Sangat Baik)! | 99,99%
    Indeks Profesionalitas ASN | 80 (Tinggi)!    | 81 (Tinggi)          | 101,25%
    -> salah: Tertulis 79 (Memuaskan), sedangkan 79 berada pada rentang di atas 70 sampai 80, yaitu BB (Sangat Baik)
    -> salah: rentang 76,61 sampai 88,3, yaitu B (Baik)
    -> salah: rentang 71 sampai 80, yaitu Sedang`,
  "batas yang tepat": `
    Indikator Kinerja     | Target   | Realisasi | Capaian
    Nilai SAKIP Kecamatan | 80 (BB)  | 80,01 (A) | 100,01%
    Nilai AKIP            | 70 (B)   | 90 (A)    | 128,57%
    IKM                   | 76,60 (C)| 76,61 (B) | 100,01%`,
  "di antara dua kelas keduanya boleh": `
    Indikator Kinerja          | Target              | Realisasi      | Capaian
    Indeks Profesionalitas ASN | 90,5 (Sangat Tinggi)| 90,5 (Tinggi)  | 100%
    Nilai IP ASN               | 80,5 (Sedang)       | 80,5 (Rendah)! | 100%
    -> salah: yaitu`,
  "huruf dan kata bersama": `
    Indikator Kinerja | Target             | Realisasi          | Capaian
    Nilai SAKIP       | 82 (A / Memuaskan) | 82 (A, Sangat Baik)! | 100%
    Nilai AKIP        | 72 (Predikat BB)   | 75 BB              | 104,17%
    -> salah: yaitu A (Memuaskan)`,
  "bukan predikat, bukan nilai, atau skala lain": `
    Indikator Kinerja                         | Target         | Realisasi               | Capaian
    Indeks Profesionalitas ASN                | 88             | 87,5 (nilai tahun 2023) | 99,43%
    Indeks Kepuasan Masyarakat                | 3,2 (Baik)     | 3,45 (Sangat Baik)      | 107,81%
    Persentase unit dengan nilai SAKIP baik   | 60 (A)         | 60 (A)                  | 100%
    Indeks Desa Membangun                     | 0,70 (Maju)    | 0,65 (A)                | 92,86%
    Nilai SAKIP                               | 75 (istimewa)  | 75 (Cakap)              | 100%`,
  "perbandingan tahun: setiap tahun": `
    Indikator Kinerja | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi 2024
    Nilai SAKIP       | 78 (BB)     | 81 (BB)!       | 82 (A)      | 79,5 (A)!
    Nilai IKM         | 85          | 86             | 87          | 88
    -> salah: 81 berada pada rentang di atas 80 sampai 90, yaitu A (Memuaskan)
    -> salah: 79,5 berada pada rentang di atas 70 sampai 80`,
  "beberapa indikator dalam satu sel, bernomor dalam satu baris teks": `
    Sasaran     | Indikator Kinerja                                                     | Target
    Pelayanan   | IKM Kecamatan                                                         | 86,02
    Tata kelola | 4.1 Nilai SAKIP 4.2 Persentase Realisasi Anggaran 4.3 Indeks Profesionalitas ASN | 81,75 (A) 90 % 85,2 (Tinggi)
    Desa        | 5.1 Nilai SAKIP Desa 5.2 IP ASN Desa                                  | 79 (A) 75,5 (Tinggi)!
    -> salah: Tertulis 79 (A), sedangkan 79 berada pada rentang di atas 70 sampai 80, yaitu BB (Sangat Baik) (PermenPANRB 88/2021). Tertulis 75,5 (Tinggi), sedangkan`,
  "beberapa indikator, bernomor atau berbaris": `
    Indikator Kinerja                                   | Target                       | Realisasi            | Capaian
    a. Nilai SAKIP⏎b. Indeks Profesionalitas⏎ASN        | 82 (A)⏎85 (Tinggi)           | 82 A 79 (Tinggi)!    | 100%
    Nilai SAKIP⏎Persentase arsip tertata⏎Nilai IKM      | 82 (BB), 90% dan 87 (B)!     | 82 (A); 91%; 89 (A)  | 100%
    1. Nilai SAKIP⏎2. Nilai IKM                         | 82 (A)⏎87 (B)                | 72 (BB)⏎76,6 (C)     | 88%
    -> salah: Tertulis 79 (Tinggi), sedangkan 79 berada pada rentang 71 sampai 80, yaitu Sedang
    -> salah: Tertulis 82 (BB), sedangkan`,
  "tidak sebanyak indikatornya: tidak ditebak": `
    Indikator Kinerja                                   | Target                  | Realisasi            | Capaian
    4.1 Nilai SAKIP 4.2 Indeks Profesionalitas ASN      | 85 (BB)                 | 85 (BB) 90 (A) 1 (C) | 100%
    Nilai SAKIP Kecamatan                               | 79 (A) 82 (BB)          | 82 (A)               | 100%
    Nilai SAKIP⏎Perangkat Daerah                        | 82 (A)                  | 79 (BB)              | 96%`,
});
