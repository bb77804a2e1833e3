import { berisi, kosongSendiri, lubang, tertulisAngka } from "./keterisian";
import { selPeran, type Baris, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import { temuan, type Aturan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

/** A computed column and the columns it is computed from. */
const HITUNGAN: readonly (readonly [Peran, readonly Peran[]])[] = [
  ["capaian", ["target", "realisasi"]],
  ["persen", ["anggaran", "realisasiAnggaran"]],
  ["efisiensi", ["capaian", "persen"]],
  ["kategori", ["capaian"]],
  ["keterangan", ["efisiensi"]],
];

export const selWajibTerisi: Aturan = {
  id: "sel-wajib-terisi",
  judul: "Sel hitungan dan sel dasarnya terisi",
  dasar: "PermenPANRB 53/2014 lampiran II (formulir pengukuran kinerja)",
  kelompok: "kosong",
  jenis: ["capaian", "realisasi-anggaran", "belanja", "efisiensi"],
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
  *check(tabel) {
    for (const [peran, dasar] of HITUNGAN) {
      const berlaku = tabel.bentuk.kolom.some((k) => k.peran === peran && k.hitungan);
      if (!berlaku || ![peran, ...dasar].every((p) => tabel.kolom.some((k) => k.peran === p))) continue;
      const data = tabel.baris.filter((b) => b.jenis === "data" || (b.jenis === "jumlah" && peran === "persen"));
      const kosong = data.filter((b) => lubang(tabel, b, peran, dasar));
      const terisi = data.filter((b) => berisi(tabel, b, peran)).length;
      // A column of words that is empty throughout is a form not yet used, not a forgotten cell.
      if (terisi === 0 && (peran === "kategori" || peran === "keterangan")) continue;
      yield* laporkan(tabel, kosong, peran, dasar, terisi === 0);
      for (const d of peran === "capaian" || peran === "persen" ? dasar : []) {
        const tanpaDasar = data.filter((b) => tertulisAngka(tabel, b, peran) && kosongSendiri(tabel, b, d));
        yield* laporkan(tabel, tanpaDasar, d, [peran], false);
      }
    }
  },
};

function* laporkan(
  tabel: Tabel,
  baris: readonly Baris[],
  peran: Peran,
  dasar: readonly Peran[],
  seluruhKolom: boolean,
): Iterable<ReturnType<typeof temuan>> {
  const kelompok = seluruhKolom ? [baris] : baris.map((b) => [b]);
  for (const [pertama, ...lain] of kelompok) {
    const s = pertama && selPeran(tabel, pertama, peran);
    if (!s) continue;
    const judul = judulKolom(tabel, peran);
    const sebab = dasar.map((d) => judulKolom(tabel, d)).join(" dan ");
    yield temuan({
      tingkat: "ragu",
      at: s.at,
      judul: judulPendek(lain.length > 0 ? `Kolom ${judul} belum diisi` : `${judul} belum diisi`),
      baris: namaBaris(pertama),
      kolom: judul,
      tertulis: "(kosong)",
      seharusnya: null,
      hitungan: null,
      pesan: `${judul} kosong${lain.length > 0 ? ` di ${lain.length + 1} baris` : ""}, sedangkan ${sebab} terisi.`,
      saran: `Isi ${namaSel(s.at)}${lain.length > 0 ? " dan sel di bawahnya" : ""}, atau tulis - bila memang tidak ada.`,
      terkait: lain.flatMap((b) => selPeran(tabel, b, peran) ?? []).map((x) => ({ at: x.at })),
    });
  }
}
