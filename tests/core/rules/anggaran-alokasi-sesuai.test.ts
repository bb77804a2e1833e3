import { anggaranAlokasiSesuai } from "../../../src/core/rules/anggaran-alokasi-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(anggaranAlokasiSesuai, {
  "certain where five rows tell": `
    Sasaran       | Anggaran (Rp)     | % Anggaran
    Pelayanan     | Rp. 1.200.000.000 | 60,0%
    Akuntabilitas | Rp. 510.000.000!  | 7,5%
    Ketertiban    | Rp. 170.000.000   | 8,5%
    Partisipasi   | Rp. 80.000.000    | 4,0%
    Desa          | Rp. 400.000.000   | 20,0%
    JUMLAH        | Rp. 2.000.000.000 | 100,0%
    -> salah: Dengan Rp. 150.000.000, persentase 7,5% dan jumlah Rp. 2.000.000.000 keduanya cocok.`,

  "right: the share is what is wrong, or two rows are, or nothing": `
    --- Persen
    Sasaran       | Anggaran (Rp) | % Anggaran
    Pelayanan     | 300.000.000   | 15,00
    Ketertiban    | 200.000.000   | 12,00
    Tata kelola   | 1.500.000.000 | 75,00
    Jumlah        | 2.000.000.000 | 100,00
    --- Dua
    Sasaran       | Anggaran (Rp) | % Anggaran
    Pelayanan     | 350.000.000   | 15,00
    Ketertiban    | 200.000.000   | 10,00
    Desa          | 100.000.000   | 5,00
    Tata kelola   | 1.450.000.000 | 70,00
    Jumlah        | 2.000.000.000 | 100,00
    --- Ulangan
    Sasaran       | Anggaran (Rp) | % Anggaran
    Pelayanan     | 500.000.000   | 25%
    Penunjang     | 1.500.000.000 | 75%
    Pembinaan     | 500.000.000   | 25%
    Jumlah        | 2.000.000.000 | 100%`,
});
