import { bagi, SERATUS } from "../lkjip/pecahan";
import { hasilEfisiensi } from "../profile";
import { kelompokEfisiensi, selPeran } from "../recognize";
import { golonganEfisiensi } from "./golongan-efisiensi";
import { sesuai, temuan, type Aturan } from "./rule";
import { sebutan, sebutanUntuk } from "./sebutan-efisien";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

export const keteranganEfisiensiSesuai: Aturan = {
  id: "keterangan-efisiensi-sesuai",
  judul: "Keterangan efisien atau tidak efisien sesuai dengan tingkat efisiensinya",
  dasar: "rasio sedikitnya 1, atau selisih di atas 0, disebut efisien",
  kelompok: "efisiensi",
  mengisi: "hitungan",
  jenis: ["efisiensi"],
  contoh: {
    benar: `
      Indikator | Capaian Kinerja | Capaian Anggaran | Tingkat Efisiensi | Keterangan
      IKM       | 105%            | 100%             | 1,05              | Efisien
      SAKIP     | 90%             | 100%             | 0,90              | Tidak Efisien`,
    salah: `
      Indikator | Capaian Kinerja | Capaian Anggaran | Tingkat Efisiensi | Keterangan
      IKM       | 105%            | 100%             | 1,05              | Efisien
      SAKIP     | 90%             | 100%             | 0,90              | Efisien!`,
  },
  *check(tabel, profil) {
    const konvensi = profil.efisiensi;
    if (!konvensi) return;
    for (const k of kelompokEfisiensi(tabel)) {
      const baris = k.baris[0];
      const sel = baris && selPeran(tabel, baris, "keterangan");
      const kata = sel?.isi.jenis === "teks" ? sebutan(sel.isi.tertulis) : null;
      if (!baris || !sel || kata === null) continue;
      const { tampil, nilai, persen } = k.efisiensi;
      const sebagai =
        konvensi.rumus.satuan === "rasio" && persen
          ? [tampil, nilai].flatMap((n) => bagi(n, SERATUS) ?? [])
          : [tampil, nilai];
      // The word may be right where the figure beside it is not: that is told of the figure.
      const terhitung = hasilEfisiensi(konvensi.rumus, k);
      const pendapat = [...sebagai, ...(terhitung ? [terhitung] : [])].map((n) => konvensi.rumus.efisien(n));
      if (pendapat.some((p) => p === null || p === kata)) {
        yield sesuai(sel.at);
        continue;
      }
      const benar = kata ? "Tidak Efisien" : "Efisien";
      const sebutanKantor = sebutanUntuk(tabel, !kata);
      const hitungan = golonganEfisiensi(konvensi.rumus, k, !kata, {
        efisien: sebutanUntuk(tabel, true) ?? "Efisien",
        tidak: sebutanUntuk(tabel, false) ?? "Tidak Efisien",
      });
      yield temuan({
        tingkat: konvensi.kuat ? "salah" : "ragu",
        at: sel.at,
        judul: judulPendek(`Keterangan ${sel.isi.tertulis}, seharusnya ${benar}`),
        baris: namaBaris(baris),
        kolom: judulKolom(tabel, "keterangan"),
        tertulis: sel.isi.tertulis,
        seharusnya: sebutanKantor,
        hitungan,
        pesan: `Keterangan tertulis ${sel.isi.tertulis}, sedangkan tingkat efisiensi ${hitungan.uraian} (${konvensi.rumus.nama}, ${konvensi.bukti}).`,
        saran: `Periksa tingkat efisiensinya di ${namaSel(k.sel.at)}; bila benar, ganti ${namaSel(sel.at)} menjadi ${sebutanKantor ?? benar}.`,
        terkait: [{ at: k.sel.at }],
      });
    }
  },
};
