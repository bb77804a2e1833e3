/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { TabelDikenali } from "../../../src/core";
import { contohHasil } from "../contoh-hasil";
import { dengan, tampilkan } from "../tampilkan";

const lain: TabelDikenali = {
  jenis: "lainnya",
  nama: "Tabel lain",
  lembar: "1.1",
  rentang: "A3:E9",
  judul: "Tabel 1.1 Jumlah Penduduk",
  tahap: null,
  yakin: 0.9,
  sebab: ["judul kolom “No”, “Desa” tidak dikenal sebagai tabel kinerja atau anggaran; tidak diperiksa"],
  diperiksa: false,
};

function daftar(tabel: readonly TabelDikenali[]): HTMLElement | null {
  tampilkan({ keadaan: dengan({ ...contohHasil, tabel: [...contohHasil.tabel, ...tabel] }) });
  fireEvent.click(screen.getByRole("tab", { name: "Tabel" }));
  return screen.queryByRole("heading", { name: "Tabel lain, tidak diperiksa" })?.parentElement ?? null;
}

test("tables of no kind stand apart by their captions, else by their reason, and are not counted", () => {
  const tempat = daftar([lain, { ...lain, rentang: "A20:C25", judul: null }]);
  if (!tempat) throw new Error("no list");
  expect(screen.getByText("3 tabel dikenali")).toBeTruthy();
  expect(within(tempat).getByText("Tabel 1.1 Jumlah Penduduk")).toBeTruthy();
  expect(within(tempat).getByText(/^judul kolom “No”, “Desa” tidak dikenal/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Tabel lain" })).toBeNull();
});

test("without them nothing is said", () => {
  expect(daftar([])).toBeNull();
});
