import { jumlahKelompokSesuai } from "../../../src/core/rules/jumlah-kelompok-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

const TERSUSUN = `
    Tabel 1.2 Data Pegawai
    No  | Uraian                  | L  | P | Total
    I   | Pegawai PNS             | 12 | 3 | 15
    II  | Pegawai THL             | 2  | 4 | 6
    III | Tingkat Pendidikan PNS: |    |   |
        | SLTA                    | 4  | 1 | 5
        | S1                      | 8  | 2 | 10
    IV  | Golongan PNS:           |    |   |
        | III                     | 10 | 2 | 12
        | IV                      | 2  | 1 | 4
    V   | Agama                   |    |   |`;

ujiAturan(jumlahKelompokSesuai, {
  "one group of a single count; what has a number again belongs to no group": `${TERSUSUN}
        | Islam                   | 14 | 8 | 22!
        | Kristen                 | -  | - | -
    VI  | Pejabat Struktural      | 4  | 1 | 5
        | Fungsional              | 8  | 2 | 10
    -> ragu: berjumlah 22, sedangkan pegawai seluruhnya 15 + 6 = 21`,
  "a wrong sum in a row has its own finding": `${TERSUSUN}
        | Islam                   | 14 | 7 | 21`,
  "groups of which nothing shows whom they count": `
    Tabel 1.2 Data Pegawai
    No  | Uraian      | L  | P | Total
    I   | PNS         | 12 | 3 | 15
    II  | Pelatihan   |    |   |
        | Dasar       | 4  | 1 | 5
        | Lanjutan    | 1  | 0 | 1
    III | Cuti        |    |   |
        | Tahunan     | 2  | 1 | 3`,
});
