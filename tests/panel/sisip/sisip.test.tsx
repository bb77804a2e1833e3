/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { TABEL_BAKU, type Pesanan } from "../../../src/core";
import type { Penyisip, Sisipan } from "../../../src/panel";
import { contohHasil } from "../contoh-hasil";
import { dengan, tampilkan, tombol } from "../tampilkan";
import { tunggu } from "../ubah/pengubah-palsu";

function penyisipPalsu(akhir: Sisipan = { jenis: "usai" }) {
  const sisipkan = jest.fn<Promise<Sisipan>, [Pesanan]>(() => Promise.resolve(akhir));
  const penyisip: Penyisip = { sisipkan };
  return { penyisip, sisipkan };
}

function buka(penyisip: Penyisip, hasil = contohHasil): void {
  tampilkan({ penyisip, keadaan: dengan(hasil) });
  fireEvent.click(screen.getByRole("tab", { name: "Sisipkan" }));
}

test("without a shell that can insert there is no such tab", () => {
  tampilkan();
  expect(screen.queryByRole("tab", { name: "Sisipkan" })).toBeNull();
});

test("the gallery offers the linked set and every table, each with its place in the report", () => {
  buka(penyisipPalsu().penyisip);
  const semua = screen.getAllByRole("radio");
  expect(semua).toHaveLength(TABEL_BAKU.length + 1);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Seluruh Bab III/ }).checked).toBe(true);
  fireEvent.click(screen.getByRole("radio", { name: /Capaian kinerja Tabel 3\.1/ }));
  expect(screen.getByRole("heading", { level: 3, name: "Capaian kinerja" })).toBeTruthy();
  const kolom = within(screen.getByRole("list", { name: "Kolom" })).getAllByRole("listitem");
  expect(kolom.map((k) => k.textContent)).toContain("ƒx Capaian");
});

test("orders what was chosen, filled from the workbook and for its year unless told otherwise", async () => {
  const { penyisip, sisipkan } = penyisipPalsu();
  buka(penyisip);
  fireEvent.click(screen.getByRole("radio", { name: /Efisiensi/ }));
  fireEvent.click(tombol("Sisipkan Efisiensi"));
  await tunggu();
  const umum = { tahun: contohHasil.tahun, kantor: {}, pilihan: {} };
  expect(sisipkan).toHaveBeenLastCalledWith({ jenis: "efisiensi", sumber: { dari: "buku" }, ...umum });
  fireEvent.change(screen.getByRole("combobox"), { target: { value: "kosong" } });
  fireEvent.change(screen.getByRole("textbox", { name: "Baris" }), { target: { value: "4" } });
  fireEvent.click(tombol("Sisipkan Efisiensi"));
  await tunggu();
  expect(sisipkan).toHaveBeenLastCalledWith({ jenis: "efisiensi", sumber: { dari: "kosong", baris: 4 }, ...umum });
});

test("a workbook without tables is not offered as a source, and a year that is none inserts nothing", () => {
  buka(penyisipPalsu().penyisip, {
    ...contohHasil,
    tabel: [contohHasil.tabel[0]!].map((t) => ({ ...t, jenis: "skala" })),
    temuan: [],
  });
  expect(screen.queryByRole("option", { name: "Buku kerja ini" })).toBeNull();
  fireEvent.change(screen.getByRole("textbox", { name: "Tahun" }), { target: { value: "24" } });
  expect(screen.getByText("Isi tahun 2000 sampai 2100.")).toBeTruthy();
  expect(tombol(/^Sisipkan/).hasAttribute("disabled")).toBe(true);
});

test("says why nothing was inserted", async () => {
  buka(
    penyisipPalsu({ jenis: "galat", galat: { kode: "LEMBAR_DITOLAK", pesan: "Susunan lembar diproteksi." } }).penyisip,
  );
  fireEvent.click(tombol(/^Sisipkan/));
  await tunggu();
  expect(screen.getByText("Susunan lembar diproteksi.")).toBeTruthy();
});
