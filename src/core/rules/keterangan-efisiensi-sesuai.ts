import { lipat } from "../lkjip/istilah";
import { bagi, SERATUS } from "../lkjip/pecahan";
import { hasilEfisiensi } from "../profile";
import { kelompokEfisiensi, selPeran, type Tabel } from "../recognize";
import { sesuai, temuan, type Aturan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

export const keteranganEfisiensiSesuai: Aturan = {
  id: "keterangan-efisiensi-sesuai",
  judul: "Keterangan efisien atau tidak efisien sesuai dengan tingkat efisiensinya",
  dasar: "rasio sedikitnya 1, atau selisih di atas 0, disebut efisien",
  kelompok: "efisiensi",
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
      const batas = konvensi.rumus.satuan === "rasio" ? "1" : "0";
      yield temuan({
        tingkat: konvensi.kuat ? "salah" : "ragu",
        at: sel.at,
        judul: judulPendek(`Keterangan ${sel.isi.tertulis}, seharusnya ${benar}`),
        baris: namaBaris(baris),
        kolom: judulKolom(tabel, "keterangan"),
        tertulis: sel.isi.tertulis,
        seharusnya: sebutanKantor,
        hitungan: null,
        pesan: `Keterangan tertulis ${sel.isi.tertulis}, sedangkan tingkat efisiensi ${k.efisiensi.tertulis} ${kata ? "kurang dari" : "tidak kurang dari"} ${batas}, yaitu ${benar.toLowerCase()} (${konvensi.rumus.nama}, ${konvensi.bukti}).`,
        saran: `Periksa tingkat efisiensinya di ${namaSel(k.sel.at)}; bila benar, ganti ${namaSel(sel.at)} menjadi ${sebutanKantor ?? benar}.`,
        terkait: [{ at: k.sel.at }],
      });
    }
  },
};

/** The one word that the column uses for it; null where it has several, or none for what is not efisien. */
function sebutanUntuk(tabel: Tabel, efisien: boolean): string | null {
  const dipakai = tabel.baris.flatMap((b) => {
    const sel = selPeran(tabel, b, "keterangan");
    return sel && !sel.dariAtas && sel.isi.jenis === "teks" && sebutan(sel.isi.tertulis) === efisien
      ? [sel.isi.tertulis]
      : [];
  });
  const [satu, ...lain] = new Set(dipakai);
  if (lain.length > 0) return null;
  return satu ?? (efisien ? "Efisien" : null);
}

/** Efisien, tidak efisien, or neither of the two plain words. */
function sebutan(teks: string): boolean | null {
  const kata = lipat(teks).replace(/[.;]+$/, "");
  if (/^(tidak|kurang|belum) efisien$|^inefisien$/.test(kata)) return false;
  return /^(sangat )?efisien$/.test(kata) ? true : null;
}
