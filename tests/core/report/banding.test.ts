import { bandingkanVersi, teksBanding } from "../../../src/core";
import { kisi } from "../../alat/kisi";

const LAMA = `
  Tabel 3.1 Capaian Kinerja Tahun 2024
  Indikator Kinerja | Target | Realisasi | Capaian
  Nilai IKM         | 80     | 84        | 105%
  Nilai SAKIP       | 80     | 76        | 95%`;

const banding = (lama: string, baru: string) => bandingkanVersi(kisi(lama).snapshot, kisi(baru).snapshot);

test("a table that was only moved has not changed", () => {
  expect(banding(LAMA, `--- lain @D7${LAMA}`)).toEqual({ sama: 1, tabel: [] });
  expect(teksBanding(banding(LAMA, LAMA))).toBe("Tidak ada tabel yang berubah. 1 tabel sama.\n");
});

test("changed figures are told by their row and column, rows and columns by their names", () => {
  const baru = `
    Tabel 3.1 Capaian Kinerja Tahun 2024
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 88        | 110%    | Tinggi
    Indeks ASN        | 80     | 80        | 100%    | Tinggi`;
  const { sama, tabel } = banding(LAMA, baru);
  expect(sama).toBe(0);
  expect(tabel).toMatchObject([
    {
      status: "berubah",
      barisBaru: ["Indeks ASN"],
      barisHilang: ["Nilai SAKIP"],
      kolomBaru: ["Kategori"],
      kolomHilang: [],
      nilai: [
        { baris: "Nilai IKM", kolom: "Realisasi", sel: "C3", dulu: "84", kini: "88" },
        { baris: "Nilai IKM", kolom: "Capaian", sel: "D3", dulu: "105%", kini: "110%" },
      ],
    },
  ]);
});

test("tables that came and went are named", () => {
  const anggaran = `
    Tabel 3.5 Realisasi Anggaran
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 2.000.000     | 1.500.000      | 75%`;
  expect(banding(LAMA, anggaran).tabel.map((t) => [t.jenis, t.status])).toEqual([
    ["realisasi-anggaran", "baru"],
    ["capaian", "hilang"],
  ]);
});
