import { persenAnggaranSesuai } from "../../../src/core/rules/persen-anggaran-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(persenAnggaranSesuai, {
  "right: rows and their sum": `
    No | Program                    | Anggaran (Rp)       | Realisasi (Rp)     | %
    1  | Program Penunjang Urusan   | Rp. 1.800.000.000   | Rp 1.746.000.000   | 97,00
    2  | Program Pelayanan Publik   | 125.000.000,00      | 118.750.000,00     | 95,00
    3  | Program Ketenteraman       | 75.000.000          | 74.805.000         | 99,74
       | Jumlah                     | 2.000.000.000       | 1.939.555.000      | 96,98`,

  "right: 100% printed for 99,74% without decimals": `
    Program                  | Pagu       | Realisasi  | Capaian
    Program Penunjang Urusan | 75.000.000 | 74.805.000 | 100%
    Program Ketenteraman     | 50.000.000 | 25.000.000 | 50%`,

  "wrong: a row and a total": `
    Program             | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang   | 2.000.000     | 1.500.000      | 57%!
    Program Pembinaan   | 1.000.000     | 900.000        | 90%
    Jumlah              | 3.000.000     | 2.400.000      | 81,5%!
    -> salah: Persentase tertulis 57%, seharusnya 1.500.000 ÷ 2.000.000 × 100% = 75%.
    -> salah: Persentase tertulis 81,5%, seharusnya 2.400.000 ÷ 3.000.000 × 100% = 80,0%.`,

  "a total that is the mean of the percentages is told by a rule of its own": `
    Program             | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang   | 2.000.000     | 1.500.000      | 75%
    Program Pembinaan   | 1.000.000     | 900.000        | 90%
    Jumlah              | 3.000.000     | 2.400.000      | 82,5%`,

  "doubtful: cut off instead of rounded": `
    Program              | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang    | 75.000.000    | 74.805.000     | 99%!
    Program Ketenteraman | 60.000.000    | 40.000.000     | 66,66!
    -> ragu: ≈ 100%. Dipotong, bukan dibulatkan.
    -> ragu: ≈ 66,67%. Dipotong, bukan dibulatkan.`,

  "doubtful: hidden decimals of an amount": `
    Program              | Anggaran (Rp)         | Realisasi (Rp)       | %
    Program Penunjang    | =1.4:0.0              | =1.04:0.0            | =0.7429:0.00%
    Program Ketenteraman | 50.000.000            | 25.000.000           | 50%`,

  "right: percent formats, fractions, and percent signs": `
    Program              | Anggaran (Rp)  | Realisasi (Rp) | %
    Program Penunjang    | =2000000       | =1500000       | =0.75:0.00% {C2/B2}
    Program Pembinaan    | =1000000:#,##0 | =900000:#,##0  | 90 %
    Program Ketenteraman | =3000000       | =2000000       | 66,67`,

  "right: a column of fractions": `
    Program              | Anggaran (Rp) | Realisasi (Rp) | Serapan
    Program Penunjang    | 2.000.000     | 1.500.000      | 0,75
    Program Pembinaan    | 1.000.000     | 900.000        | 0,9
    Program Ketenteraman | 3.000.000     | 2.000.000      | 0,6667`,

  "right: a column of small percents is no column of fractions": `
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 20.000.000    | 500.000        | 2,50
    Program Pembinaan | 20.000.000    | 300.000        | 1,50
    Program Umum      | 20.000.000    | 0              | 0`,

  "right: the sum's percentage from a printed or a true sum; a wrong sum is told elsewhere": `
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 2.000.000     | 1.500.000      | 75%
    Program Pembinaan | 1.000.000     | 900.000        | 90%
    Jumlah            | 3.500.000     | 2.400.000      | 80%`,

  "nil in many ways": `
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 1.800.000.000 | 1.746.000.000  | 97,00
    Program Pelayanan Publik | 125.000.000   | -              | -
    Program Pemberdayaan     | 0             | 0              | 0
    Program Ketenteraman     | 80.000.000    | 0              | 0,00
    Program Pemerintahan     | -             | -              |
    Program Pembinaan        | 80.000.000    | n/a            | 0
    -> belum D4: anggarannya nol
    -> belum D7: anggaran atau realisasinya belum berupa satu angka`,

  "merged budgets, levels and a band": `
    Kode       | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    BELANJA OPERASI | <                            | <             | <              | <
    7.01.01      | Program Penunjang               | 3.000.000     | 2.400.000      | 80%
    7.01.01.2.01 | Administrasi Keuangan           | 2.000.000     | 1.500.000      | 75%
    7.01.01.2.06 | Administrasi Umum               | 1.000.000     | 900.000        | 95%!
    -> salah: 900.000 ÷ 1.000.000 × 100% = 90%`,

  "belanja, efisiensi and kinerja-anggaran are read alike": `
    --- Belanja
    Jenis Belanja               | Anggaran (Rp) | Realisasi (Rp) | %
    Belanja Pegawai             | 2.000.000     | 1.500.000      | 75%
    Belanja Barang dan Jasa     | 1.000.000     | 900.000        | 95%!
    --- Efisiensi
    Indikator | Capaian Kinerja | Anggaran (Rp) | Realisasi Anggaran (Rp) | Capaian Anggaran | Tingkat Efisiensi
    IKM       | 105%            | 2.000.000     | 1.500.000               | 80%!             | 1,40
    SAKIP     | 90%             | 1.000.000     | 900.000                 | 90%              | 1,00
    --- Gabungan
    Indikator | KINERJA | <         | <       | ANGGARAN  | <         | <
    ^         | Target  | Realisasi | Capaian | Alokasi   | Realisasi | Capaian
    IKM       | 80      | 84        | 105%    | 2.000.000 | 1.500.000 | 70%!
    SAKIP     | 80      | 72        | 90%     | 1.000.000 | 900.000   | 90%
    -> salah: 900.000 ÷ 1.000.000 × 100% = 90%
    -> salah: 1.500.000 ÷ 2.000.000 × 100% = 75%
    -> salah: 1.500.000 ÷ 2.000.000 × 100% = 75%`,

  "the budget after its change is the one that counts": `
    Program           | APBD      | P APBD    | Realisasi (Rp) | %
    Program Penunjang | 2.500.000 | 2.000.000 | 1.500.000      | 75%
    Program Pembinaan | 1.000.000 | 1.200.000 | 900.000        | 75%
    Program Umum      | 1.000.000 | 1.000.000 | 900.000        | 80%!
    -> salah: 900.000 ÷ 1.000.000 × 100% = 90%`,
});
