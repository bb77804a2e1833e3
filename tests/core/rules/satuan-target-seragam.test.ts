import { satuanTargetSeragam } from "../../../src/core/rules/satuan-target-seragam";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(satuanTargetSeragam, {
  "spelling and measures of time are no other units": `
    Sub Kegiatan       | Indikator Kinerja | Data Capaian Tahun Awal | Target 2022 | Target 2023 | Target 2024 | Target Akhir Renstra
    Fasilitasi         | Jumlah fasilitasi | 3 fasilitasi            | 3 Fasilitsi | 3 Fasilitasi | 3 Fasilitasi | 9 Fasilitasi
    Penyusunan Dokumen | Jumlah dokumen    | 7 dok                   | 7 Dokumen   | 7 Dokumen   | 7 Dokumen   | 21 Dokumen
    Bahan Logistik     | Jumlah waktu      | 12 bulan                | 12 bulan    | 12 bulan    | 12 bulan    | 3 Tahun`,
  "a unit that is the row above's": `
    Sub Kegiatan       | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target Akhir Renstra
    Peralatan          | Jumlah jenis      | 6 jenis     | 6 jenis     | 6 jenis     | 18 Jenis
    Bahan Logistik     | Jumlah waktu      | 12 bulan    | 12 bulan    | 12 bulan    | 36 Jenis!
    -> ragu: bersatuan Jenis, sedangkan 3 sel lain di baris ini bersatuan bulan`,
});
