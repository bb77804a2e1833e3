import { punyaKolom, selPeran, susunan, type Baris, type Sel, type Tabel } from "../recognize";
import { BENTUK, type Peran } from "../tables";
import { putusNomor, type Bernomor } from "./nomor-urut";
import { temuan, type Aturan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

/** A number before a name ("3.1 Nilai SAKIP", "a. Nilai SAKIP"), or all of the cell. */
const DI_DEPAN = /^(\d+(?:[.,]\d+)+|\d+[.)]|[A-Za-z][.)])(?=\s|$)|^\d+$/;

type SelNomor = Bernomor & { readonly baris: Baris; readonly sel: Sel };

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
    for (const baris of runtunan(tabel)) {
      yield* periksa(tabel, "nomor", bernomor(tabel, baris, "nomor"));
      yield* periksa(tabel, "indikator", bernomor(tabel, baris, "indikator"));
    }
  },
};

/** The rows that are numbered together: the parts of one parent in a budget, else all of the table. */
function runtunan(tabel: Tabel): (readonly Baris[])[] {
  const data = tabel.baris.filter((b) => b.jenis === "data" || b.jenis === "rata-rata");
  const { rincian, hierarki } = susunan(tabel);
  const keluarga = rincian.filter((r) => r.jenis === "induk").map((r) => r.anak);
  if (keluarga.length === 0 || punyaKolom(tabel, "indikator")) return [data];
  if (hierarki.cocok * 2 < hierarki.dari) return [];
  const anak = new Set(keluarga.flat());
  return [data.filter((b) => !anak.has(b)), ...keluarga];
}

/** The numbers of a column. Rows of one sasaran may share theirs; without a sasaran no row does. */
function bernomor(tabel: Tabel, baris: readonly Baris[], peran: Peran): SelNomor[] {
  let sasaran = "";
  return baris.flatMap((b) => {
    const isi = selPeran(tabel, b, "sasaran")?.isi;
    if (isi && isi.jenis !== "kosong") sasaran = isi.tertulis;
    const kelompok = sasaran === "" ? String(b.row) : sasaran;
    return tabel.kolom.flatMap((k, i): SelNomor[] => {
      const sel = b.sel[i];
      if (k.peran !== peran || !sel || sel.dariAtas) return [];
      const teks = peran === "nomor" ? sel.isi.tertulis : (DI_DEPAN.exec(sel.isi.tertulis)?.[0] ?? "");
      return [{ teks, kelompok, baris: b, sel }];
    });
  });
}

function* periksa(tabel: Tabel, peran: Peran, semua: readonly SelNomor[]): Iterable<Ucapan> {
  for (const { butir, sebelum } of putusNomor(semua))
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
