import { JENIS } from "../tables";
import { temuan, type Aturan } from "./rule";
import { selLembar } from "./sel-rumus";
import { judulDiKolom } from "./ucapan-rumus";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** "[1]Sheet1!A1", "'C:\laporan\[2023.xlsx]3.1'!F4"; a bracket in a text is none. */
const TAUTAN = /\[[^\]]+\][^"]*!/;

export const rumusTanpaTautanLuar: Aturan = {
  id: "rumus-tanpa-tautan-luar",
  judul: "Rumus mengambil angka dari buku kerja ini, bukan dari berkas lain",
  dasar: "berkas lain yang tidak ikut dikirim membuat angkanya tidak dapat diperiksa atau diperbarui",
  kelompok: "rumus",
  jenis: JENIS,
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi     | Capaian (%)
      Nilai IKM         | =80    | =84           | =105 {C2/B2*100}`,
    salah: `
      Indikator Kinerja | Target | Realisasi                  | Capaian (%)
      Nilai IKM         | =80    | =84 {'[2023.xlsx]3.1'!C4}! | =105 {C2/B2*100}`,
  },
  *check(tabel) {
    const [pertama, ...lain] = selLembar(tabel).filter(({ cell }) => TAUTAN.test(cell.formula ?? ""));
    if (!pertama) return;
    const { at, baris, cell } = pertama;
    yield temuan({
      tingkat: "catatan",
      at,
      judul: judulPendek(`${lain.length + 1} rumus mengambil dari berkas lain`),
      baris: namaBaris(baris),
      kolom: judulDiKolom(tabel, at.col),
      tertulis: cell.formula ?? "",
      seharusnya: null,
      hitungan: null,
      pesan: `Rumus di ${namaSel(at)}${lain.length > 0 ? ` dan ${lain.length} sel lain` : ""} mengambil angka dari berkas lain, yang tidak dibuka.`,
      saran: "Salin angkanya ke buku kerja ini bila berkas lain itu tidak ikut dikirim.",
      terkait: lain.map((s) => ({ at: s.at })),
    });
  },
};
