import { rumusTerhitung } from "../../../src/core/rules/rumus-terhitung";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(rumusTerhitung, {
  "several that were not computed anew are told once, at the first": `
    Program           | Anggaran (Rp)         | Realisasi (Rp)        | %
    Program Penunjang | =2000000              | =1500000              | =0.75:0.00% {C2/B2}
    Program Pembinaan | =1000000              | =900000               | =0.8:0.00% {C3/B3}!
    Jumlah            | =3000000 {SUM(B2:B3)} | =2500000 {SUM(C2:C3)} | =0.8:0.00% {IF(B4>0,ROUND(C4/B4,4),0)}
    -> ragu: Rumus =C3/B3 di D3 menghasilkan 90,00%, sedangkan yang tersimpan lain, begitu pula 2 sel lain di tabel ini.`,
  "the last digits are the spreadsheet's own, and what lies beyond is left alone": `
    Indikator Kinerja | Target | Realisasi | Capaian (%)
    Nilai IKM         | =60    | =40       | =66.66666666666666 {C2/B2*100}
    Nilai SAKIP       | =80    | =76       | =1 {VLOOKUP(A3,A2:C9,3)}
    Indeks ASN        | =50    | lima      | =7 {C4/B4*100}
    Desa mandiri      | =0     | =9        | =0 {IFERROR(C5/B5*100,0)}
    Linmas aktif      | =20    | =18       | =90 {IF(C6="","",C6/B6*100)}
    Desa maju         | =20    | =21       | ={C7/B7}
    Posyandu aktif    | =20    | =21       | =3 {C7*D7}`,
});
