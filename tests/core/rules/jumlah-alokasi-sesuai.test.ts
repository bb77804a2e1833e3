import { jumlahAlokasiSesuai } from "../../../src/core/rules/jumlah-alokasi-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(jumlahAlokasiSesuai, {
  "doubtful: two digits changed places, too little for the shares to show": `
    Sasaran       | Anggaran (Rp)     | % Anggaran
    Pelayanan     | Rp. 1.205.331.700 | 74,74
    Akuntabilitas | Rp. 152.220.600   | 9,44
    Ketertiban    | Rp. 169.358.100   | 10,50
    Partisipasi   | Rp. 85.762.200    | 5,32
    Jumlah        | Rp. 1.612.627.600! | 100,00
    -> ragu: seharusnya 1.205.331.700 + 152.220.600 + 169.358.100 + 85.762.200 = Rp. 1.612.672.600.`,

  "certain: five rows show it, or the office's total in another table": `
    --- Lima
    Sasaran       | Anggaran (Rp)  | % Anggaran
    Pelayanan     | 1.200.000.000  | 60,0%
    Akuntabilitas | 150.000.000    | 7,5%
    Ketertiban    | 170.000.000    | 8,5%
    Partisipasi   | 80.000.000     | 4,0%
    Desa          | 400.000.000    | 20,0%
    JUMLAH        | 2.200.000.000! | 100,0%
    --- 3.5
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 1.500.000.000 | 1.200.000.000  | 80%
    Program Pelayanan | 300.000.000   | 300.000.000    | 100%
    Jumlah            | 1.800.000.000 | 1.500.000.000  | 83%
    --- 3.6
    Sasaran     | Anggaran (Rp)  | % Anggaran
    Pelayanan   | 300.000.000    | 17%
    Penunjang   | 1.500.000.000  | 83%
    Jumlah      | 1.080.000.000! | 100%
    -> salah: Persentase barisnya genap 100%
    -> salah: seharusnya 300.000.000 + 1.500.000.000 = 1.800.000.000.`,

  "right: budgets that are listed again": `
    --- Sekali
    Sasaran     | Anggaran (Rp) | % Anggaran
    Pelayanan   | 500.000.000   | 25%
    Paten       | 300.000.000   | 15%
    Pembinaan   | 200.000.000   | 10%
    Penunjang   | 1.500.000.000 | 75%
    Jumlah      | 2.000.000.000 | 100%
    --- Semua
    Sasaran     | Anggaran (Rp) | % Anggaran
    Pelayanan   | 500.000.000   | 25%
    Penunjang   | 1.500.000.000 | 75%
    Jumlah      | 2.000.000.000 | 100%`,

  "not judged: the rows do not make up the whole, or the office's total is another one": `
    --- Tumpang
    Sasaran     | Anggaran (Rp) | % Anggaran
    Pelayanan   | 500.000.000   | 25%
    Pembinaan   | 700.000.000   | 35%
    Penunjang   | 1.500.000.000 | 75%
    Jumlah      | 2.000.000.000 | 100%
    --- 3.5
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 1.500.000.000 | 1.200.000.000  | 80%
    Program Pelayanan | 300.000.000   | 300.000.000    | 100%
    Program Bersama   | 1.000.000     | 1.000.000      | 100%
    Jumlah            | 1.801.000.000 | 1.501.000.000  | 83%
    --- 3.6
    Sasaran     | Anggaran (Rp)  | % Anggaran
    Pelayanan   | 300.000.000    | 17%
    Penunjang   | 1.500.000.000  | 83%
    Jumlah      | 1.801.000.000  | 100%
    -> belum B5: anggaran satu sasaran dapat memuat program yang tercantum lagi di baris lain
    -> belum B4: anggaran satu sasaran dapat memuat program`,

  "right: the fault is a budget's, and told there": `
    Sasaran       | Anggaran (Rp)  | % Anggaran
    Pelayanan     | 300.000.000    | 15,00
    Ketertiban    | 200.000.000    | 10,00
    Tata kelola   | 1.050.000.000  | 75,00
    Jumlah        | 2.000.000.000  | 100,00`,
});
