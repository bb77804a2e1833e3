import { kondisiAkhirSesuai } from "../../../src/core/rules/kondisi-akhir-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

const KEPALA = `
    Sub Kegiatan         | Indikator Kinerja | Target 2022 | Pagu 2022  | Target 2023 | Pagu 2023  | Target 2024 | Pagu 2024  | Target Akhir Renstra | Jumlah (Rp)`;

ujiAturan(kondisiAkhirSesuai, {
  "counts that are added up, scores that are not": `${KEPALA}
    Penyusunan Dokumen   | Jumlah dokumen    | 7 Dokumen   | 4.000.000  | 7 Dokumen   | 4.280.000  | 7 Dokumen   | 5.000.000  | 21 Dokumen           | 13.280.000
    Evaluasi Kinerja     | Jumlah laporan    | 6 Laporan   | 2.000.000  | 6 Laporan   | 2.080.000  | 6 Laporan   | 3.000.000  | 18 Laporan           | 7.080.000
    Penyediaan Gaji      | Jumlah orang      | 17 Orang    | 80.000.000 | 17 Orang    | 80.000.000 | 18 Orang    | 80.000.000 | 52 Orang             | 240.000.000
    Bahan Logistik       | Jumlah bulan      | 12 Bulan    | 8.000.000  | 12 Bulan    | 8.000.000  | 12 Bulan    | 8.000.000  | 36 Bulan             | 24.000.000
    Administrasi Pegawai | Nilai IP ASN      | 55          | 3.100.000  | 56          | 3.150.000  | 57          | 3.200.000  | 57                   | 9.450.000
    Barang Cetakan       | Jumlah jenis      | 4 Jenis     | 1.000.000  | 4 Jenis     | 1.000.000  | 4 Jenis     | 1.000.000  | 12 Jenis             | 3.000.000
    Pelayanan Perizinan  | Jumlah dokumen    | 310 Dokumen | 1.000.000  | 310 Dokumen | 1.000.000  | 310 Dokumen | 1.000.000  | 310 Dokumen!         | 3.500.000!
    -> ragu: 310 + 310 + 310 = 930 Dokumen. 5 dari 6 baris
    -> salah: 1.000.000 + 1.000.000 + 1.000.000 = 3.000.000`,
  "counts of the last year: nothing to add": `${KEPALA}
    Penyusunan Dokumen   | Jumlah dokumen    | 7 Dokumen   | 4.000.000  | 7 Dokumen   | 4.280.000  | 7 Dokumen   | 5.000.000  | 7 Dokumen            | 13.280.000
    Evaluasi Kinerja     | Jumlah laporan    | 6 Laporan   | 2.000.000  | 6 Laporan   | 2.080.000  | 6 Laporan   | 3.000.000  | 6 Laporan            | 7.080.000
    Bahan Logistik       | Jumlah bulan      | 12 Bulan    | 8.000.000  | 12 Bulan    | 8.000.000  | 12 Bulan    | 8.000.000  | 36 Bulan             | 24.000.000`,
  "a column that holds the last year's money": `${KEPALA}
    Penyusunan Dokumen   | Jumlah dokumen    | 7 Dokumen   | 4.000.000  | 7 Dokumen   | 4.280.000  | 7 Dokumen   | 5.000.000  | 7 Dokumen            | 5.000.000
    Evaluasi Kinerja     | Jumlah laporan    | 6 Laporan   | 2.000.000  | 6 Laporan   | 2.080.000  | 6 Laporan   | 3.000.000  | 6 Laporan            | 3.000.000`,
});
