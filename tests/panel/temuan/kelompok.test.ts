import { kelompokkan, urutkan } from "../../../src/panel/temuan/kelompok";
import { at, contohHasil } from "../contoh-hasil";

const [pertama] = contohHasil.temuan;
if (!pertama) throw new Error("sample finding");

test("findings outside every table are kept, by sheet", () => {
  const lepas = { ...pertama, at: at("skp!B2"), tabel: null };
  const kelompok = kelompokkan({ ...contohHasil, temuan: [lepas] });
  expect(kelompok.map((k) => [k.judul, k.ket])).toEqual([["Lembar skp", "di luar tabel"]]);
});

test("no finding is lost, and every card has a key of its own, also where one rule speaks twice of a cell", () => {
  const temuan = [...contohHasil.temuan, pertama];
  const kartu = kelompokkan({ ...contohHasil, temuan }).flatMap((k) => k.kartu);
  expect(kartu).toHaveLength(temuan.length);
  expect(new Set(kartu.map((k) => k.kunci)).size).toBe(temuan.length);
});

test("an error with consequences outweighs two without, and any error outweighs doubts", () => {
  const [tunggal, akibat, ragu] = [
    { ...pertama, terkait: [], tabel: 0 },
    { ...pertama, terkait: pertama.terkait.slice(0, 2), tabel: 1 },
    { ...pertama, tingkat: "ragu" as const, tabel: 2 },
  ];
  const hasil = { ...contohHasil, temuan: [ragu, ragu, ragu, tunggal, tunggal, akibat] };
  const urut = urutkan(kelompokkan(hasil), "berat", hasil);
  expect(urut.map((k) => k.judul)).toEqual(["Tabel 3.5", "Tabel 3.1", "Anggaran program"]);
});

test("in the order of the workbook, and in a table as one reads", () => {
  const temuan = ["3.5!C35", "3.5!B35", "3.5!C4", "3.1!F9"].map((sel, i) => ({
    ...pertama,
    at: at(sel),
    tabel: i < 3 ? 1 : 0,
  }));
  const hasil = { ...contohHasil, temuan: [...temuan, { ...pertama, at: at("skp!B2"), tabel: null }] };
  const urut = urutkan(kelompokkan(hasil), "letak", hasil);
  expect(urut.map((k) => k.judul)).toEqual(["Tabel 3.1", "Tabel 3.5", "Lembar skp"]);
  expect(urut[1]?.kartu.map((k) => [k.temuan.at.row, k.temuan.at.col])).toEqual([
    [3, 2],
    [34, 1],
    [34, 2],
  ]);
});
