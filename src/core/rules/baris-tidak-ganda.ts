import type { Baris } from "../recognize";
import { BENTUK } from "../tables";
import { indikatorKembar, kodeKembar, programKembar, type Kembar } from "./kembar";
import { temuan, type Aturan } from "./rule";
import { judulPendek, namaBaris, namaSel } from "./uraian";

const BERPROGRAM: ReadonlySet<string> = new Set(["anggaran-program", "realisasi-anggaran"]);

export const barisTidakGanda: Aturan = {
  id: "baris-tidak-ganda",
  judul: "Setiap indikator, program, dan kode ditulis satu kali",
  dasar: "baris yang tersalin dua kali dihitung dua kali dalam jumlah dan rata-rata",
  kelompok: "struktur",
  jenis: BENTUK.filter((b) => b.kolom.some((k) => k.peran === "indikator" || k.peran === "kode")).map((b) => b.jenis),
  contoh: {
    benar: `
      No | Indikator Kinerja | Target | Realisasi | Capaian
      1  | Nilai IKM         | 80     | 84        | 105%
      2  | Nilai SAKIP       | 80     | 80        | 100%
      3  | Nilai IKM Desa    | 80     | 84        | 105%`,
    salah: `
      No | Indikator Kinerja | Target | Realisasi | Capaian
      1  | Nilai IKM         | 80     | 84        | 105%
      2  | Nilai SAKIP       | 80     | 80        | 100%
      3  | NILAI IKM!        | 80     | 84        | 105%`,
  },
  *check(tabel) {
    const kembar = [
      ...(BERPROGRAM.has(tabel.bentuk.jenis) ? [...kodeKembar(tabel), ...programKembar(tabel)] : []),
      ...indikatorKembar(tabel),
    ];
    // A copied row has the name and the code of the other: it is told once.
    const terlapor = new Set<Baris>();
    for (const k of kembar) {
      const { baris, sel } = k.kedua;
      if (terlapor.has(baris)) continue;
      terlapor.add(baris);
      const lawan = namaSel(k.pertama.sel.at);
      yield temuan({
        tingkat: "ragu",
        at: sel.at,
        judul: judulPendek(`${JUDUL[k.apa]} tertulis dua kali`),
        baris: namaBaris(baris),
        kolom: tabel.kolom[baris.sel.indexOf(sel)]?.judul ?? "",
        tertulis: sel.isi.tertulis,
        seharusnya: null,
        hitungan: null,
        pesan: `${JUDUL[k.apa]} “${sel.isi.tertulis}” di ${namaSel(sel.at)} sudah tertulis di ${lawan}.`,
        saran: `Hapus baris ${baris.row + 1} bila tersalin dua kali, atau tulis ${k.apa} yang dimaksud.`,
        terkait: [{ at: k.pertama.sel.at, nama: namaBaris(k.pertama.baris) }],
      });
    }
  },
};

const JUDUL: Readonly<Record<Kembar["apa"], string>> = { indikator: "Indikator", kode: "Kode", program: "Uraian" };
