import { susunan, type Baris, type Sel, type Tabel } from "../recognize";
import { BENTUK, type Peran } from "../tables";
import { putusNomor } from "./nomor-urut";
import { temuan, type Aturan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

/** The number before a name ("3.1 Nilai SAKIP", "a. Nilai SAKIP"), or all of the cell. */
const DI_DEPAN = /^(\d+(?:[.,]\d+)+|\d+[.)]|[A-Za-z][.)])(?=\s|$)|^\d+$/;

type Bernomor = { readonly teks: string; readonly baris: Baris; readonly sel: Sel };

export const nomorBerurutan: Aturan = {
  id: "nomor-berurutan",
  judul: "Nomor urut tidak melompat dan tidak mundur",
  dasar: "nomor yang terlewat dapat berarti baris yang hilang",
  kelompok: "struktur",
  jenis: BENTUK.map((b) => b.jenis).filter((j) => j !== "skala" && j !== "skm-interval"),
  contoh: {
    benar: `
      No | Indikator Kinerja | Target | Realisasi | Capaian
      1  | Nilai IKM         | 80     | 84        | 105%
      2  | Nilai SAKIP       | 80     | 80        | 100%
      3  | Indeks ASN        | 80     | 80        | 100%`,
    salah: `
      No | Indikator Kinerja | Target | Realisasi | Capaian
      1  | Nilai IKM         | 80     | 84        | 105%
      2  | Nilai SAKIP       | 80     | 80        | 100%
      4! | Indeks ASN        | 80     | 80        | 100%`,
  },
  *check(tabel) {
    for (const { baris, bebas } of runtunan(tabel)) {
      yield* periksa(tabel, "nomor", bernomor(tabel, baris, "nomor"), bebas);
      yield* periksa(tabel, "indikator", bernomor(tabel, baris, "indikator"), bebas);
    }
  },
};

/** The rows that are numbered together: the parts of one parent in a budget, else those of one block. */
function runtunan(tabel: Tabel): { readonly baris: readonly Baris[]; readonly bebas: boolean }[] {
  const data = tabel.baris.filter((b) => b.jenis === "data" || b.jenis === "rata-rata");
  const { rincian, hierarki } = susunan(tabel);
  const keluarga = rincian.filter((r) => r.jenis === "induk").map((r) => r.anak);
  if (keluarga.length === 0 || tabel.kolom.some((k) => k.peran === "indikator")) {
    const blok = [...new Set(data.map((b) => b.blok))];
    return blok.map((n) => ({ baris: data.filter((b) => b.blok === n), bebas: n > 0 }));
  }
  if (hierarki.cocok * 2 < hierarki.dari) return [];
  const anak = new Set(keluarga.flat());
  return [data.filter((b) => !anak.has(b)), ...keluarga].map((baris) => ({ baris, bebas: false }));
}

function bernomor(tabel: Tabel, baris: readonly Baris[], peran: Peran): Bernomor[] {
  return baris.flatMap((b) =>
    tabel.kolom.flatMap((k, i): Bernomor[] => {
      const sel = b.sel[i];
      if (k.peran !== peran || !sel || sel.dariAtas) return [];
      const teks = peran === "nomor" ? sel.isi.tertulis : (DI_DEPAN.exec(sel.isi.tertulis)?.[0] ?? "");
      return [{ teks, baris: b, sel }];
    }),
  );
}

function* periksa(tabel: Tabel, peran: Peran, semua: readonly Bernomor[], bebas: boolean): Iterable<Ucapan> {
  for (const { butir, sebelum } of putusNomor(semua, bebas)) {
    yield temuan({
      tingkat: "catatan",
      at: butir.sel.at,
      judul: judulPendek(`Nomor ${butir.teks} sesudah nomor ${sebelum.teks}`),
      baris: namaBaris(butir.baris),
      kolom: judulKolom(tabel, peran),
      tertulis: butir.sel.isi.tertulis,
      seharusnya: null,
      hitungan: null,
      pesan: `Nomor ${butir.teks} di ${namaSel(butir.sel.at)} mengikuti nomor ${sebelum.teks} di ${namaSel(sebelum.sel.at)}.`,
      saran: `Perbaiki nomor mulai ${namaSel(butir.sel.at)}, atau periksa apakah ada baris yang hilang.`,
      terkait: [{ at: sebelum.sel.at }],
    });
  }
}
