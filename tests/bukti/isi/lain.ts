/** Rating scales, and tables that are not for checking: the program must leave them in peace. */
import { tabel, teksNomor, type Bahan } from "../rangka";
import { teks } from "../sel";
import type { TabelIsi } from "../tabel-isi";

export function tabelSkala(b: Bahan): TabelIsi {
  const { acak, k } = b;
  const { golongan } = k.kebiasaan.skala;
  const cara = acak.bulat(0, Math.min(...golongan.map((g) => g.cetak.length)) - 1);
  const urut = acak.peluang(0.8) ? golongan : [...golongan].reverse();
  const bernomor = acak.peluang(0.5);
  const [kiri, kanan] = acak.peluang(0.7) ? (["nilai", "kategori"] as const) : (["kategori", "nilai"] as const);
  const judul = {
    nilai: acak.pilih([
      "Interval Nilai Realisasi Kinerja",
      "Rentang Capaian",
      "Nilai",
      "Skala Nilai",
      "Persentase Capaian",
      "Rentang Nilai (%)",
      "Interval",
    ]),
    kategori: acak.pilih([
      "Kriteria Penilaian Realisasi Kinerja",
      "Kategori",
      "Predikat",
      "Kriteria",
      "Keterangan",
      "Makna",
    ]),
  };
  return {
    ...tabel(b, "skala", ["Skala Nilai Peringkat Kinerja", "Kategori Capaian Kinerja", "Kriteria Penilaian Kinerja"], {
      kolom: [
        ...(bernomor ? [{ id: "no", judul: ["No"] }] : []),
        { id: kiri, judul: [judul[kiri]] },
        { id: kanan, judul: [judul[kanan]] },
      ],
      baris: urut.map((g, i) => ({
        jenis: "data",
        sama: [],
        sel: { no: teksNomor(b.gaya, i + 1), nilai: teks(g.cetak[cara] ?? ""), kategori: teks(g.label) },
      })),
    }),
    tanpaKepala: !bernomor && acak.peluang(0.15),
  };
}

/** Interval table of the Survei Kepuasan Masyarakat (PermenPANRB 14/2017). */
export function tabelSkm(b: Bahan): TabelIsi {
  const mutu = [
    ["1", "1,00 – 2,5996", "25,00 – 64,99", "D", "Tidak Baik"],
    ["2", "2,60 – 3,064", "65,00 – 76,60", "C", "Kurang Baik"],
    ["3", "3,0644 – 3,532", "76,61 – 88,30", "B", "Baik"],
    ["4", "3,5324 – 4,00", "88,31 – 100,00", "A", "Sangat Baik"],
  ];
  const kolom = [
    "Nilai Persepsi",
    "Nilai Interval (NI)",
    "Nilai Interval Konversi (NIK)",
    "Mutu Pelayanan",
    "Kinerja Unit Pelayanan",
  ];
  return tabel(b, "lainnya", ["Nilai Persepsi, Interval, Mutu Pelayanan dan Kinerja Unit Pelayanan"], {
    kolom: kolom.map((judul, i) => ({ id: `k${i}`, judul: [judul] })),
    baris: mutu.map((baris) => ({
      jenis: "data",
      sama: [],
      sel: Object.fromEntries(baris.map((isi, i) => [`k${i}`, teks(isi)])),
    })),
  });
}
