import { temuan, type Aturan } from "./rule";
import { BENTUK } from "../tables";
import { judulPendek, namaSel } from "./uraian";

export const nomorKolomBerurutan: Aturan = {
  id: "nomor-kolom-berurutan",
  judul: "Nomor kolom tidak mundur dan tidak berulang",
  dasar: "nomor kolom dipakai untuk menyebut hitungan antarkolom",
  kelompok: "struktur",
  jenis: BENTUK.map((b) => b.jenis).filter((j) => j !== "skala"),
  contoh: {
    benar: `
      No | Kode    | Program           | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target Akhir
      1  | 2       | 3                 | 4                 | 5           | 6           | 7           | 8
      1  | 7.01.01 | Program Penunjang | Nilai SAKIP       | 77          | 78          | 79          | 79`,
    salah: `
      No | Kode    | Program           | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target Akhir
      1  | 2       | 3                 | 4                 | 5           | 6           | 7           | 6!
      1  | 7.01.01 | Program Penunjang | Nilai SAKIP       | 77          | 78          | 79          | 79`,
  },
  *check({ nomorKolom }) {
    const angka = nomorKolom.map((n) => Number(/\d+/.exec(n.tertulis)?.[0]));
    // Columns under one heading may share its number.
    const letak = angka.findIndex((n, i) => i > 0 && n < (angka[i - 1] ?? 0));
    const mulai = nomorKolom[letak];
    const sebelum = nomorKolom[letak - 1];
    if (!mulai || !sebelum) return;
    yield temuan({
      tingkat: "ragu",
      at: mulai.at,
      judul: judulPendek(`Nomor kolom ${mulai.tertulis} sesudah ${sebelum.tertulis}`),
      baris: "Nomor kolom",
      kolom: namaSel(mulai.at),
      tertulis: mulai.tertulis,
      seharusnya: null,
      hitungan: null,
      pesan: `Nomor kolom ${mulai.tertulis} di ${namaSel(mulai.at)} mengikuti ${sebelum.tertulis} di ${namaSel(sebelum.at)}.`,
      saran: `Lanjutkan nomor kolom mulai ${namaSel(mulai.at)}.`,
      terkait: [...nomorKolom.slice(letak + 1), sebelum].map(({ at }) => ({ at })),
    });
  },
};
