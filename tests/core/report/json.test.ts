import { berkasJson } from "../../../src/core/report";
import { contohHasil, contohTemuan } from "./contoh-hasil";

test("a finding has the promised keys in the promised order, and its cells by name", () => {
  const terkait = [{ at: { sheet: "3.8", row: 3, col: 26 }, nama: "Capaian", sebelum: "104%", sesudah: "105%" }];
  const hasil = contohHasil({ temuan: [contohTemuan({ terkait })] });
  const { temuan } = berkasJson({ nama: "a.xlsx", galat: null, hasil, peringatan: [] });
  expect(JSON.stringify(temuan)).toBe(
    JSON.stringify([
      {
        aturan: "capaian-sesuai-rumus",
        kelompok: "capaian",
        tingkat: "salah",
        lembar: "3.1",
        sel: "F5",
        tertulis: "104%",
        seharusnya: "105%",
        pesan: "Capaian tertulis 104%, seharusnya 93,25 ÷ 89 × 100% = 104,78% ≈ 105%.",
        saran: "Ganti dengan 105%.",
        terkait: [{ lembar: "3.8", sel: "AA4" }],
      },
    ]),
  );
});

test("a file has the promised keys, also for what is not a finding", () => {
  const hampir = [{ jenis: "skala", nama: "Skala", lembar: "1", rentang: "A1:B4", kurang: ["Kategori"] }];
  const takDiperiksa = [{ lembar: "3.1", rentang: "F9", sebab: "target kosong" }];
  const peringatan = [{ pesan: "Ada tautan luar." }, { sheet: "3.1", sel: "B2", pesan: "Rumus DDE." }];
  const hasil = contohHasil({ hampir, takDiperiksa });
  const berkas = berkasJson({ nama: "kec/a.xlsx", galat: null, hasil, peringatan });
  expect(Object.keys(berkas).slice(0, 6)).toEqual(["nama", "galat", "profil", "tabel", "takDiperiksa", "temuan"]);
  expect(berkas).toMatchObject({ nama: "kec/a.xlsx", galat: null, profil: hasil.profil, hampir, takDiperiksa });
  expect(Object.keys(berkas.tabel[0]!)).toEqual(["jenis", "lembar", "rentang", "judul", "tahap", "yakin", "sebab"]);
  expect(berkas.peringatan).toEqual([
    { lembar: null, sel: null, pesan: "Ada tautan luar." },
    { lembar: "3.1", sel: "B2", pesan: "Rumus DDE." },
  ]);
});

test("a file that could not be read has the same keys and empty lists", () => {
  const terbaca = berkasJson({ nama: "a.xlsx", galat: null, hasil: contohHasil(), peringatan: [] });
  const galat = { kode: "TERENKRIPSI", pesan: "Berkas terkunci kata sandi." };
  const berkas = berkasJson({ nama: "b.xlsx", galat });
  expect(Object.keys(berkas)).toEqual(Object.keys(terbaca));
  expect(berkas).toMatchObject({ galat, profil: { efisiensi: null, kategori: [] }, tabel: [], temuan: [] });
});
