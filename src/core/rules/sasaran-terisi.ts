import { BENTUK } from "../tables";
import { sasaranKosong } from "./sasaran-kosong";
import { temuan, type Aturan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

export const sasaranTerisi: Aturan = {
  id: "sasaran-terisi",
  judul: "Indikator yang memulai sasaran baru menyebut sasaran dan nomornya",
  dasar: "nomor yang meloncat, nomor indikator, dan penggabungan sel sasaran di tabel itu",
  kelompok: "kosong",
  jenis: BENTUK.filter((b) => ["sasaran", "indikator"].every((peran) => b.kolom.some((k) => k.peran === peran))).map(
    (b) => b.jenis,
  ),
  contoh: {
    benar: `
      No | Sasaran     | Indikator Kinerja | Target
      1  | Pelayanan   | 1.1 Nilai IKM     | 80
      2  | Koordinasi  | 2.1 Tindak lanjut | 90
      3  | Tata kelola | 3.1 Nilai SAKIP   | 75
      ^  | ^           | 3.2 Indeks ASN    | 85`,
    salah: `
      No | Sasaran     | Indikator Kinerja | Target
      1  | Pelayanan   | 1.1 Nilai IKM     | 80
         | !           | 2.1 Tindak lanjut | 90
      3  | Tata kelola | 3.1 Nilai SAKIP   | 75
      ^  | ^           | 3.2 Indeks ASN    | 85`,
  },
  *check(tabel) {
    for (const { baris, sasaran, nomor, bukti } of sasaranKosong(tabel)) {
      const judul = judulKolom(tabel, "sasaran");
      yield temuan({
        tingkat: "ragu",
        at: sasaran.at,
        judul: judulPendek(`${judul} belum diisi`),
        baris: namaBaris(baris),
        kolom: judul,
        tertulis: "(kosong)",
        seharusnya: null,
        hitungan: null,
        pesan: `${judul} “${namaBaris(baris)}” kosong, sehingga indikatornya terbaca sebagai milik sasaran di atasnya, padahal ${bukti.join(" dan ")}.`,
        saran: `Isi ${namaSel(sasaran.at)}${nomor ? ` dan nomornya di ${namaSel(nomor.at)}` : ""}, atau gabungkan selnya bila sasarannya memang sama.`,
        terkait: nomor ? [{ at: nomor.at }] : [],
      });
    }
  },
};
