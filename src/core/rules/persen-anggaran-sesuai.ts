import { persenAnggaran } from "./persen-anggaran";
import { belum, type Aturan } from "./rule";
import { ucapkanPersen } from "./ucapan-persen";

export const persenAnggaranSesuai: Aturan = {
  id: "persen-anggaran-sesuai",
  judul: "Persentase realisasi anggaran sesuai dengan anggaran dan realisasinya",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf B",
  kelompok: "persen",
  mengisi: "hitungan",
  jenis: ["realisasi-anggaran", "belanja", "efisiensi", "kinerja-anggaran", "realisasi-bulanan"],
  contoh: {
    benar: `
      Program             | Anggaran (Rp) | Realisasi (Rp) | %
      Program Penunjang   | 2.000.000     | 1.500.000      | 75%
      Program Pembinaan   | 1.000.000     | 900.000        | 90%
      Jumlah              | 3.000.000     | 2.400.000      | 80%`,
    salah: `
      Program             | Anggaran (Rp) | Realisasi (Rp) | %
      Program Penunjang   | 2.000.000     | 1.500.000      | 75%
      Program Pembinaan   | 1.000.000     | 900.000        | 90%
      Jumlah              | 3.000.000     | 2.400.000      | 81%!`,
  },
  *check(tabel, profil) {
    const baca = persenAnggaran(tabel);
    for (const baris of tabel.baris) {
      const persen = baca(baris);
      if (!persen) continue;
      if ("sebab" in persen) yield belum(persen.at, persen.sebab);
      else if (!persen.rataRata) yield ucapkanPersen(tabel, baris, persen, profil);
    }
  },
};
