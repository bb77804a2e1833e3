import { barisTidakGanda } from "../../../src/core/rules/baris-tidak-ganda";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(barisTidakGanda, {
  "indikator yang sama di dua blok, atau di bawah dua sasaran": `
    No | Sasaran      | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Pelayanan    | Nilai IKM         | 80     | 84        | 105%
    2  | Tata kelola  | Nilai IKM         | 80     | 80        | 100%
    No | Sasaran      | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Pelayanan    | Nilai IKM         | 80     | 84        | 105%`,
  "nomor di depan nama bukan pembeda": `
    No | Sasaran     | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Tata kelola | 1.1 Nilai SAKIP   | 80     | 84        | 105%
    ^  | ^           | 1.2 Nilai SAKIP!  | 80     | 80        | 100%
    -> ragu: Indikator “1.2 Nilai SAKIP” di C3 sudah tertulis di C2.`,
  "kode yang sama untuk uraian lain": `
    Kode            | Uraian            | Anggaran (Rp) | Realisasi (Rp)
    7.01.02         | Program Pelayanan | 10.000.000    | 9.100.000
    7.01.02.2.01    | Rapat koordinasi  | 9.000.000     | 8.600.000
    7.01.02.2.01!   | Sosialisasi       | 1.000.000     | 500.000
    -> ragu: Kode “7.01.02.2.01” di A4 sudah tertulis di A3.`,
  "kode terpisah dalam beberapa kolom": `
    Kode    |      | Uraian            | Anggaran (Rp) | Realisasi (Rp)
    7.01.02 |      | Program Pelayanan | 10.000.000    | 9.100.000
    7.01.02 | 2.01 | Rapat koordinasi  | 9.000.000     | 8.600.000
    7.01.02 | 2.02 | Sosialisasi       | 1.000.000     | 500.000`,
  "sub kegiatan yang sama di bawah kegiatan lain": `
    Kode              | Uraian              | Anggaran (Rp) | Realisasi (Rp)
    7.01.02           | Program Pelayanan   | 12.000.000    | 9.000.000
    7.01.02.2.01      | Kegiatan Koordinasi | 9.000.000     | 7.000.000
    7.01.02.2.01.0001 | Rapat koordinasi    | 9.000.000     | 7.000.000
    7.01.02.2.02      | Kegiatan Pelayanan  | 3.000.000     | 2.000.000
    7.01.02.2.02.0001 | Rapat koordinasi    | 3.000.000     | 2.000.000`,
  "program yang sama dua kali, dan kegiatan di bawah satu program": `
    No  | Uraian              | Anggaran (Rp) | Realisasi (Rp)
    1   | Program Pelayanan   | 12.000.000    | 9.000.000
    1,1 | Rapat koordinasi    | 9.000.000     | 7.000.000
    1,2 | Rapat koordinasi!   | 3.000.000     | 2.000.000
    2   | Program Pembinaan   | 5.000.000     | 4.000.000
    2,1 | Pembinaan desa      | 5.000.000     | 4.000.000
    3   | PROGRAM PEMBINAAN!  | 2.000.000     | 1.000.000
    3,1 | Pembinaan lembaga   | 2.000.000     | 1.000.000
    -> ragu: Uraian “Rapat koordinasi” di B4 sudah tertulis di B3.
    -> ragu: Uraian “PROGRAM PEMBINAAN” di B7 sudah tertulis di B5.`,
  "baris tersalin yang sudah ditegur oleh jumlahnya": `
    No  | Uraian              | Anggaran (Rp) | Realisasi (Rp)
    1   | Program Pelayanan   | 9.000.000     | 7.000.000
    1,1 | Rapat koordinasi    | 4.000.000     | 3.000.000
    1,2 | Rapat koordinasi    | 4.000.000     | 3.000.000
    1,3 | Sosialisasi         | 5.000.000     | 4.000.000`,
  "program yang sama untuk sasaran lain": `
    Sasaran     | Program           | Anggaran (Rp) | Realisasi (Rp)
    Pelayanan   | Program Penunjang | 2.000.000     | 1.500.000
    Tata kelola | Program Penunjang | 3.000.000     | 2.500.000`,
});
