import { tulisAngka } from "../lkjip/angka";
import { bacaAlokasi } from "./alokasi";
import { anggaranKeliru } from "./anggaran-keliru";
import { temuan, type Aturan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

export const anggaranAlokasiSesuai: Aturan = {
  id: "anggaran-alokasi-sesuai",
  judul: "Anggaran sasaran sesuai dengan persentasenya dan dengan jumlah tabelnya",
  dasar:
    "PermenPANRB 53/2014 lampiran II, BAB III huruf B; persentase dan jumlah bersama menunjukkan angka yang salah ketik",
  kelompok: "jumlah",
  mengisi: "jumlah",
  lintas: true,
  jenis: ["alokasi-sasaran"],
  contoh: {
    benar: `
      Sasaran             | Anggaran (Rp) | % Anggaran
      Pelayanan publik    | 300.000.000   | 15,00
      Ketertiban          | 200.000.000   | 10,00
      Tata kelola         | 1.500.000.000 | 75,00
      Jumlah              | 2.000.000.000 | 100,00`,
    salah: `
      Sasaran             | Anggaran (Rp)  | % Anggaran
      Pelayanan publik    | 300.000.000    | 15,00
      Ketertiban          | 200.000.000    | 10,00
      Tata kelola         | 1.050.000.000! | 75,00
      Jumlah              | 2.000.000.000  | 100,00`,
  },
  *check(tabel, _profil, semua) {
    const alokasi = bacaAlokasi(tabel, semua);
    const keliru = anggaranKeliru(alokasi);
    const sel = keliru?.bagian.sel;
    if (!keliru || sel?.isi.jenis !== "angka") return;
    const { baris, persen } = keliru.bagian;
    const { tertulis, gaya } = sel.isi;
    const benar = tulisAngka(keliru.benar, gaya);
    yield temuan({
      tingkat: alokasi.lazim?.cukup ? "salah" : "ragu",
      at: sel.at,
      judul: judulPendek(`Anggaran ${tertulis}, seharusnya ${benar}`),
      baris: namaBaris(baris),
      kolom: judulKolom(tabel, "anggaran"),
      tertulis,
      seharusnya: benar,
      hitungan: null,
      pesan: `Anggaran tertulis ${tertulis}. Dengan ${benar}, persentase ${persen.sel.isi.tertulis} dan jumlah ${keliru.jumlah.sel.isi.tertulis} keduanya cocok.`,
      saran: `Periksa dokumen sumbernya; bila benar, ganti ${namaSel(sel.at)} menjadi ${benar}.`,
      terkait: [{ at: persen.sel.at }, { at: keliru.jumlah.sel.at }],
    });
  },
};
