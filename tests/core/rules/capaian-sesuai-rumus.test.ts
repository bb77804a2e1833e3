import { capaianSesuaiRumus } from "../../../src/core/rules/capaian-sesuai-rumus";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(capaianSesuaiRumus, {
  "right: rounded half up to the decimals that are shown": `
    Indikator Kinerja              | Target | Realisasi | Capaian
    Nilai IKM                      | 89     | 93,25     | 105%
    Nilai SAKIP                    | 89     | 93,25     | 104,8%
    Persentase lahan bersertifikat | 10     | 5,35      | 54%
    Persentase desa mandiri        | 1.000  | 997,4     | 100%`,

  "wrong: the message shows the arithmetic": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 89     | 93,25     | 103%!
    Nilai SAKIP       | 80     | 72        | 80%!
    -> salah: Capaian tertulis 103%, seharusnya 93,25 ÷ 89 × 100% = 104,78% ≈ 105%.
    -> salah: Capaian tertulis 80%, seharusnya 72 ÷ 80 × 100% = 90%.`,

  "doubtful: cut off instead of rounded": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 89     | 93,25     | 104%!
    Nilai SAKIP       | 78     | 75        | 96,1%!
    -> ragu: ≈ 105%. Dipotong, bukan dibulatkan.
    -> ragu: ≈ 96,2%. Dipotong, bukan dibulatkan.`,

  "doubtful: only decimals that an input hides would explain it; a whole number hides none": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 70     | 66,7      | 95,24%!
    Nilai SAKIP       | 70     | 67        | 95,24%!
    -> ragu: Masih dalam batas pembulatan.
    -> salah: 67 ÷ 70 × 100% = 95,7143% ≈ 95,71%.`,

  "right: the stored value behind what a format shows": `
    Indikator Kinerja | Target | Realisasi        | Capaian
    Nilai IKM         | 70     | =66.66667:0.0    | 95,24%
    Nilai SAKIP       | =80    | =72.4444:0       | =0.905555:0.0% {D3/C3}`,

  "right: every way of writing a percent": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 105%
    Nilai SAKIP       | 80     | 84        | 105 %
    Nilai RB          | 80     | 84        | =1.05:0%
    Nilai IP ASN      | 80     | 84        | =1.05:0.00%
    Nilai IDM         | 80     | 84        | 105
    Nilai SPBE        | 80     | 84        | =105
    Nilai PEKPPP      | 80     | 84        | 105,00`,

  "right: a column of fractions": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 1,05
    Nilai SAKIP       | 80     | 72        | =0.9
    Nilai IP ASN      | 78     | 75        | 0,9615`,

  "wrong: a fraction among fractions is told in percent and mended as a fraction": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 1,07!
    Nilai SAKIP       | 80     | 72        | 0,90
    -> salah: Capaian tertulis 1,07, seharusnya 84 ÷ 80 × 100% = 105%.`,

  "right: whatever stands around the number": `
    Indikator Kinerja        | Target         | Realisasi               | Capaian
    Nilai SAKIP              | 80 (BB)        | 82 (A)                  | 102,50 %
    Indeks Profesionalitas   | 82,00 (Tinggi) | 85,20 (Tinggi)          | 103,90%␣
    Jumlah inovasi           | 1 inovasi      | 1 inovasi               | 100 %
    Nilai reformasi          | 87,5           | 87,5 (nilai tahun 2023) | 100%`,

  "right: more than reached is no fault, nor is nought": `
    Indikator Kinerja       | Target | Realisasi | Capaian
    Jumlah inovasi          | 2      | 7         | 350%
    Persentase desa mandiri | 40     | 0         | 0%
    Persentase desa maju    | 40     | 0,00      | 0,00`,

  "nothing is computed from nothing": `
    Indikator Kinerja         | Target | Realisasi | Capaian
    Nilai IKM                 | 80     | 84        | 105%
    Persentase konflik sosial | 0      | 0         | 100%
    Indeks Desa Membangun     | -      | -         | -
    Nilai Reformasi           | NA     | 70,5      | 100%
    Nilai SAKIP               | 75     | N/A       | n/a
    Nilai SPBE                | 75     |           | 100%
    Nilai PEKPPP              | 75     |           |
    -> belum D3: target nol
    -> belum D4: target berisi “-”
    -> belum D5: target berisi “NA”
    -> belum D6: realisasi berisi “N/A”
    -> belum D7: realisasi kosong`,

  "lower is better by its wording: Rumus 2 and its inverse are both in use": `
    Indikator Kinerja          | Target | Realisasi | Capaian (%)
    Angka Kemiskinan           | 12,5   | 11,8      | 105,60
    Prevalensi Stunting        | 14     | 15,4      | 90,91
    Indeks Kepuasan Masyarakat | 85     | 86,7      | 102,00`,

  "doubtful: right only in the other direction, both computations are told": `
    Indikator Kinerja          | Target | Realisasi | Capaian (%)
    Angka Kemiskinan           | 12,5   | 11,8      | 94,40!
    Persentase desa mandiri    | 40     | 38        | 105,00!
    Indeks Kepuasan Masyarakat | 85     | 86,7      | 102,00
    -> ragu: Angka ini cocok bila makin tinggi makin baik: 11,8 ÷ 12,5 × 100% = 94,40%.
    -> ragu: Angka ini cocok bila makin rendah makin baik: (40 − (38 − 40)) ÷ 40 × 100% = 105,00%.`,

  "wrong in every direction": `
    Indikator Kinerja | Target | Realisasi | Capaian (%)
    Angka Kemiskinan  | 12,5   | 11,8      | 99,00!
    -> salah: (12,5 − (11,8 − 12,5)) ÷ 12,5 × 100% = 105,60%`,

  "a percentage beside a fraction of one is one unit": `
    Indikator Kinerja       | Target | Realisasi | Capaian
    Persentase desa mandiri | 90%    | =0.9361   | 104,01%
    Persentase linmas aktif | 90%    | =0.9:0%   | 100%`,

  "doubtful: target and realisasi a hundredfold apart": `
    Indikator Kinerja       | Target | Realisasi | Capaian
    Persentase desa mandiri | 1      | 95        | 95%!
    Nilai IKM               | 80     | 84        | 105%
    -> ragu: Target dan realisasi tampaknya berbeda satuan.`,

  "doubtful: a ceiling that too few rows show": `
    Indikator Kinerja       | Target | Realisasi | Capaian
    Nilai IKM               | 80     | 84        | 100%!
    Nilai SAKIP             | 80     | 72        | 90%
    -> ragu: Angka ini cocok bila kantor membatasi capaian paling tinggi 100%.`,

  "right: a ceiling that five rows show": `
    Indikator Kinerja       | Target | Realisasi | Capaian
    Nilai IKM               | 80     | 84        | 100%
    Nilai SAKIP             | 80     | 88        | 100%
    Nilai RB                | 70     | 72        | 100%
    Nilai SPBE              | 3      | 4         | 100%
    Persentase desa mandiri | 40     | 50        | 100%
    Persentase desa maju    | 40     | 38        | 95%`,

  "several indicators in one cell, each judged by itself": `
    No | Sasaran                | Indikator Kinerja                                | Target   | Realisasi | Capaian
    1  | Meningkatnya pelayanan | 1. Indeks Kepuasan⏎2. Persentase layanan         | 85⏎90    | 86,7⏎81   | 102%⏎90%
    2  | Meningkatnya desa      | a. Persentase mandiri⏎b. Persentase maju         | 40⏎60    | 44⏎54     | 110%⏎80%!
    3  | Meningkatnya ketertiban | Persentase kasus selesai                        | 100      | 97        | 97%
    -> salah: 54 ÷ 60 × 100% = 90%`,

  "not as many targets as capaian in one cell": `
    No | Sasaran                | Indikator Kinerja                        | Target | Realisasi | Capaian
    1  | Meningkatnya pelayanan | 1. Indeks Kepuasan⏎2. Persentase layanan | 85     | 86,7⏎81   | 102%⏎90%
    2  | Meningkatnya desa      | Persentase mandiri                       | 40     | 44        | 110%
    -> belum F2: target berisi “85”`,

  "merges, blanks, bands, a repeated header and a total row": `
    No              | Sasaran                | Indikator Kinerja       | Target | Realisasi | Capaian
    1               | Meningkatnya pelayanan | Indeks Kepuasan         | 80     | 84        | 105%
    ^               | ^                      | Persentase layanan      | 90     | 81        | 90%
    KINERJA LAINNYA | <                      | <                       | <      | <         | <
    2               | Meningkatnya desa      | Persentase mandiri      | 40     | 44        | 110%

    No              | Sasaran                | Indikator Kinerja       | Target | Realisasi | Capaian
                    |                        | Persentase maju         | 60     | 54        | 95%!
    Rata-rata       |                        |                         |        |           | 98,75%
    -> salah: 54 ÷ 60 × 100% = 90%`,

  "a hidden row counts": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 105%
    ~Nilai SAKIP      | 80     | 72        | 95%!
    -> salah: 72 ÷ 80 × 100% = 90%`,

  "wrong: the realisasi repeated in the capaian column": `
    Indikator Kinerja | Target    | Realisasi | Capaian
    Nilai IKM         | 80        | 84        | 105%
    Nilai SAKIP       | 80        | 72        | 90%
    Jumlah inovasi    | 2 inovasi | 2 inovasi | 2 inovasi!
    -> salah: 2 ÷ 2 × 100% = 100%`,

  "a live formula is judged by its result, and not at all without one": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | =80    | =84       | =1.05:0.0% {D2/C2}
    Nilai SAKIP       | =80    | =72       | =0.95:0.0% {D3/C3}!
    Nilai RB          | =80    | =72       | ={D4/C4}
    -> salah: 72 ÷ 80 × 100% = 90,0%.`,
});
