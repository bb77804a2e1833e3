import { targetAkhirSesuai } from "../../../src/core/rules/target-akhir-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(targetAkhirSesuai, {
  "the last year of the matrix is quoted as often as its end": `
    Indikator Kinerja | Target 2024 | Target 2025 | Target 2026 | Kondisi Akhir
    Nilai IKM         | 90,25       | 90,50       | 90,75       | 91
    Nilai SAKIP       | 81          | 81,10       | 81,15       | 81,20

    Indikator Kinerja       | Target Akhir Renstra | Realisasi
    IKM Kecamatan           | 90,75                | 90,25
    Nilai SAKIP Kecamatan   | 81,20                | 82
    Persentase desa mandiri | 40%                  | 35%`,
  "an indicator that both name, with another target": `
    Indikator Kinerja                   | Target 2024 | Target 2025 | Target 2026 | Kondisi Akhir
    Persentase pelayanan sesuai standar | 83%         | 84%         | 85%         | 85%

    Indikator Kinerja                   | Target Akhir Renstra | Realisasi
    Persentase pelayanan sesuai standar | 83%!                 | 100%
    -> ragu: tertulis 83%, sedangkan matriks renstra 85%`,
});
