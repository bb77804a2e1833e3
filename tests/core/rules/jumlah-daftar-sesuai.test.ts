import { jumlahDaftarSesuai } from "../../../src/core/rules/jumlah-daftar-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(jumlahDaftarSesuai, {
  "staff with headings inside, nil as a dash; the row shows its sum": `
    Tabel 1.2 Data Pegawai
    No  | Uraian                | Jumlah    | <         | Total
    ^   | ^                     | Laki-laki | Perempuan | ^
    I   | PNS                   | =12       | =3        | =15
    II  | PPPK                  | =2        | =4        | =6
    III | Golongan PNS:         |           |           |
        | II                    | =5        | -         | =5
        | III                   | =6        | =2        | =8
        | IV                    | =1        | =1        | =3!
    IV  | Pendidikan PNS:       |           |           |
        | SLTA                  | =4        | -         | =4
        | S1                    | =8        | =3        | =11
    -> salah: Total “IV” tertulis 3, sedangkan 1 + 1 = 2.`,
  "the one cell that mends its row and its column is the fault": `
    Tabel 1.1 Jumlah Penduduk
    No | Desa       | L      | P      | L+P
    1  | Alasmalang | 1.204  | 1.196  | 2.400
    2  | Sumberejo  | 1.100! | 1.090  | 2.100
    3  | Karangan   | 800    | 750    | 1.550
    4  | Watukosek  | 640    | 660    | 1.300
       | Jumlah     | 3.654  | 3.696  | 7.350
    -> salah: 2.100 − 1.090 = 1.010. Dengan 1.010, jumlah di C7 cocok juga.`,
  "a wrong grand total is found by its column and its row": `
    Tabel 1.1 Jumlah Penduduk
    Desa       | L     | P     | Jumlah
    Alasmalang | 1.204 | 1.196 | 2.400
    Sumberejo  | 1.010 | 1.090 | 2.100
    Karangan   | 800   | 750   | 1.550
    Watukosek  | 640   | 660   | 1.300
    TOTAL      | 3.654 | 3.696 | 7.530!
    -> salah: 2.400 + 2.100 + 1.550 + 1.300 = 7.350.`,
  "groups of columns, each with its sum, and the sums of all groups": `
    Tabel 1.3 Jumlah Pegawai menurut Pangkat
    No | Golongan | PNS | <   | <   | PPPK | <   | <   | Jumlah | <   | <
    ^  | ^        | L   | P   | Jml | L    | P   | Jml | L      | P   | Total
    1  | II       | 3   | 1   | 4   | 1    | 2   | 3   | 4      | 3   | 7
    2  | III      | 6   | 4   | 10  | 2    | 0   | 2   | 8      | 4   | 12
    3  | IV       | 2   | 1   | 3   | 0    | 1   | 1   | 2      | 2   | 4
    4  | V        | 1   | 1   | 2   | 1    | 1   | 2   | 2      | 2   | 4
       | Jumlah   | 12  | 7   | 19  | 4    | 4   | 8   | 16     | 11  | 27`,
  "the same with one sum of a group wrong": `
    Tabel 1.3 Jumlah Pegawai menurut Pangkat
    No | Golongan | PNS | <   | <   | PPPK | <   | <   | Jumlah | <   | <
    ^  | ^        | L   | P   | Jml | L    | P   | Jml | L      | P   | Total
    1  | II       | 3   | 1   | 4   | 1    | 2   | 3   | 4      | 3   | 7
    2  | III      | 6   | 4   | 9!  | 2    | 0   | 2   | 8      | 4   | 12
    3  | IV       | 2   | 1   | 3   | 0    | 1   | 1   | 2      | 2   | 4
    4  | V        | 1   | 1   | 2   | 1    | 1   | 2   | 2      | 2   | 4
       | Jumlah   | 12  | 7   | 19  | 4    | 4   | 8   | 16     | 11  | 27
    -> salah: 6 + 4 = 10`,
  "a total that comes first, goods by their condition": `
    Tabel 1.4 Sarana dan Prasarana
    No | Nama Barang | Banyaknya | Baik | Rusak Ringan | Rusak Berat
    1  | Meja        | 24        | 20   | 3            | 1
    2  | Kursi       | 60        | 52   | 5            | 3
    3  | Komputer    | 11        | 8    | 2            | 1
    4  | Printer     | 7         | 4    | 2            | 1
    5  | Lemari      | 9         | 7    | 1            | 1
    6  | Mobil       | 2         | 2    | 0            | 0`,
  "columns that do not add up by their nature": `
    Tabel 1.1 Jumlah Penduduk dan Kepala Keluarga
    No | Desa       | Jumlah KK | Jumlah Penduduk | Jumlah RT
    1  | Alasmalang | 702       | 2.400           | 12
    2  | Sumberejo  | 650       | 2.100           | 10
    3  | Karangan   | 480       | 1.550           | 9
       | Jumlah     | 1.832     | 6.050           | 31`,
  "parts named below a row are no rows of the total": `
    Tabel 1.2 Jumlah Pegawai
    No | Uraian              | Jumlah
    1  | PNS                 | 17
       | - Golongan III      | 12
       | - Golongan IV       | 5
    2  | PPPK                | 7
       | Jumlah              | 24`,
  "a count that cannot be read": `
    Tabel 1.1 Jumlah Penduduk
    Desa       | L     | P       | Jumlah
    Alasmalang | 1.204 | 1.196   | 2.400
    Sumberejo  | 1.010 | 1.0.90  | 2.100
    Karangan   | 800   | 750     | 1.550
    Watukosek  | 640   | 660     | 1.300
    TOTAL      | 3.654 | 3.696   | 7.350
    -> belum D4: ada rinciannya
    -> belum C7: ada rinciannya`,
});
