import { keteranganEfisiensiSesuai } from "../../../src/core/rules/keterangan-efisiensi-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(keteranganEfisiensiSesuai, {
  "rasio: from 1 on it is efisien": `
    Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi | Keterangan
    IKM       | 102,00              | 97,15                | 1,05              | Efisien
    SAKIP     | 96,00               | 98,42                | 0,98              | Tidak Efisien
    IP ASN    | 90,00               | 90,00                | 1,00              | EFISIEN.
    IDM       | 95,00               | 94,06                | 1,01              | Sangat efisien
    RB        | 88,00               | 96,70                | 0,91              | Kurang Efisien`,

  "rasio: words that do not follow": `
    Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi | Keterangan
    IKM       | 102,00              | 97,15                | 1,05              | Tidak Efisien!
    SAKIP     | 96,00               | 98,42                | 0,98              | Efisien!
    IP ASN    | 90,00               | 90,00                | 1,00              | Efisien
    IDM       | 95,00               | 94,06                | 1,01              | Efisien
    RB        | 88,00               | 96,70                | 0,91              | Tidak Efisien
    -> salah: Keterangan tertulis Tidak Efisien, sedangkan tingkat efisiensi 1,05 tidak kurang dari 1, yaitu efisien
    -> salah: Keterangan tertulis Efisien, sedangkan tingkat efisiensi 0,98 kurang dari 1, yaitu tidak efisien`,

  "doubtful: too few rows to know the definition": `
    Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi | Keterangan
    IKM       | 102,00              | 97,15                | 1,05              | Efisien
    SAKIP     | 96,00               | 98,42                | 0,98              | Efisien!
    -> ragu: 2 dari 2 baris cocok`,

  "selisih: at exactly nought either word may stand": `
    Sasaran    | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi (%) | Keterangan
    Pelayanan  | 102,00              | 97,15                | 4,85                  | Efisien
    Keuangan   | 96,00               | 98,42                | -2,42                 | Efisien!
    Desa       | 105,00              | 91,30                | 13,70                 | Efisien
    Inovasi    | 99,12               | 99,12                | 0,00                  | Tidak Efisien
    Inovasi II | 99,12               | 99,12                | 0,00                  | Efisien
    Partisipasi | 88,00              | 96,70                | -8,70                 | Tidak Efisien
    -> salah: -2,42 kurang dari 0`,

  "right: the word follows from the true ratio although the printed one is wrong": `
    Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi | Keterangan
    IKM       | 102,00              | 97,15                | 0,95              | Efisien
    SAKIP     | 96,00               | 98,42                | 0,98              | Tidak Efisien
    IP ASN    | 90,00               | 90,00                | 1,00              | Efisien`,

  "right: 0,997 shown as 1,00 may be called either": `
    Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi | Keterangan
    IKM       | 99,70               | 100,00               | =0.997:0.00       | Efisien
    SAKIP     | 99,70               | 100,00               | =0.997:0.00       | Tidak Efisien
    IP ASN    | 90,00               | 90,00                | 1,00              | Efisien`,

  "other words and blanks are left alone": `
    Indikator | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi | Keterangan
    IKM       | 102,00              | 97,15                | 1,05              | Cukup
    SAKIP     | 96,00               | 98,42                | 0,98              |
    IP ASN    | 90,00               | 90,00                | 1,00              | -
    IDM       | 95,00               | -                    | -                 | Efisien`,

  "a word merged over the group's rows is judged once": `
    Sasaran    | Indikator          | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi | Keterangan
    Pelayanan  | Indeks Kepuasan    | 102                 | 97,06                | 1,02              | Tidak Efisien!
    ^          | Persentase layanan | 96                  | ^                    | ^                 | ^
    Keuangan   | Nilai SAKIP        | 98                  | 98,5                 | 0,99              | Tidak Efisien
    -> ragu: tidak kurang dari 1`,
});
