import { tahunSesuai } from "../../../src/core/rules/tahun-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(tahunSesuai, {
  "tahun yang kurang satu angka": `
    No | Program           | Anggaran (Rp) | Keterangan
    1  | Program Penunjang | 2.000.000.000 | APBD Tahun 202!
    2  | Program Pelayanan | 100.000.000   | APBD Tahun 2024
    3  | Program Pembinaan | 200.000.000   | DAU
    -> ragu: Tertulis “APBD Tahun 202”, sedangkan 202 bukan tahun.`,
  "satu baris tertinggal tahun lalu": `
    No | Program            | Anggaran (Rp) | Keterangan
    1  | Program Penunjang  | 2.000.000.000 | P APBD 2024
    2  | Program Pelayanan  | 100.000.000   | P APBD 2023!
    3  | Program Pembinaan  | 200.000.000   | P APBD 2024
    4  | Program Ketertiban | 300.000.000   | P APBD 2024
    -> ragu: Tertulis “P APBD 2023”, sedangkan 3 baris lain di kolomnya bertahun 2024.`,
  "terlalu sedikit tetangga, atau sumber yang lain": `
    No | Program            | Anggaran (Rp) | Keterangan
    1  | Program Penunjang  | 2.000.000.000 | P APBD 2024
    2  | Program Pelayanan  | 100.000.000   | P APBD 2023
    3  | Program Pembinaan  | 200.000.000   | APBD 2022
    4  | Program Ketertiban | 300.000.000   | Perda 5 Tahun 2021`,
  "satu judul kolom bertahun lain": `
    Program            | Anggaran 2024 (Rp) | Realisasi 2024 (Rp) | Capaian 2023 (%)!
    Program Penunjang  | 2.000.000.000      | 1.900.000.000       | 95,00
    Program Pelayanan  | 100.000.000        | 90.000.000          | 90,00
    -> ragu: Judul kolom “Capaian 2023 (%)” bertahun 2023, sedangkan judul lain di tabel ini bertahun 2024.`,
  "judul tabel dan judul kolom": `
    Tabel 3.5 Realisasi Anggaran Tahun 2023
    Program            | Anggaran 2024 (Rp)! | Realisasi 2024 (Rp) | %
    Program Penunjang  | 2.000.000.000       | 1.900.000.000       | 95,00
    Program Pelayanan  | 100.000.000         | 90.000.000          | 90,00
    -> ragu: Judul tabel bertahun 2023, sedangkan judul kolomnya bertahun 2024.`,
  "tahun peraturan dan masa renstra bukan tahun tabel": `
    Tabel 3.1 Capaian Kinerja Renstra 2021-2026
    Indikator Kinerja | Target 2024 | Realisasi 2024 | Capaian 2024
    Nilai IKM         | 80          | 84             | 105%

    Tabel 3.5 Realisasi Anggaran menurut Perbup Nomor 45 Tahun 2022
    Program            | Anggaran 2024 (Rp)  | Realisasi 2024 (Rp) | %
    Program Penunjang  | 2.000.000.000       | 1.900.000.000       | 95,00
    Program Pelayanan  | 100.000.000         | 90.000.000          | 90,00`,
  "satu judul kolom di bawah judul tabel: tertinggal, atau rencana ke depan": `
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja | Target 2021! | Realisasi | Capaian
    Nilai IKM         | 80           | 84        | 105%

    Perjanjian Kinerja Tahun 2024
    Indikator Kinerja | Target 2025
    Nilai IKM         | 80

    Indikator Kinerja Utama Tahun 2024
    Indikator Kinerja | Target Akhir 2021
    Nilai IKM         | 80
    -> ragu: Judul kolom “Target 2021” bertahun 2021, sedangkan judul lain di tabel ini bertahun 2024.`,
  "target dari beberapa tahun": `
    Perjanjian Kinerja Tahun 2024
    Sasaran   | Indikator Kinerja | Target 2024 | Target 2025
    Pelayanan | Nilai IKM         | 80          | 84
    Tata      | Nilai SAKIP       | 80          | 84`,
});
