import { bacaAngka } from "../../../../src/core/lkjip/angka";
import { ringkas } from "./ringkas";

const baca = (isi: string) => ringkas(bacaAngka(isi));

describe("numbers as people type them", () => {
  test.each([
    ["93,25", "93.25 d2"],
    ["93,15 %", "93.15 d2 %"],
    ["105%", "105 d0 %"],
    ["105% ", "105 d0 %"],
    ["90 persen", "90 d0 %"],
    ["Rp. 14.397.400,00", "14397400 d2 Rp"],
    ["Rp 9.759.995.720", "9759995720 d0 Rp"],
    ["Rp .9.759.995.720", "9759995720 d0 Rp"],
    ["Rp5.000,-", "5000 d0 Rp"],
    ["Rp 5.000.-", "5000 d0 Rp"],
    ["5.000,-", "5000 d0"],
    ["1.500.000 rupiah", "1500000 d0 Rp"],
    ["2.408.521.434", "2408521434 d0"],
    ["17000000", "17000000 d0"],
    ["0,00", "0 d2"],
    ["0", "0 d0"],
    ["012", "12 d0"],
    ["+5,2", "5.2 d1"],
    [": 3,51", "3.51 d2"],
    ["87,5*", "87.5 d1"],
    ["1429,500", "1429.5 d3"],
    ["0,429", "0.429 d3"],
  ])("%s", (isi, hasil) => expect(baca(isi)).toBe(hasil));
});

describe("units and labels", () => {
  test.each([
    ["82 (A)", "82 d0 (A)"],
    ["(A) 82", "82 d0 (A)"],
    ["82 / A", "82 d0 (A)"],
    ["81,75 A", "81.75 d2 (A)"],
    ["BB (70,5)", "70.5 d1 (BB)"],
    ["Tinggi (85,20)", "85.2 d2 (Tinggi)"],
    ["85,20 (Tinggi)", "85.2 d2 (Tinggi)"],
    ["85,20\n(Tinggi)", "85.2 d2 (Tinggi)"],
    ["87,5 (nilai tahun 2023)", "87.5 d1 (nilai tahun 2023)"],
    ["98,5 %(A)", "98.5 d1 % (A)"],
    ["1 inovasi", "1 d0 [inovasi]"],
    ["1 inovasi.", "1 d0 [inovasi]"],
    ["5 (lima) dokumen", "5 d0 [dokumen] (lima)"],
    ["17 orang/bulan", "17 d0 [orang/bulan]"],
    ["300 Dokumen Pelayanan", "300 d0 [Dokumen Pelayanan]"],
    ["1.500 Dokumen", "1500 d0 [Dokumen]"],
    ["12bulan", "12 d0 [bulan]"],
    ["5kg", "5 d0 [kg]"],
    ["12 m2", "12 d0 [m2]"],
    ["5 tahun", "5 d0 [tahun]"],
    ["2 kali", "2 d0 [kali]"],
    ["12 kegiatan", "12 d0 [kegiatan]"],
    ["5 Sub Kegiatan", "5 d0 [Sub Kegiatan]"],
    ["82 nilai", "82 d0 [nilai]"],
  ])("%s", (isi, hasil) => expect(baca(isi)).toBe(hasil));
});

describe("negative numbers", () => {
  test.each([
    ["-3.817.500", "-3817500 d0"],
    ["−5,2", "-5.2 d1"],
    ["–5,2", "-5.2 d1"],
    ["(3.817.500)", "-3817500 d0"],
    ["(3,5%)", "-3.5 d1 %"],
    ["(3,5) %", "-3.5 d1 %"],
    ["-Rp 5.000", "-5000 d0 Rp"],
    ["Rp -5.000", "-5000 d0 Rp"],
    ["Rp (5.000)", "-5000 d0 Rp"],
    ["(Rp 5.000)", "-5000 d0 Rp"],
  ])("%s", (isi, hasil) => expect(baca(isi)).toBe(hasil));
});

