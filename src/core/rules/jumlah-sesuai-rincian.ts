import { KOLOM_UANG, pandangan, susunan, type Tabel } from "../recognize";
import { barisBerlebih, diluarJumlah } from "./baris-berlebih";
import { periksaJumlah } from "./periksa-jumlah";
import type { Aturan, Ucapan } from "./rule";

export const jumlahSesuaiRincian: Aturan = {
  id: "jumlah-sesuai-rincian",
  judul: "Jumlah sama dengan rinciannya, dari sub kegiatan sampai jumlah seluruhnya",
  dasar: "Permendagri 77/2020 (susunan program, kegiatan, dan sub kegiatan)",
  kelompok: "jumlah",
  mengisi: "jumlah",
  jenis: ["realisasi-anggaran", "belanja", "anggaran-program"],
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
    for (const tabel of pandangan(utuh)) yield* periksaTabel(tabel);
  },
};

function* periksaTabel(tabel: Tabel): Iterable<Ucapan> {
  const { rincian, hierarki } = susunan(tabel);
  const ragu = hierarki.dari > 0 && hierarki.cocok * 2 < hierarki.dari;
  for (const r of rincian) {
    const berlebih = barisBerlebih(tabel, r);
    if (berlebih) yield diluarJumlah(tabel, r, berlebih);
    else for (const peran of KOLOM_UANG) yield* periksaJumlah(tabel, r, peran, r.jenis === "induk" && ragu, rincian);
  }
}
