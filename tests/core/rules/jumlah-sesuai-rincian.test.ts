import { jumlahSesuaiRincian } from "../../../src/core/rules/jumlah-sesuai-rincian";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(jumlahSesuaiRincian, {
  "right: a total below, and one above": `
    --- Bawah
    Program           | Anggaran (Rp) | Realisasi (Rp)
    Program Penunjang | 2.000.000     | 1.500.000
    Program Pembinaan | 1.000.000     | 900.000
    Jumlah            | 3.000.000     | 2.400.000
    --- Atas
    Program           | Anggaran (Rp) | Realisasi (Rp)
    JUMLAH            | 3.000.000     | 2.400.000
    Program Penunjang | 2.000.000     | 1.500.000
    Program Pembinaan | 1.000.000     | 900.000`,

  "wrong: more and less than the parts": `
    Program           | Anggaran (Rp) | Realisasi (Rp)
    Program Penunjang | 2.000.000     | 1.500.000
    Program Pembinaan | 1.000.000     | 900.000
    Jumlah            | 3.100.000!    | 2.300.000!
    -> salah: Jumlah anggaran tertulis 3.100.000, seharusnya 2.000.000 + 1.000.000 = 3.000.000.
    -> salah: Jumlah realisasi tertulis 2.300.000, seharusnya 1.500.000 + 900.000 = 2.400.000.`,

  "right: a total in rupiah over parts with sen": `
    Program           | Anggaran (Rp)   | Realisasi (Rp)
    Program Penunjang | 2.000.000,40    | 1.500.000
    Program Pembinaan | 1.000.000,40    | 900.000
    Jumlah            | 3.000.001       | 2.400.000`,

  "right: sums that carry the noise of floating point": `
    Program           | Anggaran (Rp)                    | Realisasi (Rp)
    Program Penunjang | =1250000.1:#,##0.00              | =1500000
    Program Pembinaan | =2300000.2:#,##0.00              | =900000
    Jumlah            | =3550000.3000000003:#,##0.00     | =2400000`,

  "right: nil counts as nought": `
    Program           | Anggaran (Rp) | Realisasi (Rp)
    Program Penunjang | 2.000.000     | 1.500.000
    Program Pembinaan | 1.000.000     | -
    Program Umum      | -             |
    Jumlah            | 3.000.000     | 1.500.000`,

  "a part that cannot be read leaves the sum open": `
    Program           | Anggaran (Rp) | Realisasi (Rp)
    Program Penunjang | 2.000.000     | 1.500.000
    Program Pembinaan | 1.0000.000    | 900.000
    Jumlah            | 3.000.000     | 2.400.000
    -> belum B4: ada rincian Jumlah yang belum berupa angka`,

  "right: three levels by kode rekening, hidden rows too": `
    Kode              | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp)
    7.01.01           | Program Penunjang                 | 3.500.000     | 2.800.000
    7.01.01.2.01      | Administrasi Keuangan             | 2.500.000     | 1.900.000
    7.01.01.2.01.0001 | Penyediaan Gaji                   | 2.000.000     | 1.500.000
    ~7.01.01.2.01.0005 | Koordinasi Penyusunan            | 500.000       | 400.000
    7.01.01.2.06      | Administrasi Umum                 | 1.000.000     | 900.000
    7.01.01.2.06.0004 | Penyediaan Bahan                  | 1.000.000     | 900.000
                      | Jumlah                            | 3.500.000     | 2.800.000`,

  "wrong: a kegiatan whose sub kegiatan disagree, told once at its root": `
    Kode              | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp)
    7.01.01           | Program Penunjang                 | 3.500.000     | 2.800.000
    7.01.01.2.01      | Administrasi Keuangan             | 2.500.000     | 1.900.000!
    7.01.01.2.01.0001 | Penyediaan Gaji                   | 2.000.000     | 1.500.000
    7.01.01.2.01.0005 | Koordinasi Penyusunan             | 500.000       | 300.000
    7.01.01.2.06      | Administrasi Umum                 | 1.000.000     | 900.000
    7.01.01.2.06.0004 | Penyediaan Bahan                  | 1.000.000     | 900.000
                      | Jumlah                            | 3.500.000     | 2.800.000
    -> salah: Jumlah realisasi “Administrasi Keuangan” tertulis 1.900.000, sedangkan rinciannya 1.500.000 + 300.000 = 1.800.000.`,

  "right: programs directly over sub kegiatan": `
    Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp)
    PROGRAM PENUNJANG                 | 2.500.000     | 1.900.000
    Penyediaan Gaji                   | 2.000.000     | 1.500.000
    Koordinasi Penyusunan             | 500.000       | 400.000
    PROGRAM PEMERINTAHAN              | 1.000.000     | 900.000
    Penyediaan Bahan                  | 1.000.000     | 900.000
    Jumlah                            | 3.500.000     | 2.800.000`,

  "right: a level may be missing for one program": `
    Program / Kegiatan / Sub Kegiatan       | Anggaran (Rp) | Realisasi (Rp)
    Program Penunjang                       | 2.500.000     | 1.900.000
    Kegiatan Administrasi Keuangan          | 2.500.000     | 1.900.000
    Sub Kegiatan Penyediaan Gaji            | 2.000.000     | 1.500.000
    Sub Kegiatan Koordinasi Penyusunan      | 500.000       | 400.000
    Program Pemerintahan                    | 1.000.000     | 900.000
    Sub Kegiatan Penyediaan Bahan           | 1.000.000     | 900.000
    Jumlah                                  | 3.500.000     | 2.800.000`,

  "doubtful: a row that was copied, outside a sum that is right": `
    Program           | Anggaran (Rp) | Realisasi (Rp)
    Program Penunjang | 2.000.000     | 1.500.000
    Program Pembinaan | 1.000.000     | 900.000
    Program Binaan    | 1.000.000!    | 900.000
    Jumlah            | 3.000.000     | 2.400.000
    -> ragu: hanya cocok tanpa baris ini`,

  "APBD and P APBD each have their own sum": `
    Program           | APBD      | P APBD
    Program Penunjang | 2.000.000 | 2.200.000
    Program Pembinaan | 1.000.000 | 900.000
    Jumlah            | 3.000.000 | 3.200.000!
    -> salah: 2.200.000 + 900.000 = 3.100.000`,

  "belanja, a long sum in short": `
    Uraian                     | Anggaran  | Realisasi
    Belanja Pegawai            | 1.000.000 | 1.000.000
    Belanja Barang             | 1.000.000 | 1.000.000
    Belanja Jasa               | 1.000.000 | 1.000.000
    Belanja Pemeliharaan       | 1.000.000 | 1.000.000
    Belanja Perjalanan         | 1.000.000 | 1.000.000
    Belanja Hibah              | 1.000.000 | 1.000.000
    Belanja Modal              | 1.000.000 | 1.000.000
    Total                      | 7.000.000 | 8.000.000!
    -> salah: jumlah 7 rincian = 7.000.000`,
});
