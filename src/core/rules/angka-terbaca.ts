import type { Sel, Tabel } from "../recognize";
import { BENTUK, type Isi } from "../tables";
import { cacat, kebiasaan } from "./penulisan-angka";
import { temuan, type Aturan } from "./rule";
import { judulPendek, namaBaris } from "./uraian";

/** Columns that must hold figures. */
const BERANGKA: ReadonlySet<Isi> = new Set<Isi>(["angka", "rupiah", "persen"]);

export const angkaTerbaca: Aturan = {
  id: "angka-terbaca",
  judul: "Angka tertulis dengan benar dan dapat dibaca",
  dasar: "PUEBI: titik memisahkan ribuan, koma memisahkan desimal",
  kelompok: "format",
  jenis: BENTUK.map((b) => b.jenis).filter((j) => j !== "skala" && j !== "skm-interval"),
  contoh: {
    benar: `
      Program           | Anggaran (Rp)     | Realisasi (Rp)
      Program Penunjang | Rp. 2.000.000,00  | 1.500.000
      Program Pembinaan | Rp 1.000.000      | 900.000`,
    salah: `
      Program           | Anggaran (Rp)     | Realisasi (Rp)
      Program Penunjang | Rp. 2.0000.000!   | 1.500.000
      Program Pembinaan | Rp 1.000.000      | 900.000`,
  },
  *check(tabel) {
    const berangka = tabel.kolom.flatMap((kolom, i) => {
      const bentuk = tabel.bentuk.kolom.find((k) => k.peran === kolom.peran);
      return bentuk && (BERANGKA.has(bentuk.isi) || bentuk.peran === "efisiensi") ? [{ kolom, i }] : [];
    });
    const biasa = kebiasaan(
      tabel,
      berangka.map(({ i }) => i),
    );
    for (const { kolom, i } of berangka) {
      const sel = tabel.baris.flatMap((b) => {
        const s = b.sel[i];
        return s && !s.dariAtas && b.jenis !== "pita" ? [{ baris: namaBaris(b), sel: s }] : [];
      });
      const terbaca = sel.filter((s) => s.sel.isi.jenis === "angka").length;
      for (const { baris, sel: s } of sel) {
        const kata = cacat(s, terbaca * 2 > sel.length, biasa);
        if (kata) yield temuan({ ...kata, at: s.at, baris, kolom: kolom.judul, terkait: [] });
      }
      yield* campuran(tabel, kolom.judul, sel);
    }
  },
};

/** Figures stored as text among real numbers: one note for the column, none where the sheet is text throughout. */
function* campuran(
  tabel: Tabel,
  judul: string,
  sel: readonly { baris: string; sel: Sel }[],
): Iterable<ReturnType<typeof temuan>> {
  const angka = sel.filter((s) => s.sel.isi.jenis === "angka");
  const teks = angka.filter(
    (s) => s.sel.isi.jenis === "angka" && s.sel.isi.teks && s.sel.isi.label === "" && s.sel.isi.akhiran === "",
  );
  const pertama = teks[0];
  const murni = angka.filter((s) => s.sel.isi.jenis === "angka" && !s.sel.isi.teks).length;
  if (!pertama || murni * 2 <= angka.length) return;
  yield temuan({
    tingkat: "catatan",
    at: pertama.sel.at,
    judul: judulPendek(`${teks.length} angka tersimpan sebagai teks`),
    baris: pertama.baris,
    kolom: judul,
    tertulis: pertama.sel.isi.tertulis,
    seharusnya: null,
    hitungan: null,
    pesan: `${teks.length} dari ${angka.length} angka di kolom “${judul}” (${tabel.sheet}) tersimpan sebagai teks; rumus Excel melewatkannya.`,
    saran: "Ketik ulang sebagai angka.",
    terkait: teks.slice(1).map((s) => ({ at: s.sel.at })),
  });
}
