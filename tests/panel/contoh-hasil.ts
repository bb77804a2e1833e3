import { KUNCI_KOSONG } from "../../src/core/report/kunci";
import type { Hasil } from "../../src/core/report/hasil";
import type { Temuan } from "../../src/core/rules/temuan";
import type { Address } from "../../src/core/workbook";
import { parseCellName } from "../../src/core/workbook";

/** "3.5!C35" as an address. */
export function at(nama: string): Address {
  const [sheet = "", sel = ""] = nama.split("!");
  const tempat = parseCellName(sel);
  if (!tempat) throw new Error(`not a cell: ${nama}`);
  return { sheet, ...tempat };
}

const jumlah: Temuan = {
  aturan: "jumlah-sesuai-rincian",
  kelompok: "jumlah",
  tingkat: "salah",
  at: at("3.5!C35"),
  judul: "Jumlah anggaran kurang 1.821.000",
  baris: "Jumlah",
  kolom: "Anggaran (Rp)",
  tertulis: "2.681.328.784",
  seharusnya: "2.683.149.784",
  hitungan: {
    bentuk: "susun",
    baris: [
      { nama: "Program 1, Penunjang", teks: "2.408.521.434", at: at("3.5!C4"), tanda: "+" },
      { nama: "Program 2, Pelayanan", teks: "14.397.400", at: at("3.5!C26"), tanda: "+" },
      { nama: "Program 3, Pembinaan", teks: "260.230.950", at: at("3.5!C29"), tanda: "+" },
    ],
    hasil: "2.683.149.784",
    uraian: "2.408.521.434 + 14.397.400 + 260.230.950 = 2.683.149.784",
  },
  pesan:
    "Jumlah tertulis 2.681.328.784, seharusnya 2.408.521.434 + 14.397.400 + 260.230.950 = 2.683.149.784. Tiga program dijumlahkan.",
  saran: "Ganti C35 menjadi 2.683.149.784. Persentase di E35 dan empat sel lain ikut berubah.",
  terkait: [
    { at: at("3.5!E35"), nama: "% jumlah", sebelum: "93,61%", sesudah: "93,55%" },
    { at: at("anggaran!D7"), nama: "Total PAPBD", sebelum: "2.681.328.784", sesudah: "2.683.149.784" },
    { at: at("3.1!E9"), nama: "Realisasi", sebelum: "93,61%", sesudah: "93,55%" },
    { at: at("3.2!N9"), nama: "Realisasi 2024", sebelum: "93,61", sesudah: "93,55" },
    { at: at("3.7!F11"), nama: "Realisasi", sebelum: "93,61%", sesudah: "93,55%" },
  ],
};

const capaian: Temuan = {
  aturan: "capaian-sesuai-rumus",
  kelompok: "capaian",
  tingkat: "salah",
  at: at("3.1!F9"),
  judul: "Capaian 103%, seharusnya 104,01%",
  baris: "Persentase Realisasi Anggaran",
  kolom: "Capaian",
  tertulis: "103%",
  seharusnya: "104,01%",
  hitungan: {
    bentuk: "rumus",
    bagian: [
      { nama: "realisasi", teks: "93,61%", at: at("3.1!E9") },
      "÷",
      { nama: "target", teks: "90%", at: at("3.1!D9") },
      "× 100%",
    ],
    hasil: "104,01%",
    uraian: "93,61% ÷ 90% × 100% = 104,01%",
  },
  pesan: "Capaian tertulis 103%, seharusnya 93,61% ÷ 90% × 100% = 104,01%. Tabel 3.2 (O9) sudah menulis 104%.",
  saran: "Ganti F9 menjadi 104,01%, tampil 104% sesuai format kolom.",
  terkait: [
    { at: at("3.7!G11"), nama: "Capaian", sebelum: "103%", sesudah: "104,01%" },
    { at: at("3.8!E9"), nama: "Capaian kinerja", sebelum: "103%", sesudah: "104,01%" },
  ],
};

const lintas: Temuan = {
  aturan: "anggaran-sama-antar-tabel",
  kelompok: "lintas-tabel",
  tingkat: "ragu",
  at: at("anggaran!D4"),
  judul: "Angka akhir tertukar: 343 dan 434",
  baris: "Program Penunjang",
  kolom: "PAPBD",
  tertulis: "2.408.521.343",
  seharusnya: "2.408.521.434",
  hitungan: {
    bentuk: "lintas",
    tempat: [
      { nama: "Total anggaran", teks: "2.408.521.343", at: at("anggaran!D4"), setuju: false },
      { nama: "PK Perubahan", teks: "2.408.521.434", at: at("pk-perubahan!C6"), setuju: true },
      { nama: "Tabel 3.5", teks: "2.408.521.434", at: at("3.5!C4"), setuju: true },
      { nama: "Tabel 3.6", teks: "2.408.521.434", at: at("3.6!D7"), setuju: true },
    ],
    hasil: "2.408.521.434",
    uraian: "2.408.521.343 di satu tempat, 2.408.521.434 di tiga tempat",
  },
  pesan: "Anggaran Program Penunjang tertulis 2.408.521.343, di tiga tempat lain 2.408.521.434.",
  saran: "Samakan dengan dokumen pelaksanaan anggaran.",
  terkait: [{ at: at("3.5!C4") }, { at: at("3.6!D7") }],
};

