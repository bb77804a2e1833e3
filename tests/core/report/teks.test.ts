import { teksLaporan, type Hasil } from "../../../src/core/report";
import type { Peringatan } from "../../../src/core/workbook";
import { contohHasil, contohTemuan } from "./contoh-hasil";

function teks(hasil: Hasil, peringatan: readonly Peringatan[] = []): string {
  return teksLaporan({ nama: "sukamaju.xlsx", galat: null, hasil, peringatan });
}

test("a finding says its cell, what is written, what it should be, the arithmetic, what to do and what rests on it", () => {
  const terkait = [
    { at: { sheet: "3.1", row: 8, col: 5 } },
    { at: { sheet: "3.8", row: 3, col: 2 }, sebelum: "1,04", sesudah: "1,05" },
  ];
  expect(teks(contohHasil({ temuan: [contohTemuan({ terkait })] }))).toBe(`sukamaju.xlsx
Kecamatan Sukamaju · LKjIP 2024 · 2 tabel · 1 salah

Capaian kinerja · lembar 3.1, A3:H11 · 1 salah
Tabel 3.1 Capaian
  salah    3.1!F5  104% → 105%
           Indeks Kepuasan Masyarakat · Capaian
           Capaian tertulis 104%, seharusnya 93,25 ÷ 89 × 100% = 104,78% ≈ 105%.
           Saran: Ganti dengan 105%.
           Terkait: F9, 3.8!C4 (1,04 → 1,05)

2 tabel diperiksa, 31 sel hitungan sesuai.`);
});

test("the arithmetic is written even where the message leaves it out", () => {
  const hasil = contohHasil({ temuan: [contohTemuan({ pesan: "Capaian belum sesuai.", seharusnya: null })] });
  expect(teks(hasil)).toContain("3.1!F5  104%\n");
  expect(teks(hasil)).toContain("Hitungan: 93,25 ÷ 89 × 100% = 104,78%");
});

test("the worst table comes first, and what lies outside every table is said", () => {
  const hasil = contohHasil({
    temuan: [
      contohTemuan({ tabel: null }),
      contohTemuan({ tabel: 0, tingkat: "ragu" }),
      contohTemuan({ tabel: 0, tingkat: "ragu" }),
      contohTemuan({ tabel: 1 }),
      contohTemuan({ tabel: 1, tingkat: "catatan" }),
    ],
  });
  const judul = teks(hasil).match(/^\S.* · .*(?:salah|ragu|catatan).*$/gm);
  expect(judul).toEqual([
    "Kecamatan Sukamaju · LKjIP 2024 · 2 tabel · 2 salah, 2 ragu, 1 catatan",
    "Belanja · lembar 3.2, A3:D9 · 1 salah, 1 catatan",
    "Di luar tabel yang dikenali · 1 salah",
    "Capaian kinerja · lembar 3.1, A3:H11 · 2 ragu",
  ]);
});

test("many related cells are counted", () => {
  const terkait = Array.from({ length: 11 }, (_, row) => ({ at: { sheet: "3.1", row, col: 0 } }));
  const hasil = contohHasil({ temuan: [contohTemuan({ terkait })] });
  expect(teks(hasil)).toContain("Terkait: A1, A2, A3, A4, A5, A6, A7, A8, dan 3 sel lain");
});

describe("a check never ends in silence", () => {
  const takDiperiksa = [{ lembar: "3.1", rentang: "F9", sebab: "target kosong" }];
  const hampir = [{ jenis: "skala", nama: "Skala", lembar: "1", rentang: "A1:B4", kurang: ["Kategori", "Nilai"] }];

  test.each<[string, Partial<Hasil>, string]>([
    ["all is right", {}, "Semua tabel sesuai. 2 tabel diperiksa, 31 sel hitungan sesuai. Tidak ada yang bertentangan."],
    ["not all was checked", { takDiperiksa }, "Lembar 3.1, F9: karena target kosong."],
    ["nearly recognised", { hampir }, "paling dekat dengan Skala. Belum ditemukan kolom “Kategori”, “Nilai”."],
    ["nothing recognised", { tabel: [] }, "Belum ada tabel LKjIP yang dikenali"],
  ])("%s", (_, bagian, kalimat) => {
    expect(teks(contohHasil(bagian))).toContain(kalimat);
  });

  test("where not all was checked it does not say that all is right", () => {
    expect(teks(contohHasil({ takDiperiksa }))).not.toContain("Semua tabel sesuai");
    expect(teks(contohHasil({ hampir }))).not.toContain("Semua tabel sesuai");
  });

  test("a table of a kind without rules is not counted as checked", () => {
    const [capaian, belanja] = contohHasil().tabel;
    const hasil = contohHasil({ tabel: [capaian!, { ...belanja!, diperiksa: false }] });
    expect(teks(hasil)).toContain("1 tabel diperiksa, 31 sel hitungan sesuai. Tidak ada yang bertentangan.");
    expect(teks(hasil)).toContain("1 tabel jenis lain dikenali, tetapi belum ada aturannya.");
    expect(teks(hasil)).not.toContain("Semua tabel sesuai");
  });

  test("a file that could not be read says why", () => {
    const galat = { kode: "KOSONG", pesan: "Berkas ini kosong." };
    expect(teksLaporan({ nama: "a.xlsx", galat })).toBe("a.xlsx\nBelum dapat diperiksa: Berkas ini kosong.");
  });
});

test("what the reader noticed is passed on", () => {
  const peringatan = [{ pesan: "Ada tautan luar." }, { sheet: "3.1", sel: "B2", pesan: "Rumus DDE." }];
  expect(teks(contohHasil(), peringatan)).toContain(
    "Tentang berkas ini\n  Ada tautan luar.\n  Lembar 3.1, B2: Rumus DDE.",
  );
});

test("a workbook cannot steer the terminal or turn the reading direction", () => {
  const jahat = "IKM\u001B[2J\r\nkedua\u202Ekanan\u0007";
  const hasil = contohHasil({ unit: jahat, temuan: [contohTemuan({ baris: jahat, tertulis: jahat, pesan: jahat })] });
  expect(teks(hasil)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
});
