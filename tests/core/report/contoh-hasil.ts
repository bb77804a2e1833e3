import { KUNCI_KOSONG } from "../../../src/core/report/kunci";
import type { Hasil } from "../../../src/core/report";

type TemuanHasil = Hasil["temuan"][number];

/** A finding whose parts a test may replace. */
export function contohTemuan(bagian: Partial<TemuanHasil> = {}): TemuanHasil {
  return {
    aturan: "capaian-sesuai-rumus",
    kelompok: "capaian",
    tingkat: "salah",
    at: { sheet: "3.1", row: 4, col: 5 },
    judul: "Capaian 104%, seharusnya 105%",
    baris: "Indeks Kepuasan Masyarakat",
    kolom: "Capaian",
    tertulis: "104%",
    seharusnya: "105%",
    hitungan: { bentuk: "rumus", bagian: [], hasil: "104,78%", uraian: "93,25 ÷ 89 × 100% = 104,78%" },
    pesan: "Capaian tertulis 104%, seharusnya 93,25 ÷ 89 × 100% = 104,78% ≈ 105%.",
    saran: "Ganti dengan 105%.",
    terkait: [],
    tabel: 0,
    pengenal: {
      aturan: "capaian-sesuai-rumus",
      sel: {
        lembar: "3.1",
        jenis: "capaian",
        baris: "indeks kepuasan masyarakat",
        kolom: "capaian",
        ke: 0,
        dari: 1,
      },
      isi: '["104%",false]',
    },
    ...bagian,
  };
}

/** A result of two tables without findings, whose parts a test may replace. */
export function contohHasil(bagian: Partial<Hasil> = {}): Hasil {
  const umum = { diperiksa: true, tahap: null, yakin: 0.97, sebab: ["judul kolom cocok"] };
  return {
    unit: "Kecamatan Sukamaju",
    tahun: 2024,
    profil: {
      batasCapaian: null,
      arah: [],
      pembulatan: null,
      efisiensi: { definisi: "rasio", bukti: "5 dari 5 baris cocok" },
      kategori: [{ lembar: "3.1", rentang: "A3:H11", skala: "permendagri-86", bukti: "8 dari 8 label cocok" }],
    },
    sematan: { versi: 1, skala: null, efisiensi: null, batasCapaian: null, arah: {}, pembulatan: null },
    indikator: [],
    tabel: [
      {
        jenis: "capaian",
        nama: "Capaian kinerja",
        lembar: "3.1",
        rentang: "A3:H11",
        judul: "Tabel 3.1 Capaian",
        ...umum,
      },
      { jenis: "belanja", nama: "Belanja", lembar: "3.2", rentang: "A3:D9", judul: null, ...umum },
    ],
    hampir: [],
    takDiperiksa: [],
    temuan: [],
    diterima: [],
    sesuai: 31,
    kunci: KUNCI_KOSONG,
    tabelKurang: [],
    ...bagian,
  };
}
