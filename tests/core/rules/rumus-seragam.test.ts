import { rumusSeragam } from "../../../src/core/rules/rumus-seragam";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(rumusSeragam, {
  "a formula that takes the row above": `
    Indikator Kinerja | Target | Realisasi | Capaian (%)
    Nilai IKM         | =80    | =84       | =105 {C2/B2*100}
    Nilai SAKIP       | =80    | =76       | =95 {C3/B3*100}
    Indeks ASN        | =50    | =50       | =62.5 {C4/B3*100}!
    Desa mandiri      | =10    | =9        | =90 {C5/B5*100}
    -> ragu: D4 berisi rumus =C4/B3*100, sedangkan baris lain di kolomnya memakai rumus seperti =C2/B2*100 (D2). Dengan rumus itu hasilnya 100,0.`,
  "a typed figure that is what the formula gives, one that is not, and one without inputs": `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | =80    | =84       | =1.05:0% {C2/B2}
    Nilai SAKIP       | =80    | =76       | =0.95:0%!
    Indeks ASN        | =50    | =50       | =1:0% {C4/B4}
    Desa mandiri      | =10    | =9        | =0.92:0%!
    Linmas aktif      | =20    | =20       | =1:0% {C6/B6}
    Desa maju         | =20    | =21       | =1.05:0% {C7/B7}
    Posyandu aktif    | =40    | =38       | =0.95:0% {C8/B8}
    Koperasi aktif    | -      | -         | =0:0%
    Pasar desa        | =10    | =9        | =0.9:0% {C10/B10}
    Ruas jalan        | =50    | =51       | =1.02:0% {C11/B11}
    Jembatan          | =5     | =4        | =0.8:0% {C12/B12}
    Embung            | =5     | =5        | =1:0% {C13/B13}
    -> catatan: D3 berisi angka ketikan 95%
    -> ragu: D5 berisi angka ketikan 92%`,
  "the formula for lower is better over the same cells, a rounding, a total and a typed nil": `
    Indikator Kinerja | Target | Realisasi | Capaian (%)
    Nilai IKM         | =80    | =84       | =105 {C2/B2*100}
    Nilai SAKIP       | =80    | =76       | =95 {ROUND(C3/B3*100,2)}
    Angka kemiskinan  | =10    | =9        | =110 {(B4-(C4-B4))/B4*100}
    Desa mandiri      | =10    | =9        | =90 {C5/B5*100}
    Indeks ASN        | =50    | =50       | =100 {C6/B6*100}
    Linmas aktif      | =20    | =20       | =100 {C7/B7*100}
    Rata-rata         |        |           | =100 {AVERAGE(D2:D7)}`,
  "sums of parts above each other are no neighbours": `
    Kode          | Program / Kegiatan | Anggaran (Rp)         | Realisasi (Rp)
    7.01.01       | Program Penunjang  | =3000000 {C3+C4}      | =2400000 {D3+D4}
    7.01.01.2.01  | Perencanaan        | =1000000              | =900000
    7.01.01.2.02  | Administrasi       | =2000000              | =1500000
    7.01.02       | Program Pelayanan  | =500000 {C6}          | =400000 {D6}
    7.01.02.2.01  | Pelayanan umum     | =500000               | =400000`,
  "a mean over the rows of a group stands among others of one row": `
    Sasaran    | Indikator   | Capaian Kinerja | Capaian Anggaran | Tingkat Efisiensi
    Pelayanan  | IKM         | =102            | =100             | =1.02 {C2/D2}
    Birokrasi  | SAKIP       | =96             | =100             | =0.98 {AVERAGE(C3:C4)/D3}
    ^          | IP ASN      | =100            | ^                | ^
    Ketertiban | Linmas      | =95             | =95              | =1 {C5/D5}
    Ekonomi    | Desa maju   | =90             | =100             | =0.9 {C6/D6}
    Sosial     | Posyandu    | =110            | =100             | =1.1 {C7/D7}`,
});
