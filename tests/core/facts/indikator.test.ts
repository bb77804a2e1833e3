import { maknaIndikator, samaMakna } from "../../../src/core/lkjip/indikator";

const sama = (a: string, b: string) => samaMakna(maknaIndikator(a), maknaIndikator(b));

test.each([
  ["IKM Kecamatan", "Indeks Kepuasan Masyarakat (IKM)"],
  ["3.1 Nilai SAKIP Perangkat Daerah", "A. Nilai SAKIP Kecamatan"],
  ["IP ASN Perangkat Daerah", "Indeks Profesionalisme ASN"],
  ["Percentase Realiasasi Anggaran Perangkat Dearah", "Persentase Realisasi Anggaran"],
  ["Jumlah inovasi", "Jumlah Inovasi yang terinternalisasi dan tersosialisasi serta berkelanjutan"],
  [
    "Persentase hasil koordinasi yang di tindaklanjuti",
    "Prosentase Rekomendasi Hasil Koordinasi yang ditindaklanjuti Kecamatan",
  ],
  [
    "Persentase Pelayanan yang terlayani sesuai Standart Pelayanan",
    "Persentase pelayanan yang terlayani sesuai standar pelayanan",
  ],
])("%s and %s are one indicator", (a, b) => expect(sama(a, b)).toBe(true));

test.each([
  ["Persentase desa mandiri", "Persentase desa maju"],
  ["Nilai SAKIP", "Nilai Reformasi Birokrasi"],
  ["Jumlah inovasi", "Jumlah inovasi daerah yang direplikasi desa"],
  ["Persentase Realisasi Anggaran", "Persentase Realisasi Fisik"],
  ["Indeks Kepuasan Masyarakat", "Indeks Profesionalitas ASN"],
  ["", ""],
])("%s and %s are not", (a, b) => expect(sama(a, b)).toBe(false));
