import { samaAntarTabel } from "../../../src/core/rules/sama-antar-tabel";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(samaAntarTabel, {
  "right: one indicator under its several names, one figure in several ways of writing": `
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja                     | Target | Realisasi | Capaian
    IKM Kecamatan                         | 80     | 84,25     | 105,31%
    Nilai SAKIP Perangkat Daerah          | 80     | 72        | 90%
    Prosentase desa mandiri               | 50%    | 40%       | 80%

    Tabel 3.4 Perbandingan dengan Realisasi Kabupaten
    Indikator Kinerja                     | Realisasi | Realisasi Kabupaten
    Indeks Kepuasan Masyarakat            | 84,3      | 86
    Nilai SAKIP Kecamatan                 | 72,00     | 75
    Persentase desa mandiri               | =0.4      | 60%`,

  "doubtful: two tables disagree, and the message names both places": `
    --- 3.1
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 105%
    Nilai SAKIP       | 80     | 72        | 90%
    --- 3.4
    Tabel 3.4 Perbandingan dengan Realisasi Kabupaten Tahun 2024
    Indikator Kinerja | Realisasi | Realisasi Kabupaten
    Nilai IKM         | 82!       | 86
    Nilai SAKIP       | 72        | 75
    -> ragu: “Nilai IKM” tertulis 82 di 3.4!B3, sedangkan 84 di 3.1!C3`,

  "wrong: one table against three": `
    --- 3.1
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 105%
    --- 3.2
    Tabel 3.2 Perbandingan Realisasi Kinerja
    Indikator Kinerja | Realisasi 2023 | Realisasi 2024
    Nilai IKM         | 82             | 84
    --- 3.3
    Tabel 3.3 Kemajuan Renstra Tahun 2024
    Indikator Kinerja | Target Akhir Renstra | Realisasi 2024 | Tingkat Kemajuan
    Nilai IKM         | 84                   | 84             | 100%
    --- 3.4
    Tabel 3.4 Perbandingan dengan Realisasi Kabupaten Tahun 2024
    Indikator Kinerja | Realisasi | Realisasi Kabupaten
    Nilai IKM         | 48!       | 86
    -> salah: tertulis 48 di 3.4!B3, sedangkan 84 di 3.1!C3`,

  "right: another year, another indicator, a target of the renstra": `
    --- 3.1
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja       | Target | Realisasi | Capaian
    Nilai IKM               | 80     | 84        | 105%
    Persentase desa mandiri | 40     | 42        | 105%
    --- 3.2
    Tabel 3.2 Perbandingan
    Indikator Kinerja       | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi 2024
    Nilai IKM               | 78          | 82             | 80          | 84
    Persentase desa maju    | 60          | 62             | 61          | 63
    --- 3.3
    Tabel 3.3 Kemajuan Renstra
    Indikator Kinerja       | Target Akhir Renstra (2026) | Realisasi 2024 | Tingkat Kemajuan
    Nilai IKM               | 90                          | 84             | 93,33%`,

  "right: PK and PK Perubahan, APBD and P APBD may differ": `
    --- PK
    Perjanjian Kinerja Tahun 2024
    Indikator Kinerja | Target
    Nilai IKM         | 80
    Nilai SAKIP       | 75

    Program           | Anggaran (Rp) | Keterangan
    Program Penunjang | 2.000.000     | APBD 2024
    Program Pelayanan | 1.000.000     | APBD 2024
    --- PKP
    Perjanjian Kinerja Perubahan Tahun 2024
    Indikator Kinerja | Target
    Nilai IKM         | 82
    Nilai SAKIP       | 76

    Program           | Anggaran (Rp) | Keterangan
    Program Penunjang | 2.200.000     | P APBD 2024
    Program Pelayanan | 1.100.000     | P APBD 2024`,

  "doubtful: a budget after the change differs from the realisasi table, whose percentage is that of its own": `
    --- PKP
    Perjanjian Kinerja Perubahan Tahun 2024
    Program           | Anggaran (Rp) | Keterangan
    Program Penunjang | 2.200.000!    | P APBD 2024
    Program Pelayanan | 1.100.000     | P APBD 2024
    --- 3.5
    Tabel 3.5 Realisasi Anggaran P APBD Tahun 2024
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 2.000.000     | 1.500.000      | 75%
    Program Pelayanan | 1.100.000     | 1.100.000      | 100%
    -> ragu: 2.200.000 di PKP!B3, sedangkan 2.000.000 di 3.5!B3`,

  "right: nil on one side says nothing": `
    --- 3.1
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | -         | -
    Nilai SAKIP       | 80     | 72        | 90%
    --- 3.4
    Tabel 3.4 Perbandingan dengan Realisasi Kabupaten Tahun 2024
    Indikator Kinerja | Realisasi | Realisasi Kabupaten
    Nilai IKM         | 84        | 86
    Nilai SAKIP       | n/a       | 75`,
});
