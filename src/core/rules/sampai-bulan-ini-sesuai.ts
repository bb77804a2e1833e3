import { selPeran, type Baris, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import { sukuSel, ucapkanJumlahBaris, type Suku } from "./hitungan-baris";
import type { Aturan } from "./rule";
import { judulKolom } from "./uraian";

export const sampaiBulanIniSesuai: Aturan = {
  id: "sampai-bulan-ini-sesuai",
  judul: "Realisasi sampai bulan ini adalah realisasi sampai bulan lalu ditambah bulan ini",
  dasar: "Permendagri 77/2020 (laporan realisasi anggaran per bulan)",
  kelompok: "jumlah",
  mengisi: "hitungan",
  jenis: ["realisasi-bulanan"],
  contoh: {
    benar: `
      Uraian              | Anggaran   | Realisasi s/d Bulan Lalu | Realisasi Bulan Ini | Realisasi s/d Bulan Ini
      Penyediaan Gaji     | 90.000.000 | 60.000.000               | 8.000.000           | 68.000.000
      Penyusunan Dokumen  | 5.000.000  | 4.400.000                | -                   | 4.400.000`,
    salah: `
      Uraian              | Anggaran   | Realisasi s/d Bulan Lalu | Realisasi Bulan Ini | Realisasi s/d Bulan Ini
      Penyediaan Gaji     | 90.000.000 | 60.000.000               | 8.000.000           | 66.000.000!
      Penyusunan Dokumen  | 5.000.000  | 4.400.000                | -                   | 4.400.000`,
  },
  *check(tabel) {
    for (const baris of tabel.baris) {
      const sel = selPeran(tabel, baris, "realisasiAnggaran");
      const dua = [bagian(tabel, baris, "bulanLalu"), bagian(tabel, baris, "bulanIni")];
      const suku = dua.flatMap((d) => d?.suku ?? []);
      if (sel?.isi.jenis !== "angka" || sel.dariAtas || dua.includes(null) || suku.length === 0) continue;
      const judul = judulKolom(tabel, "realisasiAnggaran");
      yield ucapkanJumlahBaris({ tabel, baris, judul, sel, angka: sel.isi, suku }, "salah");
    }
  },
};

/** The amount of a month; nothing written or "-" adds nothing, what cannot be read makes the sum unknown (null). */
function bagian(tabel: Tabel, baris: Baris, peran: Peran): { readonly suku: readonly Suku[] } | null {
  const sel = selPeran(tabel, baris, peran);
  const satu = sukuSel(judulKolom(tabel, peran), sel);
  if (satu) return { suku: [satu] };
  return !sel || sel.isi.jenis === "kosong" || sel.isi.jenis === "nihil" ? { suku: [] } : null;
}
