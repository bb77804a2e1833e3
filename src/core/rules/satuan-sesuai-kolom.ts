import { BENTUK } from "../tables";
import { kolomBerpersen, tanpaPersen } from "./satuan-hilang";
import { temuan, type Aturan } from "./rule";
import { judulPendek, namaBaris, namaSel } from "./uraian";

export const satuanSesuaiKolom: Aturan = {
  id: "satuan-sesuai-kolom",
  judul: "Tanda persen ditulis di setiap angka yang berupa persen",
  dasar: "angka lain di baris dan kolom yang sama",
  kelompok: "format",
  jenis: BENTUK.filter((b) => b.kolom.some((k) => k.isi === "persen" || k.peran === "realisasi")).map((b) => b.jenis),
  contoh: {
    benar: `
      Indikator Kinerja    | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi 2024
      Nilai IKM            | 87          | 90,12          | 90          | 90,25
      Persentase pelayanan | 100%        | 100%           | 100%        | 100%`,
    salah: `
      Indikator Kinerja    | Target 2023 | Realisasi 2023 | Target 2024 | Realisasi 2024
      Nilai IKM            | 87          | 90,12          | 90          | 90,25
      Persentase pelayanan | 100!        | 100%           | 100%        | 100%`,
  },
  *check(tabel) {
    const kolomPersen = kolomBerpersen(tabel);
    for (const baris of tabel.baris) {
      const [pertama, ...lain] = tanpaPersen(tabel, baris, kolomPersen);
      if (!pertama) continue;
      const { sel, sebab } = pertama;
      const sebut = [pertama, ...lain].map((t) => `${t.sel.isi.tertulis} (${namaSel(t.sel.at)})`).join(", ");
      yield temuan({
        tingkat: "catatan",
        at: sel.at,
        judul: judulPendek(`${sel.isi.tertulis} tanpa tanda persen`),
        baris: namaBaris(baris),
        kolom: tabel.kolom[pertama.kolom]?.judul ?? "",
        tertulis: sel.isi.tertulis,
        seharusnya: `${sel.isi.tertulis}%`,
        hitungan: null,
        pesan: `Tertulis ${sebut} tanpa tanda persen, sedangkan ${sebab}.`,
        saran: `Tambahkan tanda persen di ${namaSel(sel.at)}${lain.length > 0 ? " dan sel lain yang disebut" : ""} bila memang persen.`,
        terkait: lain.map((t) => ({ at: t.sel.at })),
      });
    }
  },
};
