import { berisi, HITUNGAN, kosongSendiri, laporkanKosong, lubang, tertulisAngka } from "./keterisian";
import { pandangan } from "../recognize";
import type { Aturan } from "./rule";

export const selWajibTerisi: Aturan = {
  id: "sel-wajib-terisi",
  judul: "Sel hitungan dan sel dasarnya terisi",
  dasar: "PermenPANRB 53/2014 lampiran II (formulir pengukuran kinerja)",
  kelompok: "kosong",
  mengisi: "hitungan",
  jenis: [
    "capaian",
    "realisasi-anggaran",
    "belanja",
    "efisiensi",
    "perbandingan-tahun",
    "kinerja-anggaran",
    "kemajuan-renstra",
    "keberhasilan",
  ],
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 80     | 80        | 100%
      Nilai SAKIP       | 80     |           |`,
    salah: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 80     | 80        | 100%
      Nilai SAKIP       | 80     | 84        | !`,
  },
  *check(utuh) {
    for (const [tabel, { peran, dasar }] of pandangan(utuh).flatMap((t) => HITUNGAN.map((h) => [t, h] as const))) {
      const berlaku = tabel.bentuk.kolom.some((k) => k.peran === peran && k.hitungan);
      if (!berlaku || ![peran, ...dasar].every((p) => tabel.kolom.some((k) => k.peran === p))) continue;
      const data = tabel.baris.filter((b) => b.jenis === "data" || (b.jenis === "jumlah" && peran === "persen"));
      const kosong = data.filter((b) => lubang(tabel, b, peran, dasar));
      const terisi = data.filter((b) => berisi(tabel, b, peran)).length;
      // A column of words that is empty throughout is a form not yet used, not a forgotten cell.
      if (terisi === 0 && (peran === "kategori" || peran === "keterangan")) continue;
      yield* laporkanKosong(tabel, kosong, peran, dasar, terisi === 0);
      for (const d of peran === "capaian" || peran === "persen" ? dasar : []) {
        const tanpaDasar = data.filter((b) => tertulisAngka(tabel, b, peran) && kosongSendiri(tabel, b, d));
        yield* laporkanKosong(tabel, tanpaDasar, d, [peran], false);
      }
    }
  },
};
