import { efisiensiSesuaiDefinisi } from "../../../src/core/rules/efisiensi-sesuai-definisi";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(efisiensiSesuaiDefinisi, {
  "rasio, certain by its rows": `
    Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    IKM       | 102,00              | 97,15                | 1,05
    SAKIP     | 96,00               | 98,42                | 0,98
    IP ASN    | 105,00              | 91,30                | 0,87!
    IDM       | 95,00               | 94,06                | 1,01
    RB        | 110,00              | 99,12                | 1,11
    SPBE      | 88,00               | 96,70                | 0,91
    -> salah: Tingkat efisiensi tertulis 0,87, seharusnya 105,00% ÷ 91,30% = 1,1501 ≈ 1,15.`,

  "rasio, with too few rows to be certain": `
    Indikator | Capaian Kinerja | Penyerapan Anggaran | Tingkat Efisiensi
    IKM       | 102,00          | 97,15               | 1,05
    SAKIP     | 96,00           | 98,42               | 0,98
    IP ASN    | 105,00          | 91,30               | 1,51!
    -> ragu: Dihitung sebagai capaian kinerja dibagi capaian anggaran (2 dari 3 baris cocok).`,

  "rasio, where formulas below a group have no result yet": `
    Indikator | Capaian Kinerja | Penyerapan Anggaran | Tingkat Efisiensi
    IKM       | 102,00          | 97,15               | 1,05
    SAKIP     | 96,00           | 98,42               | 0,98
    IP ASN    | 105,00          | 91,30               | 1,15
    Inovasi   | 40,00           | = {'3.7'!J13}       | = {E6/F6}`,

  "selisih in percentage points, nought and below": `
    Sasaran    | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi (%)
    Pelayanan  | 102,00              | 97,15                | 4,85
    Keuangan   | 96,00               | 98,42                | -2,42
    Desa       | 105,00              | 91,30                | 13,70
    Ketertiban | 95,00               | 94,06                | 1,94!
    Inovasi    | 99,12               | 99,12                | 0,00
    Partisipasi | 88,00              | 96,70                | (8,70)
    -> salah: 95,00% − 94,06% = 0,94`,

  "sisa: said only of what reached its target": `
    Sasaran    | Capaian Kinerja | % Penyerapan | Tingkat Efisiensi
    Pelayanan  | 102,00%         | 97,15%       | 2,85%
    Keuangan   | 100,00%         | 98,42%       | 1,58%
    Desa       | 105,00%         | 91,30%       | 8,70%
    Ketertiban | 100,00%         | 94,06%       | 5,94%
    Inovasi    | 110,00%         | 99,12%       | 1,88%!
    Partisipasi | 88,00%         | 96,70%       | -
    Ketahanan  | 101,20%         | 90,00%       | 10,00%
    -> salah: 100% − 99,12% = 0,88%`,

  "doubtful: cut off, or by what the inputs hide": `
    Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    IKM       | 102,00              | 97,15                | 1,05
    SAKIP     | 96,00               | 98,42                | 0,97!
    IP ASN    | 105,00              | 91,30                | 1,15
    IDM       | 95,00               | 94,06                | 1,01
    RB        | 110,0               | 99,1                 | 1,1109!
    SPBE      | 88,00               | 96,70                | 0,91
    -> ragu: Dipotong, bukan dibulatkan.
    -> ragu: Masih dalam batas pembulatan.`,

  "right: a capaian counts as shown or as stored": `
    Indikator | Capaian Kinerja          | Penyerapan Anggaran | Tingkat Efisiensi
    IKM       | =1.018728323699422:0%    | =0.97:0%            | 1,052
    SAKIP     | =1.018728323699422:0%    | =0.97:0%            | 1,050
    IP ASN    | =0.96:0%                 | =0.98:0%            | 0,980`,

  "right: percent styles side by side": `
    Indikator | Capaian Kinerja | Penyerapan Anggaran | Tingkat Efisiensi
    IKM       | 105%            | =1:0%               | 1,05
    SAKIP     | 100             | 80,00               | 1,25
    IP ASN    | =0.9:0.00%      | 90 %                | =1
    IDM       | 110%            | 100%                | 110%`,

  "right: a column of fractions": `
    Indikator | Capaian Kinerja | Penyerapan Anggaran | Tingkat Efisiensi
    IKM       | 1,05            | 1,00                | 1,05
    SAKIP     | 1,00            | 0,80                | 1,25
    IP ASN    | 0,90            | 0,90                | 1,00`,

  "right: one budget for several indicators, merged or left blank": `
    --- Gabung
    Sasaran    | Indikator          | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    Pelayanan  | Indeks Kepuasan    | 102                 | 97,06                | 1,02
    ^          | Persentase layanan | 96                  | ^                    | ^
    Keuangan   | Nilai SAKIP        | 98                  | 98,5                 | 0,99
    --- Kosong
    Sasaran    | Indikator          | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    Pelayanan  | Indeks Kepuasan    | 102                 | 97,06                | 1,02
               | Persentase layanan | 96                  |                      |
    Keuangan   | Nilai SAKIP        | 98                  | 98,5                 | 0,99`,

  "wrong: the mean of a group is told as such": `
    Sasaran    | Indikator          | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    Pelayanan  | Indeks Kepuasan    | 102                 | 97,06                | 1,05!
    ^          | Persentase layanan | 96                  | ^                    | ^
    Keuangan   | Nilai SAKIP        | 98                  | 98,5                 | 0,99
    Desa       | Desa mandiri       | 105                 | 93,4                 | 1,12
    Ketertiban | Linmas aktif       | 95                  | 99,2                 | 0,96
    Inovasi    | Jumlah inovasi     | 100                 | 95,24                | 1,05
    Ketahanan  | Desa tangguh       | 90                  | 90                   | 1,00
    -> salah: 99,0% ÷ 97,06% = 1,02`,

  "nothing is computed without a budget": `
    Sasaran    | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    Pelayanan  | 102                 | 97,15                | 1,05
    Keuangan   | 96                  | -                    | -
    Desa       | 100                 | 0                    | -
    Inovasi    | 90                  | 0                    | 0
    Ketertiban | 95                  | 94,06                | 1,01
    -> belum D5: penyerapan anggarannya nol`,

  "figures that no definition explains": `
    Sasaran    | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    Pelayanan  | 102                 | 97,15                | 7,5
    Keuangan   | 96                  | 98,42                | 3,1
    -> belum D2: cara hitung efisiensi kantor ini belum terbaca dari angkanya
    -> belum D3: cara hitung efisiensi kantor ini belum terbaca dari angkanya`,
});
