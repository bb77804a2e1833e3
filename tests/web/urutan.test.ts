import { barisRekap, type BarisRekap } from "../../src/core";
import { cariBaris, URUTAN_AWAL, urutanBaru, urutkan } from "../../src/web/rekap/urutan";

function baris(unit: string, ikm: number | null, kurang: number): BarisRekap {
  const kosong = barisRekap({ nama: `${unit}.xlsx`, galat: { kode: "X", pesan: "X" } });
  return {
    ...kosong,
    unit,
    tabelKurang: Array.from({ length: kurang }, () => "Tabel"),
    kunci: { ...kosong.kunci, ikm: { nilai: ikm, at: null, sebab: "" } },
  };
}

const SEMUA = [baris("Sooko", 88, 0), baris("Gondang", null, 2), baris("Pacet", 91, 1)];
const nama = (isi: readonly BarisRekap[]) => isi.map((b) => b.unit);

test("rows are sorted by any column, either way; those without a figure stand last", () => {
  expect(nama(urutkan(SEMUA, URUTAN_AWAL))).toEqual(["Sooko", "Gondang", "Pacet"]);
  const ikm = urutanBaru(URUTAN_AWAL, "ikm");
  expect(nama(urutkan(SEMUA, ikm))).toEqual(["Pacet", "Sooko", "Gondang"]);
  expect(nama(urutkan(SEMUA, urutanBaru(ikm, "ikm")))).toEqual(["Sooko", "Pacet", "Gondang"]);
  expect(nama(urutkan(SEMUA, urutanBaru(ikm, "unit")))).toEqual(["Gondang", "Pacet", "Sooko"]);
  expect(nama(urutkan(SEMUA, urutanBaru(ikm, "kurang")))).toEqual(["Gondang", "Pacet", "Sooko"]);
});

test("offices are found by a part of their name or of their file's", () => {
  expect(nama(cariBaris(SEMUA, " sOO "))).toEqual(["Sooko"]);
  expect(nama(cariBaris(SEMUA, "pacet.xlsx"))).toEqual(["Pacet"]);
  expect(cariBaris(SEMUA, "trawas")).toEqual([]);
});
