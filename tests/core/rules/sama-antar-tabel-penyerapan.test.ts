import { samaAntarTabel } from "../../../src/core/rules/sama-antar-tabel";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(samaAntarTabel, {
  "right: the indicator of the office's spending, rounded, cut off, or quoted as printed": `
    --- 3.1
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja                                | Target | Realisasi | Capaian
    Persentase Realisasi Anggaran Perangkat Daerah   | 90%    | 93,61%    | 104,01%
    Nilai SAKIP                                      | 80     | 82        | 102,5%
    --- 3.4
    Tabel 3.4 Perbandingan dengan Realisasi Kabupaten Tahun 2024
    Indikator Kinerja                                | Realisasi | Realisasi Kabupaten
    Prosentase Penyerapan Anggaran                   | 94%       | 95%
    Nilai SAKIP                                      | 82        | 75
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 2.408.521.434 | 2.236.068.703  | 92,84
    Program Pembinaan Desa | 274.628.350   | 273.952.000    | 99,75
    Jumlah                 | 2.681.328.784 | 2.510.020.703  | 93,61`,

  "doubtful: all tables state one figure, and the total of the budget table another": `
    --- 3.1
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja             | Target | Realisasi | Capaian
    Persentase Realisasi Anggaran | 90%    | 95,16%!   | 105,73%
    Nilai SAKIP                   | 80     | 82        | 102,5%
    --- 3.4
    Tabel 3.4 Perbandingan dengan Realisasi Kabupaten Tahun 2024
    Indikator Kinerja             | Realisasi | Realisasi Kabupaten
    Persentase Realisasi Anggaran | 95,16%    | 95%
    Nilai SAKIP                   | 82        | 75
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 3.000.000     | 2.800.000      | 93,33
    Program Pembinaan Desa | 1.000.000     | 980.000        | 98,00
    Jumlah                 | 4.000.000     | 3.780.000      | 94,50
    -> ragu: tertulis 95,16%, sedangkan jumlah realisasi anggaran di 3.5!C5 memberi 3.780.000 ÷ 4.000.000 × 100% = 94,50%`,

  "doubtful: against three tables that copied each other stands one that the budget confirms": `
    --- 3.1
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja             | Target | Realisasi | Capaian
    Persentase Realisasi Anggaran | 90%    | 94,5%     | 105%
    --- 3.2
    Tabel 3.2 Perbandingan Realisasi Kinerja
    Indikator Kinerja             | Realisasi 2023 | Realisasi 2024
    Persentase Realisasi Anggaran | 91%            | 96%!
    --- 3.3
    Tabel 3.3 Kemajuan Renstra Tahun 2024
    Indikator Kinerja             | Target Akhir Renstra | Realisasi 2024 | Tingkat Kemajuan
    Persentase Realisasi Anggaran | 96%                  | 96%            | 100%
    --- 3.4
    Tabel 3.4 Perbandingan dengan Realisasi Kabupaten Tahun 2024
    Indikator Kinerja             | Realisasi | Realisasi Kabupaten
    Persentase Realisasi Anggaran | 96%       | 97%
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 3.000.000     | 2.800.000      | 93,33
    Program Pembinaan Desa | 1.000.000     | 980.000        | 98,00
    Jumlah                 | 4.000.000     | 3.780.000      | 94,50
    -> ragu: sedangkan 94,5% di 3.1!C3. Jumlah realisasi anggaran: 3.780.000 ÷ 4.000.000 × 100% = 94,50% (3.5!C5)`,

  "right: an indicator of one program, of the physical progress, of another year": `
    --- 3.1
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja                               | Target | Realisasi | Capaian
    Persentase Realisasi Anggaran Program Penunjang | 90%    | 93,33%    | 103,7%
    Persentase Realisasi Fisik                      | 90%    | 99%       | 110%
    --- 3.2
    Tabel 3.2 Perbandingan Realisasi Kinerja
    Indikator Kinerja             | Realisasi 2022 | Realisasi 2023
    Persentase Realisasi Anggaran | 91%            | 95%
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 3.000.000     | 2.800.000      | 93,33
    Program Pembinaan Desa | 1.000.000     | 980.000        | 98,00
    Jumlah                 | 4.000.000     | 3.780.000      | 94,50`,

  "doubtful: the penyerapan of the same sasaran in two tables, where the amounts speak for one": `
    --- 3.7
    Tabel 3.7 Pencapaian Kinerja dan Anggaran Tahun 2024
    Sasaran    | Indikator   | Kinerja | <         | <       | Anggaran  | <         | <
    ^          | ^           | Target  | Realisasi | Capaian | Alokasi   | Realisasi | Capaian
    Pelayanan  | Nilai IKM   | 80      | 84        | 105%    | 3.000.000 | 2.800.000 | 93,33%
    Kinerja    | Nilai SAKIP | 80      | 82        | 102,5%  | 1.000.000 | 980.000   | 98%
    ^          | IP ASN      | 80      | 80        | 100%    | ^         | ^         | ^
    --- 3.8
    Tabel 3.8 Efisiensi Penggunaan Sumber Daya Tahun 2024
    Sasaran    | Indikator   | Capaian Kinerja | Penyerapan Anggaran | Efisiensi
    Pelayanan  | Nilai IKM   | 105%            | 93%                 | 1,13
    Kinerja    | Nilai SAKIP | 102,5%          | 89%!                | 1,14
    ^          | IP ASN      | 100%            |                     |
    -> ragu: Penyerapan anggaran “Nilai SAKIP” tertulis 89% di 3.8!D4, sedangkan 98% di 3.7!H5`,

  "right: a percentage that is of no program and no total; a sasaran whose budget is shared otherwise": `
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 3.000.000     | 2.800.000      | 93,33
    Program Pembinaan Desa | 1.000.000     | 980.000        | 98,00
    Jumlah                 | 4.000.000     | 3.780.000      | 94,50
    --- 3.7
    Tabel 3.7 Pencapaian Kinerja dan Anggaran Tahun 2024
    Sasaran    | Indikator   | Kinerja | <         | <       | Anggaran  | <         | <
    ^          | ^           | Target  | Realisasi | Capaian | Alokasi   | Realisasi | Capaian
    Kinerja    | Nilai SAKIP | 80      | 82        | 102,5%  | 700.000   | 690.000   | 98,57%
    ^          | IP ASN      | 80      | 80        | 100%    | 300.000   | 290.000   | 96,67%
    --- 3.8
    Tabel 3.8 Efisiensi Penggunaan Sumber Daya Tahun 2024
    Sasaran    | Indikator   | Capaian Kinerja | Penyerapan Anggaran | Efisiensi
    Pelayanan  | Nilai IKM   | 105%            | 100%                | 1,05
    Kinerja    | Nilai SAKIP | 102,5%          | 98%                 | 1,03
    ^          | IP ASN      | 100%            | ^                   | ^`,

  "doubtful: a row that names one program states another share of it": `
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 3.000.000     | 2.800.000      | 93,33
    Program Pembinaan Desa | 1.000.000     | 980.000        | 98,00
    --- 3.8
    Tabel 3.8 Efisiensi Penggunaan Sumber Daya Tahun 2024
    Indikator   | Program                | Capaian Kinerja | Penyerapan Anggaran | Efisiensi
    Nilai IKM   | Program Pembinaan Desa | 105%            | 89%!                | 1,18
    Nilai SAKIP | PROGRAM PENUNJANG      | 102,5%          | 93,3%               | 1,10
    -> ragu: tertulis 89% di 3.8!D3, sedangkan 98,00 di 3.5!D4`,

  "doubtful: a row with the budget of two programs spent something else; wrong where its percentage says so too": `
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 3.000.000     | 2.800.000      | 93,33
    Program Ketertiban     | 1.000.000     | 980.000        | 98,00
    Program Pembinaan Desa | 2.500.000     | 2.100.000      | 84,00
    --- 3.7
    Tabel 3.7 Pencapaian Kinerja dan Anggaran Tahun 2024
    Indikator   | Kinerja | <         | <       | Anggaran  | <          | <
    ^           | Target  | Realisasi | Capaian | Alokasi   | Realisasi  | Capaian
    Nilai IKM   | 80      | 84        | 105%    | 4.000.000 | 3.870.000! | 96,75%
    Nilai SAKIP | 80      | 82        | 102,5%  | 2.500.000 | 1.200.000! | 84%
    -> ragu: Alokasinya sama dengan “Program Penunjang” dan “Program Ketertiban”, yang realisasinya 3.780.000
    -> salah: yang realisasinya 2.100.000 (3.5!C5)`,

  "right: a sasaran's own mixture, the whole office, a budget of a stage that no table prints": `
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 3.000.000     | 2.800.000      | 93,33
    Program Ketertiban     | 1.000.000     | 980.000        | 98,00
    Program Pembinaan Desa | 2.500.000     | 2.100.000      | 84,00
    --- 3.7
    Tabel 3.7 Pencapaian Kinerja dan Anggaran Tahun 2024
    Indikator   | Kinerja | <         | <       | Anggaran  | <         | <
    ^           | Target  | Realisasi | Capaian | Alokasi   | Realisasi | Capaian
    Nilai IKM   | 80      | 84        | 105%    | 1.700.000 | 1.650.000 | 97,06%
    Nilai SAKIP | 80      | 82        | 102,5%  | 6.500.000 | 5.880.000 | 90,46%
    IP ASN      | 80      | 80        | 100%    | 2.400.000 | 2.100.000 | 87,5%`,

  "wrong: spent as one program did, of a budget that neither the program nor the row's percentage knows": `
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang      | 3.000.000     | 2.800.000      | 93,33
    Program Pembinaan Desa | 2.500.000     | 2.100.000      | 84,00
    --- 3.7
    Tabel 3.7 Pencapaian Kinerja dan Anggaran Tahun 2024
    Indikator   | Kinerja | <         | <       | Anggaran   | <         | <
    ^           | Target  | Realisasi | Capaian | Alokasi    | Realisasi | Capaian
    Nilai IKM   | 80      | 84        | 105%    | 5.200.000! | 2.100.000 | 84%
    Nilai SAKIP | 80      | 82        | 102,5%  | 3.000.000  | 2.800.000 | 93,33%
    -> salah: Realisasinya sama dengan “Program Pembinaan Desa”, yang alokasinya 2.500.000 (3.5!B4)`,
});
