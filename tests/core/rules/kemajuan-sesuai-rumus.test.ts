import { kemajuanSesuaiRumus } from "../../../src/core/rules/kemajuan-sesuai-rumus";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(kemajuanSesuaiRumus, {
  "right: realisasi over the target at the end": `
    Indikator Kinerja       | Target Akhir Renstra (2026) | Realisasi 2024 | Tingkat Kemajuan
    Nilai IKM               | 90                          | 81             | 90%
    Nilai SAKIP             | 89                          | 93,25          | 104,78%
    Persentase desa mandiri | 60                          | 42             | 70,00`,

  "wrong, cut off, and explained by hidden decimals": `
    Indikator Kinerja       | Target Akhir Renstra | Realisasi | Tingkat Kemajuan
    Nilai IKM               | 90                   | 81        | 95%!
    Nilai SAKIP             | 89                   | 93,25     | 104%!
    Persentase desa mandiri | 70                   | 66,7      | 95,24%!
    -> salah: Tingkat kemajuan tertulis 95%, seharusnya 81 ÷ 90 × 100% = 90%.
    -> ragu: Dipotong, bukan dibulatkan.
    -> ragu: Masih dalam batas pembulatan.`,

  "right: of several years the latest or the best": `
    Indikator Kinerja       | Target Akhir RPJMD | Realisasi 2023 | Realisasi 2024 | Progres Capaian
    Nilai IKM               | 90                 | 81             | 85,5           | 95%
    Nilai SAKIP             | 80                 | 76             | 72             | 95%`,

  "wrong by every year: told of the latest": `
    Indikator Kinerja       | Target Akhir RPJMD | Realisasi 2023 | Realisasi 2024 | Progres Capaian
    Nilai IKM               | 90                 | 81             | 85,5           | 93%!
    Nilai SAKIP             | 80                 | 76             | 72             | 90%
    -> salah: 85,5 ÷ 90 × 100% = 95%`,

  "lower is better: Rumus 1 and Rumus 2 are both accepted": `
    Indikator Kinerja   | Target Akhir Renstra | Realisasi | Tingkat Kemajuan
    Angka Kemiskinan    | 10                   | 11        | 90%
    Prevalensi Stunting | 10                   | 11        | 110%
    Nilai IKM           | 80                   | 72        | 90%`,

  "every way of writing a percent": `
    Indikator Kinerja | Target Akhir Renstra | Realisasi | Tingkat Kemajuan
    Nilai IKM         | 80                   | 84        | 105%
    Nilai SAKIP       | 80                   | 84        | =1.05:0.0%
    Nilai RB          | 80                   | 84        | 105`,

  "nothing is computed from nothing": `
    Indikator Kinerja | Target Akhir Renstra | Realisasi | Tingkat Kemajuan
    Nilai IKM         | 80                   | 84        | 105%
    Nilai SAKIP       | -                    | 84        | 100%
    Nilai RB          | 0                    | 84        | 100%
    Nilai SPBE        | 80                   | n/a       | 100%
    Nilai IDM         | 80                   | 72        | -
    -> belum D3: target akhirnya belum berupa satu angka
    -> belum D4: target akhirnya nol
    -> belum D5: realisasinya belum berupa angka`,
});
