import { sampaiBulanIniSesuai } from "../../../src/core/rules/sampai-bulan-ini-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(sampaiBulanIniSesuai, {
  "what is cut off at the edge of the page": `
    Kode            | Uraian            | Anggaran      | Kontrak | Realisasi s/d Bulan Lalu | Realisasi Bulan Ini | Realisasi s/d B
    7.01.01.2.02.01 | Penyediaan Gaji   | 2.112.579.000 | -       | 1.833.010.642            | 213.735.907         | 2.046!
    7.01.01.2.06.01 | Bahan Logistik    | 27.190.520    | -       | 24.590.750               | 2.470.500           |
    -> salah: seharusnya 1.833.010.642 + 213.735.907 = 2.046.746.549. Yang tersisa hanya angka depannya`,
  "nothing spent in the month, nothing before it": `
    Uraian            | Pagu          | s/d Bulan Lalu | Bulan Ini   | s/d Bulan Ini
    Penyediaan Gaji   | 2.112.579.000 | 1.833.010.642  | -           | 1.833.010.642
    Bahan Logistik    | 27.190.520    |                | 2.470.500   | 2.470.500
    Jumlah            | 2.139.769.520 | 1.833.010.642  | 2.470.500   | 1.835.481.142`,
  "an amount that cannot be read leaves the sum open": `
    Uraian            | Pagu          | s/d Bulan Lalu | Bulan Ini   | s/d Bulan Ini
    Penyediaan Gaji   | 2.112.579.000 | 1.8330.10.642  | 1.000.000   | 1.834.010.642
    Bahan Logistik    | 27.190.520    | 1.000.000      | 2.470.500   | 3.470.500`,
});