const dipotong: Temuan = {
  aturan: "persen-anggaran-sesuai",
  kelompok: "persen",
  tingkat: "ragu",
  at: at("3.5!E20"),
  judul: "Persentase 99,2%, terhitung 99,3%",
  baris: "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
  kolom: "%",
  tertulis: "99,2%",
  seharusnya: "99,3%",
  hitungan: {
    bentuk: "rumus",
    bagian: [
      { nama: "Realisasi (Rp)", teks: "45.742.400", at: at("3.5!D20") },
      "÷",
      { nama: "Anggaran (Rp)", teks: "46.076.344", at: at("3.5!C20") },
      "× 100%",
    ],
    hasil: "99,28%",
    uraian: "45.742.400 ÷ 46.076.344 × 100% = 99,28%",
  },
  pesan:
    "Persentase tertulis 99,2%, terhitung 45.742.400 ÷ 46.076.344 × 100% = 99,28% ≈ 99,3%. Dipotong, bukan dibulatkan.",
  saran: "Tulis 99,3% bila kantor membulatkan.",
  terkait: [],
};

const terbaca: Temuan = {
  aturan: "angka-terbaca",
  kelompok: "format",
  tingkat: "catatan",
  at: at("3.1!E5"),
  judul: "Titik sebagai tanda desimal: 74.01",
  baris: "Nilai SAKIP Kecamatan",
  kolom: "Realisasi",
  tertulis: "74.01",
  seharusnya: null,
  hitungan: null,
  pesan: "Tertulis 74.01; kolom ini memakai koma desimal.",
  saran: "Tulis 74,01 bila yang dimaksud tujuh puluh empat koma nol satu.",
  terkait: [],
};

const tabel = (
  lembar: string,
  jenis: string,
  nama: string,
  rentang: string,
  judul: string | null,
): Hasil["tabel"][number] => ({
  jenis,
  nama,
  lembar,
  rentang,
  judul,
  tahap: null,
  yakin: 0.97,
  sebab: ["kolom Target, Realisasi dan Capaian ditemukan", "7 dari 7 baris memenuhi rumus capaian"],
  diperiksa: true,
});

/** A finding in its table, known again by its cell. */
function dalam(tabel: number, temuan: Temuan): Hasil["temuan"][number] {
  const { aturan, at: tempat, baris, kolom, tertulis } = temuan;
  const sel = { lembar: tempat.sheet, jenis: null, baris, kolom, ke: 0, dari: 1 };
  return { ...temuan, tabel, pengenal: { aturan, sel, isi: tertulis } };
}

/** A result as the check gives it: three shapes of arithmetic, three severities, a near miss and an unchecked part. */
export const contohHasil: Hasil = {
  unit: "Kecamatan Jatirejo",
  tahun: 2024,
  profil: {
    batasCapaian: null,
    arah: [],
    pembulatan: null,
    efisiensi: { definisi: "rasio", bukti: "5 dari 5 baris cocok" },
    kategori: [
      { lembar: "3.1", rentang: "A3:H11", skala: "permendagri-86", bukti: "7 dari 7 label cocok" },
      { lembar: "3.8", rentang: "A3:H11", skala: "skala-lain", bukti: "5 dari 5 label cocok" },
    ],
  },
  sematan: { versi: 1, skala: "permendagri-86", efisiensi: "rasio", batasCapaian: null, arah: {}, pembulatan: null },
  indikator: [
    { nama: "Persentase Realisasi Anggaran", arah: "naik" },
    { nama: "Nilai SAKIP Kecamatan", arah: "naik" },
  ],
  tabel: [
    tabel("3.1", "capaian", "Capaian kinerja", "A3:H11", "Tabel 3.1 Pengukuran Kinerja Tahun 2024"),
    tabel("3.5", "realisasi-anggaran", "Realisasi anggaran", "A3:E35", "Tabel 3.5 Realisasi Anggaran Tahun 2024"),
    tabel("anggaran", "anggaran-program", "Anggaran program", "A3:D7", null),
  ],
  hampir: [
    { jenis: "perjanjian-kinerja", nama: "Perjanjian kinerja", lembar: "skp", rentang: "A3:G6", kurang: ["Target"] },
  ],
  takDiperiksa: [{ lembar: "3.4", rentang: "E4:E12", sebab: "target kosong" }],
  temuan: [dalam(0, capaian), dalam(1, jumlah), dalam(2, lintas), dalam(1, dipotong), dalam(0, terbaca)],
  diterima: [],
  sesuai: 612,
  kunci: KUNCI_KOSONG,
  tabelKurang: [],
};

/** The same workbook with nothing to find. */
export const hasilSesuai: Hasil = {
  ...contohHasil,
  tabel: contohHasil.tabel.slice(0, 2),
  hampir: [],
  takDiperiksa: [],
  temuan: [],
};
/** A workbook without tables of the field. */
export const hasilKosong: Hasil = { ...hasilSesuai, unit: null, tahun: null, tabel: [], sesuai: 0 };
