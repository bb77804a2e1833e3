import { persenJumlahBukanRataRata } from "../../../src/core/rules/persen-jumlah-bukan-rata-rata";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(persenJumlahBukanRataRata, {
  "program yang persentasenya rata-rata kegiatannya": `
    Kode         | Uraian            | Anggaran (Rp) | Realisasi (Rp) | %
    7.01.02      | Program Pelayanan | 10.000.000    | 9.100.000      | 75,00!
    7.01.02.2.01 | Rapat koordinasi  | 9.000.000     | 8.600.000      | 95,56
    7.01.02.2.02 | Sosialisasi       | 1.000.000     | 544.400        | 54,44
    -> salah: seharusnya 9.100.000 ÷ 10.000.000 × 100% = 91,00%. Angka itu rata-rata dari 95,56%, 54,44%.`,
  "jumlah sebagai rata-rata semua baris": `
    Kode         | Uraian            | Anggaran (Rp) | Realisasi (Rp) | %
    7.01.02      | Program Pelayanan | 10.000.000    | 9.100.000      | 91,00
    7.01.02.2.01 | Rapat koordinasi  | 9.000.000     | 8.600.000      | 95,56
    7.01.02.2.02 | Sosialisasi       | 1.000.000     | 500.000        | 50,00
    7.01.03      | Program Pembinaan | 5.000.000     | 2.500.000      | 50,00
    7.01.03.2.01 | Pembinaan desa    | 5.000.000     | 2.500.000      | 50,00
             | Jumlah            | 15.000.000    | 11.600.000     | 67,31!
    -> salah: Angka itu rata-rata dari 5 persentase rinciannya.`,
  "rata-rata yang kebetulan sama dengan hasil baginya": `
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Pelayanan | 1.000.000     | 900.000        | 90%
    Program Pembinaan | 1.000.000     | 800.000        | 80%
    Jumlah            | 2.000.000     | 1.700.000      | 85%`,
  "persentase jumlah yang salah karena sebab lain": `
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Pelayanan | 2.000.000     | 1.500.000      | 75%
    Program Pembinaan | 1.000.000     | 900.000        | 90%
    Jumlah            | 3.000.000     | 2.400.000      | 90%`,
});
