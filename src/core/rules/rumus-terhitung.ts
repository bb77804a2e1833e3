import { bacaAngka } from "../lkjip/angka";
import { keNumber } from "../lkjip/pecahan";
import { JENIS } from "../tables";
import { hitungRumus } from "./hitung-rumus";
import { temuan, type Aturan } from "./rule";
import { bukuRumus, selLembar } from "./sel-rumus";
import { judulDiKolom, tampilkanHasil } from "./ucapan-rumus";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** Doubles that a spreadsheet computes in another order differ by less than this share. */
const BEDA_TERKECIL = 1e-9;

export const rumusTerhitung: Aturan = {
  id: "rumus-terhitung",
  judul: "Angka yang tersimpan sama dengan hasil rumusnya",
  dasar: "rumus di sel itu, dihitung ulang dari angka yang tersimpan di sel yang diacunya",
  kelompok: "rumus",
  lintas: true,
  jenis: JENIS,
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi | Capaian (%)
      Nilai IKM         | =80    | =84       | =105 {C2/B2*100}`,
    salah: `
      Indikator Kinerja | Target | Realisasi | Capaian (%)
      Nilai IKM         | =80    | =84       | =102.5 {C2/B2*100}!`,
  },
  *check(tabel, _profil, semua) {
    const buku = bukuRumus(tabel, semua);
    const basi = selLembar(tabel).flatMap((s) => {
      const hasil = s.rumus && typeof s.cell.value === "number" ? hitungRumus(s.rumus, buku) : null;
      if (typeof hasil !== "object" || hasil === null || typeof s.cell.value !== "number") return [];
      const beda = Math.abs(keNumber(hasil) - s.cell.value);
      if (beda <= BEDA_TERKECIL * Math.max(1, Math.abs(s.cell.value))) return [];
      const tampil = tampilkanHasil(s.cell, hasil);
      return tampil && !tampil.sama ? [{ s, benar: tampil.teks }] : [];
    });
    const [pertama, ...lain] = basi;
    if (!pertama) return;
    const { s, benar } = pertama;
    const judul = judulDiKolom(tabel, s.at.col);
    yield temuan({
      tingkat: "ragu",
      at: s.at,
      judul: judulPendek(`Hasil rumus ${benar}, tersimpan lain`),
      baris: namaBaris(s.baris),
      kolom: judul,
      tertulis: bacaAngka(s.cell.value, s.cell.format).tertulis,
      seharusnya: benar,
      hitungan: null,
      pesan: `Rumus ${s.cell.formula ?? ""} di ${namaSel(s.at)} menghasilkan ${benar}, sedangkan yang tersimpan lain${lain.length > 0 ? `, begitu pula ${lain.length} sel lain di tabel ini` : ""}.`,
      saran: "Buka berkas ini di Excel, tekan F9 supaya dihitung ulang, lalu simpan.",
      terkait: lain.map((x) => ({ at: x.s.at, sesudah: x.benar })),
    });
  },
};
