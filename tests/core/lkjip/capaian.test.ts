import { suku, uraianEkspresi } from "../../../src/core/lkjip/ekspresi";
import fc from "fast-check";
import { arahDariNama, RUMUS_1, RUMUS_2, RUMUS_CAPAIAN, RUMUS_TERBALIK } from "../../../src/core/lkjip/capaian";
import { banding, dariDesimal, keNumber, pecahan, SERATUS } from "../../../src/core/lkjip/pecahan";

const p = (teks: string) => dariDesimal(teks)!;
const hitung = (rumus: (typeof RUMUS_CAPAIAN)[number], target: string, realisasi: string) => {
  const hasil = rumus.hitung(p(target), p(realisasi));
  return hasil && keNumber(hasil);
};

test.each([
  [RUMUS_1, "80", "84", 105],
  [RUMUS_1, "12.5", "11.8", 94.4],
  [RUMUS_2, "12.5", "11.8", 105.6],
  [RUMUS_2, "14", "15.4", 90],
  [RUMUS_2, "10", "25", -50],
  [RUMUS_TERBALIK, "12.5", "10", 125],
  [RUMUS_TERBALIK, "14", "16", 87.5],
])("%o of %s and %s is %d%%", (rumus, target, realisasi, hasil) => {
  expect(hitung(rumus, target, realisasi)).toBe(hasil);
});

test("without a target, or without a realisasi to divide by, there is no result", () => {
  expect([RUMUS_1, RUMUS_2].map((r) => hitung(r, "0", "5"))).toEqual([null, null]);
  expect(hitung(RUMUS_TERBALIK, "5", "0")).toBeNull();
  expect(hitung(RUMUS_1, "5", "0")).toBe(0);
});

test("the words of a formula hold its figures as they are shown", () => {
  expect(RUMUS_CAPAIAN.map((r) => uraianEkspresi(r.susun(suku("12,5"), suku("11,8")), (teks) => teks))).toEqual([
    "11,8 ÷ 12,5 × 100%",
    "(12,5 − (11,8 − 12,5)) ÷ 12,5 × 100%",
    "12,5 ÷ 11,8 × 100%",
  ]);
});

test("whoever reaches the target exactly has 100% by every formula; more is better only where it should be", () => {
  const positif = fc.integer({ min: 1, max: 100_000 }).map((n) => pecahan(BigInt(n), 100n));
  fc.assert(
    fc.property(positif, positif, (target, realisasi) => {
      for (const { hitung: rumus, arah } of RUMUS_CAPAIAN) {
        expect(rumus(target, target)).toEqual(SERATUS);
        const tanda = banding(rumus(target, realisasi)!, SERATUS);
        expect(tanda).toBe(arah === "naik" ? banding(realisasi, target) : banding(target, realisasi));
      }
    }),
  );
});

describe("direction by wording", () => {
  test.each([
    "Angka Kemiskinan",
    "Persentase penduduk miskin",
    "Tingkat Pengangguran Terbuka",
    "Prevalensi Stunting",
    "Angka kematian ibu",
    "Jumlah kasus kriminalitas",
    "Jumlah pengaduan masyarakat",
    "Persentase gangguan trantibum",
    "Jumlah temuan hasil pemeriksaan",
    "Rata-rata waktu pelayanan KTP",
    "Lama waktu pengurusan surat",
    "Jumlah kejadian kebakaran",
    "Jumlah pelanggaran perda yang terjadi",
    "Indeks Gini",
  ])("lower is better: %s", (nama) => {
    expect(arahDariNama(nama)).toBe("turun");
  });

  test.each([
    "Indeks Kepuasan Masyarakat",
    "Nilai SAKIP Kecamatan",
    "Indeks Profesionalitas ASN",
    "Persentase desa mandiri",
    "Jumlah inovasi yang terinternalisasi",
    "Persentase pengaduan yang ditindaklanjuti",
    "Persentase gangguan trantibum yang diselesaikan",
    "Persentase temuan yang selesai ditindaklanjuti",
    "Persentase kasus diselesaikan",
    "Persentase penurunan angka kemiskinan",
    "Persentase penanganan stunting",
    "Persentase pelayanan tepat waktu",
    "Persentase konflik sosial yang dapat dimediasi",
    "Persentase desa bebas stunting",
    "Persentase penerima bantuan keluarga miskin",
    "Persentase usulan musrenbang yang diakomodasi",
    "Cakupan imunisasi",
    "Persentase capaian realisasi anggaran",
    "Persentase desa tangguh bencana",
    "Jumlah kader posyandu yang terlatih",
    "Persentase keluhan masyarakat yang tertangani",
    "Nilai evaluasi kelembagaan",
    "Selama ini nilai baik",
  ])("higher is better: %s", (nama) => {
    expect(arahDariNama(nama)).toBe("naik");
  });

  test("capitals, spaces and misspellings do not turn it around", () => {
    expect(arahDariNama("  PREVALENSI\n STUNTING ")).toBe("turun");
    expect(arahDariNama("Prosentase  pengaduan\u00a0yang DITINDAKLANJUTI")).toBe("naik");
  });
});
