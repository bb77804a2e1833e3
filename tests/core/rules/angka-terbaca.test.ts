import { angkaTerbaca } from "../../../src/core/rules/angka-terbaca";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(angkaTerbaca, {
  "right: everything that people type and a reader can read": `
    Indikator Kinerja       | Target         | Realisasi               | Capaian
    Nilai SAKIP             | 80 (BB)        | 82 (A)                  | 102,50 %
    Indeks Profesionalitas  | 82,00 (Tinggi) | 85,20 (Tinggi)          | 103,90%␣
    Jumlah inovasi          | 1 inovasi      | 1 inovasi               | 100 %
    Jumlah kader            | 20 orang/bulan | 17 orang/bulan          | 85 %
    Nilai reformasi         | 87,5           | 87,5 (nilai tahun 2023) | 100%
    Persentase desa maju    | 80-90%         | 85%                     | 100%`,

  "right: nil is no unreadable number": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai SAKIP       | -      | NA        | n/a
    Nilai IKM         | N/A    | –         | belum ada
    Nilai RB          | 80     | 80        | 100%`,

  "right: money in every usual form": `
    Program           | Anggaran (Rp)       | Realisasi (Rp)
    Program Penunjang | Rp. 14.397.400,00   | Rp 9.759.995
    Program Pembinaan | Rp. 2.408.521.434,- | (3.817.500)
    Program Umum      | 2.408.521.434       | -3.817.500
    Program Desa      | =17000000:#,##0     | 17000000`,

  "wrong: groups of digits that do not add up": `
    Program           | Anggaran (Rp)   | Realisasi (Rp)
    Program Penunjang | 2.7737.196.784! | 1.500.000
    Program Pembinaan | Rp 1.000.000    | 900.000
    -> salah: sehingga angkanya tidak dapat dipastikan`,

  "a note: stray dots": `
    Program           | Anggaran (Rp)      | Realisasi (Rp)
    Program Penunjang | .2.408.521.434!    | 1.500.000.000
    Program Pembinaan | Rp. .260.230.950!  | 200.230.950
    Program Umum      | 260.230.950        | 200.230.950
    Program Desa      | 260.230.950        | 200.230.950
    -> catatan: Tertulis
    -> catatan: Tertulis`,

  "a note: one decimal point among decimal commas; none where all are written so": `
    --- Satu
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai SAKIP       | 74,50  | 74.01!    | 99,34
    Nilai IKM         | 86,02  | 88,15     | 102,48
    Nilai RB          | 60,25  | 61,25     | 101,66
    --- Semua
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai SAKIP       | 74.50  | 74.01     | 99.34
    Nilai IKM         | 86.02  | 88.15     | 102.48
    Nilai RB          | 60.25  | 61.25     | 101.66
    -> catatan: titik`,

  "doubtful: digits that can be read in two ways": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Jumlah kader      | 2.500! | 2.250!    | 90%
    Nilai IKM         | 80     | 80        | 100%
    -> ragu: dapat berarti 2.500 atau 2,500
    -> ragu: dapat berarti 2.250 atau 2,250`,

  "right: thousands, where the table has decimal commas or the other figure of the row tells": `
    --- Koma
    Indikator Kinerja | Target | Realisasi | Capaian
    Jumlah kader      | 2.500  | 2.250     | 90%
    Nilai IKM         | 80     | 80,5      | 100,6%
    --- Baris
    Indikator Kinerja | Target | Realisasi | Capaian
    Jumlah kader      | 1.000  | 850       | 85%
    Nilai IKM         | 80     | 80        | 100%`,

  "doubtful: words among figures; a column of words is none": `
    --- Antara angka
    Indikator Kinerja | Target     | Realisasi | Capaian
    Nilai SAKIP       | 80         | 80        | 100%
    Nilai IKM         | 80         | 80        | 100%
    Nilai RB          | dua paket! | 80        | 100%
    -> ragu: Tertulis “dua paket” di kolom yang lainnya berisi angka.`,

  "a note: figures stored as text among numbers, once a column": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai SAKIP       | =80    | =80       | =100
    Nilai IKM         | =80    | 80!       | =100
    Nilai RB          | =80    | 80        | =100
    Nilai SPBE        | =80    | =80       | =100
    Nilai PEKPPP      | =80    | =80       | =100
    -> catatan: 2 dari 5 angka di kolom “Realisasi” (Lembar1) tersimpan sebagai teks`,

  "right: units among numbers are no numbers stored as text": `
    Indikator Kinerja | Target    | Realisasi | Capaian
    Nilai SAKIP       | =80       | =80       | =100
    Jumlah inovasi    | 2 inovasi | 2 inovasi | =100
    Nilai predikat    | 80 (A)    | 80 (A)    | =100
    Nilai SPBE        | =80       | =80       | =100
    Nilai RB          | =80       | =80       | =100`,

  "under a merge a figure is told once; bands and names are left alone": `
    Sasaran         | Indikator          | Capaian Kinerja (%) | Capaian Anggaran (%) | Tingkat Efisiensi
    KINERJA UTAMA   | <                  | <                   | <                    | <
    Pelayanan       | 3,,5 Kepuasan      | 102                 | 97,,06!              | 1,02
    ^               | Persentase layanan | 96                  | ^                    | ^
    Keuangan        | Nilai SAKIP        | 98                  | 98,5                 | 0,99
    -> salah: 97,,06`,
});
