import { kodeSeragam } from "../../../src/core/rules/kode-seragam";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(kodeSeragam, {
  "programs whose kode became a time": `
    Kode          | Program/Kegiatan             | Sebelum Perubahan | Sesudah Perubahan | Bertambah/Berkurang
    07:01:01!     | PROGRAM PENUNJANG            | 10.000.000        | 12.000.000        | 2.000.000
    07.01.01.2.01 | Perencanaan Perangkat Daerah | 6.000.000         | 7.000.000         | 1.000.000
    07.01.01.2.02 | Administrasi Keuangan        | 4.000.000         | 5.000.000         | 1.000.000
    07:01:02      | PROGRAM PELAYANAN            | 3.000.000         | 3.000.000         | -
    07.01.02.2.01 | Pelaksanaan Urusan           | 1.000.000         | 1.000.000         | -
    07.01.02.2.03 | Koordinasi Pemeliharaan      | 2.000.000         | 2.000.000         | -
    -> catatan: 2 kode dipisahkan dengan “:”, sedangkan 4 kode lain dengan “.”`,
  "an office that writes all with blanks": `
    Kode          | Program/Kegiatan             | Sebelum Perubahan | Sesudah Perubahan | Bertambah/Berkurang
    7 01 01       | PROGRAM PENUNJANG            | 10.000.000        | 12.000.000        | 2.000.000
    7 01 01 2 01  | Perencanaan Perangkat Daerah | 10.000.000        | 12.000.000        | 2.000.000`,
});
