import { nomorBerurutan } from "../../../src/core/rules/nomor-berurutan";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(nomorBerurutan, {
  "gabungan, kosong, berulang, dan blok baru": `
    No | Sasaran         | Indikator Kinerja | Target | Realisasi | Capaian
    1. | Pelayanan       | Nilai IKM         | 80     | 84        | 105%
    2. | Tata kelola     | Nilai SAKIP       | 80     | 80        | 100%
    ^  | ^               | Indeks ASN        | 80     | 80        | 100%
       |                 | Nilai RB          | 80     | 80        | 100%
    3. | Kinerja         | Desa mandiri      | 80     | 80        | 100%
    No | Kinerja Lainnya | Indikator Kinerja | Target | Realisasi | Capaian
    4  | Inovasi         | Jumlah inovasi    | 80     | 80        | 100%
    5  | Aset            | Aset tercatat     | 80     | 80        | 100%
    No | Kinerja Lainnya | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Arsip           | Arsip tertata     | 80     | 80        | 100%`,
  "nomor indikator di depan namanya; 3.1 berarti 3": `
    No | Sasaran     | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Pelayanan   | 1. Nilai IKM      | 80     | 84        | 105%
    2  | Koordinasi  | 2. Hasil rapat    | 80     | 80        | 100%
    3  | Tata kelola | 3.1 Nilai SAKIP   | 80     | 80        | 100%
    ^  | ^           | 3.3 Indeks ASN!   | 80     | 80        | 100%
    4  | Inovasi     | 4. Inovasi        | 80     | 80        | 100%
    -> catatan: Nomor 3.3 di C5 mengikuti nomor 3.1 di C4.`,
  "sesudah sembilan nomor dimulai lagi": `
    No | Indikator Kinerja | Target
    1  | Nilai IKM         | 80
    2  | Nilai SAKIP       | 80
    3  | Indeks ASN        | 80
    4  | Desa mandiri      | 80
    5  | Desa maju         | 80
    6  | Linmas aktif      | 80
    7  | Arsip tertata     | 80
    8  | PBB lunas         | 80
    9  | Usulan diterima   | 80
    No | Indikator Kinerja | Target
    1  | Jumlah inovasi    | 80
    2  | Aset tercatat     | 80`,
  "huruf dan angka romawi": `
    No | Indikator Kinerja | Target | Realisasi | Capaian
    I  | A. Nilai IKM      | 80     | 84        | 105%
    II | C. Nilai SAKIP!   | 80     | 80        | 100%
    IV!| D. Indeks ASN     | 80     | 80        | 100%
    V  | E. Desa mandiri   | 80     | 80        | 100%
    -> catatan: Nomor C. di B3 mengikuti nomor A. di B2.
    -> catatan: Nomor IV di A4 mengikuti nomor II di A3.`,
  "anggaran: nomor dimulai lagi di bawah setiap program": `
    No  | Uraian            | Anggaran (Rp) | Realisasi (Rp)
    1   | PROGRAM PELAYANAN | 12.000.000    | 9.000.000
    1   | Rapat koordinasi  | 9.000.000     | 7.000.000
    1,1 | Rapat desa        | 9.000.000     | 7.000.000
    2   | Sosialisasi       | 3.000.000     | 2.000.000
    2,1 | Sosialisasi desa  | 3.000.000     | 2.000.000
    2   | PROGRAM PEMBINAAN | 5.000.000     | 4.000.000
    1   | Pembinaan desa    | 2.000.000     | 2.000.000
    3!  | Pembinaan RT      | 3.000.000     | 2.000.000
    -> catatan: Nomor 3 di A9 mengikuti nomor 1 di A8.`,
  "satu koma sepuluh yang ditampilkan 1,1": `
    No   | Indikator Kinerja | Target | Realisasi | Capaian
    =1.8 | Nilai IKM         | 80     | 84        | 105%
    =1.9 | Nilai SAKIP       | 80     | 80        | 100%
    =1.1 | Indeks ASN        | 80     | 80        | 100%
    1,11 | Desa mandiri      | 80     | 80        | 100%`,
  "satu nomor keliru di tengah, dan satu nomor ganda": `
    No | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Nilai IKM         | 80     | 84        | 105%
    5! | Nilai SAKIP       | 80     | 80        | 100%
    3  | Indeks ASN        | 80     | 80        | 100%

    No | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Nilai IKM         | 80     | 84        | 105%
    2  | Nilai SAKIP       | 80     | 80        | 100%
    2! | Indeks ASN        | 80     | 80        | 100%
    4  | Desa mandiri      | 80     | 80        | 100%
    -> catatan: Nomor 5 di A3 mengikuti nomor 1 di A2.
    -> catatan: Nomor 2 di A9 mengikuti nomor 2 di A8.`,
  "nomor yang berulang untuk setiap indikatornya": `
    No | Sasaran   | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Pelayanan | Nilai IKM         | 80     | 84        | 105%
    1  | Pelayanan | Waktu layanan     | 80     | 84        | 105%
    2  | Kinerja   | Nilai SAKIP       | 80     | 80        | 100%
    2  | Kinerja   | Indeks ASN        | 80     | 80        | 100%

    No | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Nilai IKM         | 80     | 84        | 105%
    1  | Waktu layanan     | 80     | 84        | 105%
    2  | Nilai SAKIP       | 80     | 80        | 100%
    2  | Indeks ASN        | 80     | 80        | 100%
    3  | Desa mandiri      | 80     | 80        | 100%
    3  | Desa maju         | 80     | 80        | 100%`,
  "nomor yang bukan nomor urut": `
    No | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Nilai IKM         | 80     | 84        | 105%
    7  | Nilai SAKIP       | 80     | 80        | 100%
    12 | Indeks ASN        | 80     | 80        | 100%
    20 | Desa mandiri      | 80     | 80        | 100%`,
});
