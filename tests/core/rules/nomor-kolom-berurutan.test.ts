import { nomorKolomBerurutan } from "../../../src/core/rules/nomor-kolom-berurutan";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(nomorKolomBerurutan, {
  "formulas in words, and a number that two columns share": `
    No  | Kode    | Program           | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target Akhir
    (1) | (2)     | (3)               | (4)               | (5)         | (6)         | (6)         | (7)=(5)+(6)
    1   | 7.01.01 | Program Penunjang | Jumlah dokumen    | 7           | 8           | 9           | 24`,
  "columns added at the end under numbers that were taken": `
    No  | Kode    | Program           | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target Akhir | Lokasi
    1   | 2       | 3                 | 4                 | 5           | 6           | 7           | 6!           | 7
    1   | 7.01.01 | Program Penunjang | Jumlah dokumen    | 7           | 8           | 9           | 24           | Kecamatan
    -> ragu: Nomor kolom 6 di H2 mengikuti 7 di G2`,
});
