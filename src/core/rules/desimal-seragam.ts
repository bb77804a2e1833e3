import { pandangan } from "../recognize";
import { BENTUK, type Peran } from "../tables";
import { desimalKolom } from "./desimal-kolom";
import { temuan, type Aturan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

const TERHITUNG: readonly Peran[] = ["capaian", "persen"];

export const desimalSeragam: Aturan = {
  id: "desimal-seragam",
  judul: "Persentase dalam satu kolom ditulis dengan banyaknya desimal yang sama",
  dasar: "kebiasaan kolom itu sendiri: angka yang dibulatkan dengan cara yang sama dapat dibandingkan",
  kelompok: "format",
  jenis: BENTUK.filter((b) => b.kolom.some((k) => TERHITUNG.includes(k.peran))).map((b) => b.jenis),
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 89     | 93,25     | 104,78%
      Nilai SAKIP       | 80     | 80        | 100%
      Indeks ASN        | 85,20  | 84,88     | 99,62%
      Desa mandiri      | 30     | 31        | 103,33%
      Linmas aktif      | 60     | 60        | 100%`,
    salah: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 89     | 93,25     | 105%
      Nilai SAKIP       | 80     | 80        | 100%
      Indeks ASN        | 85,20  | 84,88     | 99,6%!
      Desa mandiri      | 30     | 31        | 103%
      Linmas aktif      | 60     | 60        | 100%`,
  },
  *check(semua) {
    const terlapor = new Set<string>();
    for (const tabel of pandangan(semua)) {
      for (const peran of TERHITUNG) {
        const kolom = desimalKolom(tabel, peran);
        const [pertama, ...lain] = kolom?.lain ?? [];
        // A column that does not repeat stands in every view of the table.
        if (!kolom || !pertama || terlapor.has(namaSel(pertama.persen.sel.at))) continue;
        const { at, isi } = pertama.persen.sel;
        terlapor.add(namaSel(at));
        const judul = judulKolom(tabel, peran);
        const biasa = kolom.desimal === 0 ? "tanpa desimal" : `dengan ${kolom.desimal} desimal`;
        const sebut = kolom.lain.map((l) => `${l.persen.sel.isi.tertulis} (${namaSel(l.persen.sel.at)})`).join(", ");
        yield temuan({
          tingkat: "catatan",
          at,
          judul: judulPendek(`${isi.tertulis} di kolom ${biasa}`),
          baris: namaBaris(pertama.baris),
          kolom: judul,
          tertulis: isi.tertulis,
          seharusnya: null,
          hitungan: null,
          pesan: `Kolom “${judul}” membulatkan angkanya ${biasa}, kecuali ${sebut}.`,
          saran: `Samakan banyaknya desimal di ${namaSel(at)}${lain.length > 0 ? " dan sel lain yang disebut" : ""} dengan kolomnya.`,
          terkait: lain.map((l) => ({ at: l.persen.sel.at })),
        });
      }
    }
  },
};
