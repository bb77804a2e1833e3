import { JENIS } from "../tables";
import { rumusKolom } from "./rumus-kolom";
import type { Aturan } from "./rule";
import { bukuRumus } from "./sel-rumus";
import { ceritakanGanjil } from "./ucapan-rumus";

export const rumusSeragam: Aturan = {
  id: "rumus-seragam",
  judul: "Rumus dalam satu kolom mengacu sel yang sama letaknya, tanpa angka ketikan di antaranya",
  dasar: "rumus lain di kolom itu; angka yang diketik tidak ikut berubah bila dasarnya berubah",
  kelompok: "rumus",
  lintas: true,
  jenis: JENIS,
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi | Capaian (%)
      Nilai IKM         | =80    | =84       | =105 {C2/B2*100}
      Nilai SAKIP       | =80    | =76       | =95 {C3/B3*100}
      Indeks ASN        | =50    | =50       | =100 {C4/B4*100}
      Desa mandiri      | =10    | =9        | =90 {C5/B5*100}`,
    salah: `
      Indikator Kinerja | Target | Realisasi | Capaian (%)
      Nilai IKM         | =80    | =84       | =105 {C2/B2*100}
      Nilai SAKIP       | =80    | =76       | =95 {C3/B3*100}
      Indeks ASN        | =50    | =50       | =100!
      Desa mandiri      | =10    | =9        | =90 {C5/B5*100}`,
  },
  *check(tabel, _profil, semua) {
    const buku = bukuRumus(tabel, semua);
    for (const kolom of rumusKolom(tabel)) {
      for (const ganjil of kolom.ganjil) yield* ceritakanGanjil(tabel, kolom, ganjil, buku);
    }
  },
};
