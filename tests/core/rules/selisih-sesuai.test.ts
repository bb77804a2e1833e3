import { selisihSesuai } from "../../../src/core/rules/selisih-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(selisihSesuai, {
  "bertambah dan berkurang, dengan kurung": `
    No | Program             | APBD          | PAPBD         | Bertambah/(Berkurang)
    1  | Program Penunjang   | 2.432.500.834 | 2.408.521.434 | (23.979.400)
    2  | Program Pelayanan   | 14.397.400    | 15.397.400    | 1.000.000
    3  | Program Pembinaan   | 284.360.950   | 260.230.950   | (24.103.000)!
       | Jumlah              | 2.731.259.184 | 2.684.149.784 | (47.109.400)
    -> salah: Bertambah/(Berkurang) tertulis (24.103.000), seharusnya 260.230.950 − 284.360.950 = (24.130.000).`,
  "tanda terbalik di satu baris": `
    Program             | Sebelum Perubahan | Setelah Perubahan | Realisasi (Rp) | Bertambah/Berkurang
    Program Penunjang   | 2.000.000         | 1.900.000         | 1.800.000      | -100.000
    Program Pelayanan   | 1.000.000         | 1.200.000         | 1.100.000      | 200.000
    Program Pembinaan   | 3.000.000         | 2.500.000         | 2.500.000      | 500.000!
    Program Ketertiban  | 4.000.000         | 4.000.000         | 3.900.000      | 0
    -> ragu: seharusnya 2.500.000 − 3.000.000 = −500.000`,
  "lebih atau kurang: realisasi dikurangi anggaran": `
    Uraian Belanja     | Anggaran (Rp) | Realisasi (Rp) | Lebih/Kurang
    Belanja Pegawai    | 2.000.000     | 1.900.000      | -100.000
    Belanja Barang     | 1.000.000     | 900.000        | -100.000
    Belanja Modal      | 1.500.000     | -              | -1.500.000`,
  "sisa dari anggaran perubahan": `
    Program           | Anggaran (Rp) | Anggaran Perubahan (Rp) | Realisasi (Rp) | Sisa
    Program Penunjang | 2.000.000     | 1.900.000               | 1.800.000      | 100.000
    Program Pelayanan | 1.000.000     | 1.200.000               | 1.100.000      | 90.000!
    Program Pembinaan | 3.000.000     | 2.500.000               | 2.400.000      | 100.000
    -> salah: seharusnya 1.200.000 − 1.100.000 = 100.000`,
  "sisa jumlah dari jumlah yang benar; jumlah yang salah ditegur aturan lain": `
    Program           | Anggaran (Rp) | Realisasi (Rp) | Sisa
    Program Penunjang | 2.000.000     | 1.500.000      | 500.000
    Program Pembinaan | 1.000.000     | 900.000        | 100.000
    Jumlah            | 3.500.000     | 2.400.000      | 600.000`,
  "anggaran yang tidak cocok dengan jumlahnya: sisanya benar": `
    Kode              | Uraian            | Anggaran (Rp) | Realisasi (Rp) | Sisa
    7.01.02           | Program Pelayanan | 10.000.000    | 9.000.000      | 1.000.000
    7.01.02.2.01      | Rapat koordinasi  | 7.000.000     | 6.400.000      | 600.000
    7.01.02.2.02      | Sosialisasi       | 3.500.000     | 2.600.000      | 400.000`,
  "kolom yang bukan selisih kedua angka": `
    Program           | Anggaran (Rp) | Realisasi (Rp) | Sisa
    Program Penunjang | 2.000.000     | 1.500.000      | 25%
    Program Pelayanan | 1.000.000     | 900.000        | 10%
    Program Pembinaan | 3.000.000     | 3.000.000      | 0%`,
});
