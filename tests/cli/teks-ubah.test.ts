import type { Rencana } from "../../src/core";
import { jsonUbah, type HasilUbah } from "../../src/cli/laporan-ubah";
import { teksUbah } from "../../src/cli/teks-ubah";

const TABEL = "Tabel 3.1 Capaian Kinerja Tahun 2024";
const RENCANA: Rencana = {
  usul: [
    {
      edit: {
        kind: "isi",
        at: { sheet: "3.1", row: 2, col: 4 },
        before: { value: 1.03, format: "0%" },
        after: { value: 1.0477528, formula: "=D3/C3" },
        alasan: "",
      },
      tabel: TABEL,
      baris: "Nilai IKM",
      kolom: "Capaian",
      tertulis: "103%",
      menjadi: "105%",
      uraian: "93,25 ÷ 89 × 100% = 104,78% ≈ 105%",
      bentuk: "rumus",
      catatan: null,
    },
    {
      edit: {
        kind: "isi",
        at: { sheet: "3.1", row: 3, col: 4 },
        before: { value: "104%" },
        after: { value: "105%" },
        alasan: "",
      },
      tabel: TABEL,
      baris: "Nilai SAKIP",
      kolom: "Capaian",
      tertulis: "104%",
      menjadi: "105%",
      uraian: "84 ÷ 80 × 100% = 105%",
      bentuk: "nilai",
      catatan: "Ditulis tanpa rumus karena angka dasarnya tersimpan sebagai teks.",
    },
  ],
  tolakan: [
    {
      at: { sheet: "3.1", row: 4, col: 4 },
      baris: "Indeks SPBE",
      kolom: "Capaian",
      tertulis: "99%",
      sebab: "Capaian tertulis 99%. Dipotong, bukan dibulatkan.",
    },
    { at: { sheet: "3.1", row: 5, col: 4 }, baris: "", kolom: "", tertulis: "", sebab: "Sel ini terkunci." },
  ],
};
const KOSONG: Rencana = { usul: [], tolakan: [] };
const hasil = (rencana: Rencana, ditulis: string | null, sisaSalah = 0): HasilUbah => {
  return { galat: null, rencana, ditulis, sisaSalah, peringatan: [] };
};
const teks = (h: HasilUbah, nama = "a.xlsx") => teksUbah({ perintah: "hitung", nama, ...h });

test("a preview shows each cell, its row and column, before and after, the arithmetic, and what is left alone", () => {
  expect(teks(hasil(RENCANA, null, 2))).toBe(`a.xlsx
Pratinjau: 2 sel akan diubah, 2 dibiarkan.

Tabel 3.1 Capaian Kinerja Tahun 2024 · lembar 3.1
  3.1!E3  103% → 105%
           Nilai IKM · Capaian
           Hitungan: 93,25 ÷ 89 × 100% = 104,78% ≈ 105%
           Rumus: =D3/C3
  3.1!E4  104% → 105%
           Nilai SAKIP · Capaian
           Hitungan: 84 ÷ 80 × 100% = 105%
           Ditulis tanpa rumus karena angka dasarnya tersimpan sebagai teks.

Dibiarkan
  3.1!E5  99%
           Indeks SPBE · Capaian
           Capaian tertulis 99%. Dipotong, bukan dibulatkan.
  3.1!E6
           Sel ini terkunci.

Belum ada yang ditulis. Setelah perubahan ini masih ada 2 temuan salah.
`);
});

test("what was written is told in one line a cell", () => {
  expect(teks(hasil(RENCANA, "hasil/b.xlsx"))).toBe(`a.xlsx
2 sel diubah, 2 dibiarkan.

Tabel 3.1 Capaian Kinerja Tahun 2024 · lembar 3.1
  3.1!E3  103% → 105%  Nilai IKM · Capaian
  3.1!E4  104% → 105%  Nilai SAKIP · Capaian

Dibiarkan
  3.1!E5  99%  Capaian tertulis 99%. Dipotong, bukan dibulatkan.
  3.1!E6  Sel ini terkunci.

Ditulis ke hasil/b.xlsx.
`);
});

test("a table's cells come in reading order, whatever the order of the plan", () => {
  const terbalik = { ...RENCANA, usul: [...RENCANA.usul].reverse() };
  expect(teks(hasil(terbalik, "b.xlsx"))).toBe(teks(hasil(RENCANA, "b.xlsx")));
});