describe("all kinds of spaces", () => {
  test.each(["\u00a0", "\u202f", "\u2009", "\u3000", "\t", "  ", "\u200b "])(
    "%j between the number and its unit",
    (spasi) => {
      expect(baca(`${spasi}93,15${spasi}%${spasi}`)).toBe("93.15 d2 %");
      expect(baca(`Rp.${spasi}14.397.400,00${spasi}`)).toBe("14397400 d2 Rp");
    },
  );
});

describe("readable but malformed", () => {
  test.each([
    [".2.408.521.434", "2408521434 d0 !titik tersesat di depan angka"],
    ["Rp. .260.230.950", "260230950 d0 Rp !titik tersesat di depan angka"],
    ["74.01", "74.01 d2 !titik sebagai tanda desimal"],
    ["0.95", "0.95 d2 !titik sebagai tanda desimal"],
    ["3,993,039,900", "3993039900 d0 !koma sebagai pemisah ribuan"],
    ["IDR 5,000", "5000 d0 Rp !koma sebagai pemisah ribuan"],
    ["14,397,400.00", "14397400 d2 !koma sebagai pemisah ribuan !titik sebagai tanda desimal"],
    ["82.", "82 d0 !titik atau koma tersesat di belakang angka"],
    [",75", "0.75 d2 !angka nol di depan koma tidak ditulis"],
    ["2.415. 383.480", "2415383480 d0 !spasi di dalam angka"],
    ["2.408.521.\n434", "2408521434 d0 !spasi di dalam angka"],
    ["Rp 2 408 521 434", "2408521434 d0 Rp !spasi di dalam angka"],
    ["17 000 000", "17000000 d0 !spasi di dalam angka"],
  ])("%j", (isi, hasil) => expect(baca(isi)).toBe(hasil));
});

describe("two ways to read", () => {
  test.each([
    ["1.429", "1429 d0 | 1.429 d3 !titik sebagai tanda desimal"],
    ["1,429", "1429 d0 !koma sebagai pemisah ribuan | 1.429 d3"],
    ["1,429 (A)", "1429 d0 (A) !koma sebagai pemisah ribuan | 1.429 d3 (A)"],
    ["2.408.521,434", "2408521434 d0 !koma sebagai pemisah ribuan | 2408521.434 d3"],
    ["2.505 km", "2505 d0 [km] | 2.505 d3 [km] !titik sebagai tanda desimal"],
  ])("%s", (isi, hasil) => {
    expect(bacaAngka(isi).jenis).toBe("rancu");
    expect(baca(isi)).toBe(hasil);
  });

  test("Rp settles it: there are no thousandths of a rupiah", () => {
    expect(baca("Rp 1.429")).toBe("1429 d0 Rp");
  });
});

describe("several numbers in one cell", () => {
  test.each([
    ["81,75 (A) 90 % 85,2 (Tinggi)", "81.75 d2 (A) + 90 d0 % + 85.2 d1 (Tinggi)"],
    ["82 (A)\n90%\n85,20 (Tinggi)", "82 d0 (A) + 90 d0 % + 85.2 d2 (Tinggi)"],
    ["1. 82 (A)\n2. 90%", "82 d0 (A) + 90 d0 %"],
    ["- 12 dokumen\n- 3 laporan", "12 d0 [dokumen] + 3 d0 [laporan]"],
    ["90 100 100", "90 d0 + 100 d0 + 100 d0"],
    ["82, 90, 85", "82 d0 + 90 d0 + 85 d0"],
    ["82; 90%", "82 d0 + 90 d0 %"],
    ["82 dan 90", "82 d0 + 90 d0"],
    ["1 inovasi 2 dokumen", "1 d0 [inovasi] + 2 d0 [dokumen]"],
    ["82,68 1", "82.68 d2 + 1 d0"],
  ])("%j", (isi, hasil) => {
    expect(bacaAngka(isi).jenis).toBe("banyak");
    expect(baca(isi)).toBe(hasil);
  });
});

