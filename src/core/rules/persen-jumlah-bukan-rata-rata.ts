import type { Persen } from "../recognize";
import { persenAnggaran } from "./persen-anggaran";
import { temuan, type Aturan } from "./rule";
import { ucapkanPersen } from "./ucapan-persen";
import { tulisPersen } from "./uraian";

export const persenJumlahBukanRataRata: Aturan = {
  id: "persen-jumlah-bukan-rata-rata",
  judul: "Persentase jumlah dihitung dari jumlahnya, bukan dari rata-rata persentase rinciannya",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf B; rincian yang besar dan yang kecil tidak sama bobotnya",
  kelompok: "persen",
  mengisi: "hitungan",
  jenis: ["realisasi-anggaran", "belanja", "efisiensi", "kinerja-anggaran"],
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
      Jumlah              | 3.000.000     | 2.400.000      | 82,5%!`,
  },
  *check(tabel, profil) {
    const baca = persenAnggaran(tabel);
    for (const baris of tabel.baris) {
      const persen = baca(baris);
      if (!persen || "sebab" in persen || !persen.rataRata) continue;
      const ucapan = ucapkanPersen(tabel, baris, persen, profil);
      if (ucapan.ucap !== "temuan") continue;
      const { pesan } = ucapan.temuan;
      yield temuan({
        ...ucapan.temuan,
        pesan: `${pesan} Angka itu rata-rata dari ${sebut(persen.rataRata)}.`,
        terkait: persen.rataRata.map((p) => ({ at: p.sel.at })),
      });
    }
  },
};

function sebut(bagian: readonly Persen[]): string {
  if (bagian.length > 4) return `${bagian.length} persentase rinciannya`;
  return bagian.map((p) => tulisPersen(p.tampil, p.desimal)).join(", ");
}
