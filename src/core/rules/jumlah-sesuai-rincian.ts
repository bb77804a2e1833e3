import { asalLajur, lajurUang, selPeran, susunan, type Rincian, type Tabel } from "../recognize";
import { PERAN_UANG } from "../tables";
import { barisBerlebih, diluarJumlah } from "./baris-berlebih";
import { periksaJumlah } from "./periksa-jumlah";
import type { Aturan, Ucapan } from "./rule";

export const jumlahSesuaiRincian: Aturan = {
  id: "jumlah-sesuai-rincian",
  judul: "Jumlah sama dengan rinciannya, dari sub kegiatan sampai jumlah seluruhnya",
  dasar: "Permendagri 77/2020 (susunan program, kegiatan, dan sub kegiatan)",
  kelompok: "jumlah",
  mengisi: "jumlah",
  jenis: [
    "realisasi-anggaran",
    "belanja",
    "anggaran-program",
    "perubahan-anggaran",
    "realisasi-bulanan",
    "renja",
    "renstra-matriks",
    "evaluasi-renja",
  ],
  contoh: {
    benar: `
      Program           | Anggaran (Rp) | Realisasi (Rp)
      Program Penunjang | 2.000.000     | 1.500.000
      Program Pembinaan | 1.000.000     | 900.000
      Jumlah            | 3.000.000     | 2.400.000`,
    salah: `
      Program           | Anggaran (Rp) | Realisasi (Rp)
      Program Penunjang | 2.000.000     | 1.500.000
      Program Pembinaan | 1.000.000     | 900.000
      Jumlah            | 3.100.000!    | 2.400.000`,
  },
  *check(utuh) {
    for (const tabel of lajurUang(utuh)) yield* periksaTabel(tabel);
  },
};

function* periksaTabel(tabel: Tabel): Iterable<Ucapan> {
  const { rincian, hierarki } = susunan(tabel);
  const ragu = hierarki.dari > 0 && hierarki.cocok * 2 < hierarki.dari;
  const lebar = asalLajur(tabel) !== undefined;
  if (lebar && (ragu || !berjenjangJelas(tabel, rincian))) return;
  for (const r of rincian) {
    // That a row is counted twice shows in all columns of money together, not in one of many.
    const berlebih = lebar ? null : barisBerlebih(tabel, r);
    if (berlebih) yield diluarJumlah(tabel, r, berlebih);
    else for (const peran of PERAN_UANG) yield* periksaJumlah(tabel, r, peran, r.jenis === "induk" && ragu, rincian);
  }
}

/** Of an annex: a column that is filled, with levels that show, or rows that are plainly of one level. */
function berjenjangJelas(tabel: Tabel, rincian: readonly Rincian[]): boolean {
  const data = tabel.baris.filter((b) => b.jenis === "data");
  const terisi = data.filter((b) => (selPeran(tabel, b, "anggaran")?.isi.jenis ?? "kosong") !== "kosong").length;
  const program = data.filter((b) => /^\W*program\b/i.test(b.nama)).length;
  const setingkat = program === 0 || program === data.length;
  return terisi * 2 >= data.length && (setingkat || rincian.some((r) => r.jenis === "induk"));
}
