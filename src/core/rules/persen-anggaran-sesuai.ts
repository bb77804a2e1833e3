import { bandingkan, type Masukan } from "../lkjip/banding";
import { bagi, kali, SERATUS } from "../lkjip/pecahan";
import { jumlahRincian, kolomPagu, kolomPersen, selPeran } from "../recognize";
import { ucapkan } from "./banding-angka";
import { belum, type Aturan } from "./rule";
import { operan, rumus } from "./uraian";

export const persenAnggaranSesuai: Aturan = {
  id: "persen-anggaran-sesuai",
  judul: "Persentase realisasi anggaran sesuai dengan anggaran dan realisasinya",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf B; persentase jumlah dihitung dari jumlah, bukan rata-rata",
  kelompok: "persen",
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
  *check(tabel) {
    const persen = kolomPersen(tabel, "persen");
    const pagu = kolomPagu(tabel);
    for (const baris of tabel.baris) {
      const anggaran = selPeran(tabel, baris, pagu);
      const realisasi = selPeran(tabel, baris, "realisasiAnggaran");
      const tertulis = persen(selPeran(tabel, baris, "persen"));
      if (!tertulis || tertulis.sel.dariAtas || !anggaran || !realisasi || baris.jenis === "rata-rata") continue;
      if (anggaran.isi.jenis !== "angka" || realisasi.isi.jenis !== "angka") {
        yield belum(tertulis.sel.at, "anggaran atau realisasinya belum berupa satu angka");
        continue;
      }
      // A total may be taken as printed or as the sum of its parts; a wrong total is told by another rule.
      const tepat = jumlahRincian(tabel, baris);
      const masukan: Masukan[] = [
        {
          tampil: anggaran.isi.tampil,
          desimal: anggaran.isi.desimal,
          tepat: [anggaran.isi.nilai, ...tepat(pagu)],
        },
        {
          tampil: realisasi.isi.tampil,
          desimal: realisasi.isi.desimal,
          tepat: [realisasi.isi.nilai, ...tepat("realisasiAnggaran")],
        },
      ];
      const banding = bandingkan(tertulis, masukan, ([a, r]) => {
        const rasio = a && r ? bagi(r, a) : null;
        return rasio && kali(rasio, SERATUS);
      });
      if (!banding) {
        yield belum(tertulis.sel.at, "anggarannya nol");
        continue;
      }
      const bagian = [
        operan("Realisasi", realisasi, realisasi.isi),
        "÷",
        operan("Anggaran", anggaran, anggaran.isi),
        "× 100%",
      ];
      yield ucapkan({
        tabel,
        baris,
        peran: "persen",
        sel: tertulis.sel,
        sebutan: "Persentase",
        banding,
        gaya: { desimal: tertulis.desimal, persen: true },
        pecahan: tertulis.pecahan,
        uraikan: (h) => rumus(bagian, h),
      });
    }
  },
};