test.each<[string, HasilUbah, string]>([
  [
    "nothing to change",
    hasil(KOSONG, "b.xlsx"),
    "Tidak ada yang perlu diubah.\n\nSalinan yang sama ditulis ke b.xlsx.",
  ],
  ["nothing to change, previewed", hasil(KOSONG, null), "Tidak ada yang perlu diubah.\n\nBelum ada yang ditulis."],
  [
    "wrong cells that are not for us to change",
    hasil({ ...KOSONG, tolakan: RENCANA.tolakan }, "b.xlsx", 3),
    "Tidak ada yang dapat diubah dengan pasti, 2 dibiarkan.",
  ],
  ["findings that remain", hasil(KOSONG, "b.xlsx", 3), "Masih ada 3 temuan salah; lihat dengan cermat periksa."],
])("%s", (_, h, kalimat) => {
  expect(teks(h)).toContain(kalimat);
});

test("nothing of a workbook or a name can steer the terminal", () => {
  const jahat = "\u001B[31m\n\u202Eterbalik";
  const [usul] = RENCANA.usul;
  const [tolakan] = RENCANA.tolakan;
  const rencana: Rencana = {
    usul: [
      {
        ...usul!,
        edit: { ...usul!.edit, at: { ...usul!.edit.at, sheet: jahat }, after: { value: 1, formula: `=${jahat}` } },
        baris: jahat,
        kolom: jahat,
        tabel: jahat,
        tertulis: jahat,
        menjadi: jahat,
        uraian: jahat,
        catatan: jahat,
      },
    ],
    tolakan: [{ at: { ...tolakan!.at, sheet: jahat }, baris: jahat, kolom: jahat, tertulis: jahat, sebab: jahat }],
  };
  for (const ditulis of [null, jahat]) {
    expect(teks(hasil(rencana, ditulis), jahat)).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
    // A head, a table and what is left alone, an end: no line more.
    expect(teks(hasil(rencana, ditulis), jahat).split("\n")).toHaveLength(ditulis === null ? 17 : 11);
  }
});

describe("JSON", () => {
  const json = (h: HasilUbah): unknown => JSON.parse(jsonUbah({ perintah: "hitung", nama: "a.xlsx", ...h }));

  test("the plan", () => {
    const peringatan = [{ sheet: "3.1", sel: "F4", pesan: "p" }, { pesan: "q" }];
    expect(json({ ...hasil(RENCANA, null, 2), peringatan } as HasilUbah)).toEqual({
      versi: 1,
      berkas: [
        {
          nama: "a.xlsx",
          galat: null,
          perintah: "hitung",
          ditulis: null,
          usul: [
            {
              lembar: "3.1",
              sel: "E3",
              tabel: "Tabel 3.1 Capaian Kinerja Tahun 2024",
              baris: "Nilai IKM",
              kolom: "Capaian",
              tertulis: "103%",
              menjadi: "105%",
              hitungan: "93,25 ÷ 89 × 100% = 104,78% ≈ 105%",
              rumus: "=D3/C3",
              catatan: null,
            },
            expect.objectContaining({ sel: "E4", rumus: null, catatan: expect.stringContaining("tanpa rumus") }),
          ],
          tolakan: [
            {
              lembar: "3.1",
              sel: "E5",
              baris: "Indeks SPBE",
              kolom: "Capaian",
              tertulis: "99%",
              sebab: "Capaian tertulis 99%. Dipotong, bukan dibulatkan.",
            },
            { lembar: "3.1", sel: "E6", baris: "", kolom: "", tertulis: "", sebab: "Sel ini terkunci." },
          ],
          sisaSalah: 2,
          peringatan: [
            { lembar: "3.1", sel: "F4", pesan: "p" },
            { lembar: null, sel: null, pesan: "q" },
          ],
        },
      ],
    });
  });

  test("a file that could not be changed has the same keys", () => {
    const [gagal, berhasil] = [json({ galat: { kode: "TIDAK_ADA", pesan: "p" } }), json(hasil(KOSONG, "b.xlsx"))].map(
      (x) => (x as { berkas: readonly object[] }).berkas[0],
    );
    expect(gagal).toMatchObject({ galat: { kode: "TIDAK_ADA", pesan: "p" }, ditulis: null, usul: [], sisaSalah: null });
    expect(Object.keys(gagal!)).toEqual(Object.keys(berhasil!));
  });
});

test("no text is made of a file that could not be changed: its reason goes to standard error", () => {
  expect(teks({ galat: { kode: "TIDAK_ADA", pesan: "p" } })).toBe("");
});
