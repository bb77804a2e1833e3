import { efisiensiTotalSesuai } from "../../../src/core/rules/efisiensi-total-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(efisiensiTotalSesuai, {
  "certain where the rows show the definition, one budget shared by two indicators": `
    Indikator | Capaian Kinerja | Anggaran (Rp) | Realisasi (Rp) | Capaian Anggaran | Tingkat Efisiensi
    IKM       | 110%            | 100.000.000   | 94.500.000     | 94,50%           | 10,00%
    Layanan   | 100%            | ^             | ^              | ^                | ^
    SAKIP     | 96%             | 200.000.000   | 182.400.000    | 91,20%           | 5,00%
    IP ASN    | 110%            | 300.000.000   | 280.500.000    | 93,50%           | 15,00%
    IDM       | 90%             | 80.000.000    | 64.800.000     | 81,00%           | 10,00%
    RB        | 120%            | 50.000.000    | 45.000.000     | 90,00%           | 25,00%
    Jumlah    |                 | 730.000.000   | 667.200.000    | 91,40%           | 13,00%!
    -> salah: Efisiensi seluruhnya tertulis 13,00%, seharusnya (759.000.000 − 667.200.000) ÷ 759.000.000 × 100% = 12,0949% ≈ 12,09%.`,

  "right: the same, and a total of an office that divides": `
    --- PMK
    Indikator | Capaian Kinerja | Anggaran (Rp) | Realisasi (Rp) | Capaian Anggaran | Tingkat Efisiensi
    IKM       | 110%            | 100.000.000   | 94.500.000     | 94,50%           | 10,00%
    Layanan   | 100%            |               |                |                  |
    SAKIP     | 96%             | 200.000.000   | 182.400.000    | 91,20%           | 5,00%
    Jumlah    |                 | 300.000.000   | 276.900.000    | 92,30%           | 6,77%`,

  "right: another definition says nothing of a total": `
    Indikator | Capaian Kinerja | Anggaran (Rp) | Realisasi (Rp) | Capaian Anggaran | Tingkat Efisiensi
    IKM       | 105%            | 100.000.000   | 100.000.000    | 100%             | 1,05
    SAKIP     | 100%            | 200.000.000   | 160.000.000    | 80%              | 1,25
    Jumlah    | 103%            | 300.000.000   | 260.000.000    | 87%              | 1,50`,

  "not judged where an amount cannot be read": `
    Indikator | Capaian Kinerja | Anggaran (Rp) | Realisasi (Rp) | Capaian Anggaran | Tingkat Efisiensi
    IKM       | 105%            | 100.000.000   | 94.500.000     | 94,50%           | 10,00%
    SAKIP     | 96%             | 200.000.000   | 182.400.000    | 91,20%           | 5,00%
    IP ASN    | 110%            | -             | -              | -                | -
    Jumlah    |                 | 300.000.000   | 276.900.000    | 92,30%           | 7,77%
    -> belum F5: ada pagu, realisasi, atau capaian yang belum berupa satu angka`,
});
