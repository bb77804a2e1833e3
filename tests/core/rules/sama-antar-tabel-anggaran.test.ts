import { samaAntarTabel } from "../../../src/core/rules/sama-antar-tabel";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(samaAntarTabel, {
  "right: kegiatan of one name in two programs, with kode in one table and names only in the other": `
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Kode         | Program / Kegiatan             | Anggaran (Rp) | Realisasi (Rp) | %
    7.01.01      | Program Penunjang Urusan       | 3.000.000     | 2.000.000      | 66,67
    7.01.01.2.02 | Administrasi Keuangan          | 2.000.000     | 1.500.000      | 75,00
    7.01.01.2.06 | Administrasi Umum              | 1.000.000     | 500.000        | 50,00
    7.01.02      | Program Pelayanan Publik       | 1.500.000     | 1.000.000      | 66,67
    7.01.02.2.02 | Administrasi Keuangan          | 1.500.000     | 1.000.000      | 66,67
    --- Lampiran
    Realisasi Program dan Kegiatan Tahun 2024
    Program / Kegiatan             | Anggaran (Rp) | Realisasi (Rp) | %
    PROGRAM PENUNJANG URUSAN       | 3.000.000     | 2.000.000      | 66,67
    Kegiatan Administrasi Keuangan | 2.000.000     | 1.500.000      | 75,00
    Kegiatan Administrasi Umum     | 1.000.000     | 500.000        | 50,00
    PROGRAM PELAYANAN PUBLIK       | 1.500.000     | 1.000.000      | 66,67
    Kegiatan Administrasi Keuangan | 1.500.000     | 1.000.000      | 66,67`,

  "doubtful: a kegiatan differs, and with it the sums above it; told once, at the kegiatan": `
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program / Kegiatan             | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan       | 3.000.000     | 2.000.000      | 66,67
    Kegiatan Administrasi Keuangan | 2.000.000     | 1.500.000      | 75,00
    Kegiatan Administrasi Umum     | 1.000.000     | 500.000        | 50,00
    Program Pelayanan Publik       | 1.500.000     | 1.000.000      | 66,67
    Kegiatan Pelayanan Terpadu     | 1.500.000     | 1.000.000      | 66,67
    Jumlah                         | 4.500.000     | 3.000.000      | 66,67
    --- Lampiran
    Realisasi Program dan Kegiatan Tahun 2024
    Program / Kegiatan             | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan       | 3.000.000     | 2.200.000      | 73,33
    Kegiatan Administrasi Keuangan | 2.000.000     | 1.700.000!     | 85,00
    Kegiatan Administrasi Umum     | 1.000.000     | 500.000        | 50,00
    Program Pelayanan Publik       | 1.500.000     | 1.000.000      | 66,67
    Kegiatan Pelayanan Terpadu     | 1.500.000     | 1.000.000      | 66,67
    Jumlah                         | 4.500.000     | 3.200.000      | 71,11
    -> ragu: “Kegiatan Administrasi Keuangan” tertulis 1.700.000 di Lampiran!C4, sedangkan 1.500.000 di 3.5!C4`,

  "wrong: its own percentage and total come out only with what the other table states": `
    --- PK
    Perjanjian Kinerja Tahun 2024
    Program                  | Anggaran (Rp)
    Program Penunjang Urusan | 3.000.000
    Program Pembinaan Umum   | 1.500.000
    Program Pembinaan Desa   | 1.000.000
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 3.000.000     | 2.000.000      | 66,67
    Program Pembinaan Umum   | 5.100.000!    | 1.000.000      | 66,67
    Program Pembinaan Desa   | 1.000.000     | 1.000.000      | 100,00
    Jumlah                   | 5.500.000     | 4.000.000      | 72,73
    -> salah: tertulis 5.100.000 di 3.5!B4, sedangkan 1.500.000 di PK!B4`,

  "right: a total that its own programs refute is told by the rule on sums": `
    --- PK
    Perjanjian Kinerja Tahun 2024
    Program                  | Anggaran (Rp)
    Program Penunjang Urusan | 3.000.000
    Program Pelayanan Publik | 1.500.000
    Jumlah                   | 5.400.000
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 3.000.000     | 2.000.000      | 66,67
    Program Pelayanan Publik | 1.500.000     | 1.000.000      | 66,67
    Jumlah                   | 4.500.000     | 3.000.000      | 66,67`,

  "doubtful: a table in thousands differs by more than it rounds": `
    --- 3.5
    Tabel 3.5 Realisasi Anggaran Tahun 2024
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 2.408.521.434 | 2.236.068.703  | 92,84
    Program Pelayanan | 14.397.400    | 14.397.400     | 100,00
    Program Pembinaan | 260.230.950   | 259.554.600    | 99,74
    --- Ringkas
    Realisasi Anggaran Tahun 2024 (dalam ribuan rupiah)
    Program           | Anggaran | Realisasi | %
    Program Penunjang | 2.408.521 | 2.236.069 | 92,84
    Program Pelayanan | 14.397    | 14.397    | 100,00
    Program Pembinaan | 260.231   | 259.445!  | 99,70
    -> ragu: tertulis 259.445 di Ringkas!C5, sedangkan 259.554.600 di 3.5!C5`,

  "right: one official's part of the programs, another stage, another year, a quarter": `
    --- PK Kasi
    Perjanjian Kinerja Kepala Seksi Pelayanan Tahun 2024
    Program                  | Anggaran (Rp) | Keterangan
    Program Pelayanan Publik | 400.000       | APBD 2024
    --- PK
    Perjanjian Kinerja Tahun 2024
    Program                  | Anggaran (Rp) | Keterangan
    Program Penunjang Urusan | 3.100.000     | APBD 2024
    Program Pelayanan Publik | 1.600.000     | APBD 2024
    --- Lalu
    Realisasi Anggaran Tahun 2023
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 2.900.000     | 2.900.000      | 100,00
    Program Pelayanan Publik | 1.400.000     | 1.400.000      | 100,00
    --- TW
    Realisasi Anggaran Triwulan I Tahun 2024
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 3.000.000     | 500.000        | 16,67
    Program Pelayanan Publik | 1.500.000     | 300.000        | 20,00
    --- 3.5
    Realisasi Anggaran P APBD Tahun 2024
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 3.000.000     | 2.000.000      | 66,67
    Program Pelayanan Publik | 1.500.000     | 1.000.000      | 66,67`,

  "right: two budgets of unknown stage that share no more than a line are not held against each other": `
    --- PK
    Perjanjian Kinerja Tahun 2024
    Program                  | Anggaran (Rp)
    Program Penunjang Urusan | 3.100.000
    Program Pelayanan Publik | 1.600.000
    Program Pembinaan Desa   | 1.000.000
    --- 3.5
    Realisasi Anggaran Tahun 2024
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 3.000.000     | 2.000.000      | 66,67
    Program Pelayanan Publik | 1.500.000     | 1.000.000      | 66,67
    Program Pembinaan Desa   | 1.000.000     | 1.000.000      | 100,00`,

  "doubtful: spending by kind comes to another total than the programs": `
    --- 3.2
    Realisasi Belanja Tahun 2024
    Uraian                  | Anggaran (Rp) | Realisasi (Rp) | %
    Belanja Pegawai         | 2.500.000     | 1.800.000      | 72,00
    Belanja Barang dan Jasa | 2.000.000     | 1.100.000      | 55,00
    Jumlah                  | 4.500.000     | 2.900.000      | 64,44
    --- 3.5
    Realisasi Anggaran Tahun 2024
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 3.000.000     | 2.000.000      | 66,67
    Program Pelayanan Publik | 1.500.000     | 1.000.000      | 66,67
    Jumlah                   | 4.500.000     | 3.000.000!     | 66,67
    -> ragu: Realisasi anggaran “jumlah seluruhnya” tertulis 3.000.000 di 3.5!C5, sedangkan 2.900.000 di 3.2!C5`,

  "right: spending without salaries is not the office's": `
    --- 3.2
    Realisasi Belanja Langsung Tahun 2024
    Uraian                  | Anggaran (Rp) | Realisasi (Rp) | %
    Belanja Barang dan Jasa | 2.000.000     | 1.100.000      | 55,00
    Belanja Modal           | 500.000       | 500.000        | 100,00
    Jumlah                  | 2.500.000     | 1.600.000      | 64,00
    --- 3.5
    Realisasi Anggaran Tahun 2024
    Program                  | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang Urusan | 3.000.000     | 2.000.000      | 66,67
    Program Pelayanan Publik | 1.500.000     | 1.000.000      | 66,67
    Jumlah                   | 4.500.000     | 3.000.000      | 66,67`,
});
