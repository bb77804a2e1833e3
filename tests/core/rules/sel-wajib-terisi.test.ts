import { selWajibTerisi } from "../../../src/core/rules/sel-wajib-terisi";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(selWajibTerisi, {
  "a capaian forgotten, and an input forgotten": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 80        | 100%
    Nilai SAKIP       | 80     | 84        | !
    Nilai RB          | 80     | !         | 100%
    Nilai SPBE        | !      | 84        | 105%
    -> ragu: Capaian kosong, sedangkan Target dan Realisasi terisi.
    -> ragu: Realisasi kosong, sedangkan Capaian terisi.
    -> ragu: Target kosong, sedangkan Capaian terisi.`,

  "nil, a target of nought and rows not yet measured are no gaps": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 80        | 100%
    Nilai SAKIP       | -      | 84        |
    Nilai RB          | 0      | 84        |
    Nilai SPBE        | 80     |           |
    Nilai IDM         | 80     | n/a       |
    Nilai PEKPPP      | 80     | 84        | -`,

  "a realisasi of nought has a capaian": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 80        | 100%
    Jumlah inovasi    | 2      | 0         | !
    -> ragu: Capaian kosong`,

  "a whole column never filled is one finding": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 80        | !
    Nilai SAKIP       | 80     | 84        |
    Nilai RB          | 80     | 72        |
    -> ragu: Capaian kosong di 3 baris`,

  "a category forgotten; a category column that nobody uses": `
    --- Terlupa
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 80        | 100%    | Sangat Tinggi
    Nilai SAKIP       | 80     | 64        | 80%     | !
    --- Tidak dipakai
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 80        | 100%    |
    Nilai SAKIP       | 80     | 64        | 80%     |
    -> ragu: Kategori kosong, sedangkan Capaian terisi.`,

  "under a merge nothing is missing": `
    Sasaran    | Indikator          | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    Pelayanan  | Indeks Kepuasan    | 102                 | 97,06                | 1,02
    ^          | Persentase layanan | 96                  | ^                    | ^
    Keuangan   | Nilai SAKIP        | 98                  | 98,5                 | 0,99`,

  "nor under blanks that stand for a merge": `
    Sasaran    | Indikator          | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    Pelayanan  | Indeks Kepuasan    | 102                 | 97,06                | 1,02
               | Persentase layanan | 96                  |                      |
    Keuangan   | Nilai SAKIP        | 98                  | 98,5                 | 0,99`,

  "an efisiensi forgotten; none without a budget": `
    Sasaran    | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    Pelayanan  | 102                 | 97,15                | 1,05
    Keuangan   | 96                  | 98,42                | !
    Desa       | 100                 | 0                    |
    Inovasi    | 100                 | -                    |
    -> ragu: Tingkat Efisiensi kosong`,

  "money: a percentage forgotten, also of the sum": `
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 2.000.000     | 1.500.000      | 75%
    Program Pembinaan | 1.000.000     | 900.000        | !
    Program Umum      | -             | -              |
    Program Desa      | 0             | 0              |
    Jumlah            | 3.000.000     | 2.400.000      | !
    -> ragu: % kosong
    -> ragu: % kosong`,

  "formulas still to be calculated, bands and repeated headers": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | =80    | =80       | =1:0% {C2/B2}
    Nilai SAKIP       | =80    | =84       | ={C3/B3}
    KINERJA LAINNYA   | <      | <         | <
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai RB          | =80    | =72       | =0.9:0% {C6/B6}`,

  "a tingkat kemajuan forgotten": `
    Indikator Kinerja | Target Akhir Renstra | Realisasi | Tingkat Kemajuan
    Nilai IKM         | 90                   | 81        | 90%
    Nilai SAKIP       | 80                   | 72        | !
    -> ragu: Tingkat Kemajuan kosong`,
});