describe("ranges", () => {
  test.each([
    ["80-90%", "80 d0 % .. 90 d0 %"],
    ["25,00 – 64,99", "25 d2 .. 64.99 d2"],
    ["1,00-2,5996", "1 d2 .. 2.5996 d4"],
    ["3,0644-3,532", "3.0644 d4 .. 3.532 d3"],
    ["91% s.d.≤ 100%", "91 d0 % .. 100 d0 %"],
    ["75 s/d 80", "75 d0 .. 80 d0"],
    ["5-10 orang", "5 d0 [orang] .. 10 d0 [orang]"],
  ])("%s", (isi, hasil) => expect(baca(isi)).toBe(hasil));
});

describe("no value", () => {
  test.each([
    "-",
    "--",
    "–",
    "—",
    "−",
    "- ",
    "Rp -",
    "Rp. -,-",
    "- %",
    "NA",
    "N/A",
    "n/a",
    "nihil",
    "Belum ada",
    "...",
  ])("%j says so itself", (isi) => expect(baca(isi)).toBe("nihil"));
  test.each(["", " ", "\u00a0\n"])("%j is empty", (isi) => expect(baca(isi)).toBe("kosong"));
  test.each(["#DIV/0!", "#N/A", "#REF!"])("%s pasted as text", (isi) => expect(baca(isi)).toBe("galat"));
});

describe("digits that are no number", () => {
  test.each([
    ["2.7737.196.784", "kelompok ribuannya tidak tiga angka"],
    ["Rp. 2.7737.196.784", "kelompok ribuannya tidak tiga angka"],
    ["2.77.196.784", "kelompok ribuannya tidak tiga angka"],
    ["12.500.00", "kelompok ribuannya tidak tiga angka"],
    ["Rp 2.50", "kelompok ribuannya tidak tiga angka"],
    ["1429.500", "kelompok ribuannya tidak tiga angka"],
    ["81,75,90", "kelompok ribuannya tidak tiga angka"],
    ["2.408,521.434", "titik dan komanya bercampur sehingga besarnya tidak pasti"],
    ["Rp 2.408.521,434", "titik dan komanya bercampur sehingga besarnya tidak pasti"],
    ["81,,75", "ada tanda berturut-turut di dalam angka"],
    [".5", "ada tanda di depan angka sehingga besarnya tidak pasti"],
    ["93, 25", "ada spasi di dalam angka"],
    ["2 .415.383", "ada spasi di dalam angka"],
    ["1O0%", "ada huruf O di tempat angka nol"],
  ])("%s", (isi, sebab) => expect(baca(isi)).toBe(`rusak: ${sebab}`));
});

describe("words, codes and dates", () => {
  test.each([
    "III",
    "Rp.",
    "sa",
    "Jumlah (8)",
    "P APBD 2024",
    "1. IKM Kecamatan",
    "2. D-3",
    "1. SLTA",
    "6. III b",
    "1. 82",
    "3.1 Nilai SAKIP Perangkat Daerah",
    "3.3 Indeks Profesionalitas ASN",
    "1 Persentase hasil koordinasi yang ditindaklanjuti",
    "1 Percentase pelayanan",
    "2 Program Koordinasi Ketenteraman",
    "7.01.01.2.06.0004",
    "07.01.01.02.06",
    "1.2.3",
    "07:01:01",
    "12/05/2024",
    "12-05-2024",
    "12.05.2024",
    "15 Januari 2024",
    "1987010120100110",
    "0812345678",
    "2,5 juta",
    "Rp 2,4 M",
    "≥ 85",
    "± 5",
    "3 orang x 12 bulan",
    "13 = 12/7x100",
    "82 tahun 2023",
    "- 12 dokumen",
    "3D",
    "1E5",
  ])("%s", (isi) => expect(baca(isi)).toBe("teks"));
});

test("what is written stays as it is written", () => {
  for (const isi of ["Rp. .260.230.950", ": 3,51", "(3.817.500)", "Tinggi (85,20)", "80-90%", "III", "-"]) {
    expect(bacaAngka(` ${isi}\u00a0`).tertulis).toBe(isi);
  }
});
