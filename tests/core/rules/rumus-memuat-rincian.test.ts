import { rumusMemuatRincian } from "../../../src/core/rules/rumus-memuat-rincian";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(rumusMemuatRincian, {
  "a part that is still empty is worth knowing": `
    Program           | Anggaran (Rp)           | Realisasi (Rp)
    Program Penunjang | =2000000                | =1500000
    Program Pembinaan | =1000000                | =900000
    Program Pelayanan | =500000                 | =0
    Jumlah            | =3500000 {SUM(B2:B4)}   | =2400000 {SUM(C2:C3)}!
    -> catatan: Rumus =SUM(C2:C3) di C5 tidak memuat C4 (Program Pelayanan).`,
  "a sum over programs and what is below them takes everything twice": `
    Kode          | Program / Kegiatan | Anggaran (Rp)           | Realisasi (Rp)
    7.01.01       | Program Penunjang  | =3000000 {SUM(C3:C4)}   | =2400000 {SUM(D3:D4)}
    7.01.01.2.01  | Perencanaan        | =1000000                | =900000
    7.01.01.2.02  | Administrasi       | =2000000                | =1500000
    7.01.02       | Program Pelayanan  | =500000 {C6}            | =400000 {D6}
    7.01.02.2.01  | Pelayanan umum     | =500000                 | =400000
                  | Jumlah             | =3500000 {C2+C5}        | =5600000 {SUM(D2:D6)}!
    -> ragu: Rumus =SUM(D2:D6) di D7 memuat dua kali D3 (Perencanaan), D4 (Administrasi), D6 (Pelayanan umum).`,
  "a sum over all that makes up its parts is whole, and a formula of another kind is no sum": `
    Kode          | Program / Kegiatan | Anggaran (Rp)           | Realisasi (Rp)
    7.01.01       | Program Penunjang  | =3000000 {SUM(C3:C4)}   | =2400000 {SUM(D3:D4)}
    7.01.01.2.01  | Perencanaan        | =1000000                | =900000
    7.01.01.2.02  | Administrasi       | =2000000                | =1500000
    7.01.02       | Program Pelayanan  | =500000 {C6}            | =400000 {D6}
    7.01.02.2.01  | Pelayanan umum     | =500000                 | =400000
                  | Jumlah             | =3500000 {C3+C4+C6}     | =2800000 {SUM(D2:D6)/2}`,
  "a list of people": `
    Tabel 1.1 Jumlah Penduduk
    Desa       | L                  | P                  | Jumlah
    Alasmalang | =204               | =196               | =400 {B3+C3}
    Sumberejo  | =110               | =90                | =200 {B4+C4}
    Karangan   | =80                | =75                | =155 {B5+C5}
    Watukosek  | =64                | =66                | =64 {SUM(B6:B6)}!
    TOTAL      | =458 {SUM(B3:B6)}  | =427 {SUM(C3:C6)}  | =885 {B7+C7}
    -> ragu: Rumus =SUM(B6:B6) di D6 tidak memuat C6`,
});
