/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { CatatanJurnal } from "../../../src/core";
import type { Kepulangan, Riwayat } from "../../../src/panel";
import { at } from "../contoh-hasil";
import { tampilkan, tombol } from "../tampilkan";
import { tunggu } from "../ubah/pengubah-palsu";

const SEL: CatatanJurnal["sel"][number] = {
  sel: { lembar: "3.1", jenis: "capaian", baris: "nilai ikm", kolom: "capaian", ke: 0, dari: 1 },
  at: at("3.1!F4"),
  baris: "Nilai IKM",
  kolom: "Capaian",
  tertulis: "103%",
  menjadi: "104,78%",
  kini: { value: "104,78%" },
  semula: { value: "103%" },
};
const JURNAL: Riwayat["jurnal"] = [
  { pukul: new Date(2025, 0, 6, 14, 5).toISOString(), perbuatan: "hitung", sel: [SEL, SEL] },
  { pukul: new Date(2025, 0, 7, 9, 30).toISOString(), perbuatan: "perbaiki", sel: [SEL] },
];

function buka(akhir: Kepulangan = { jenis: "usai", sel: 1, dilewati: [] }, jurnal = JURNAL) {
  const kembalikan = jest.fn(() => Promise.resolve(akhir));
  const bersihkan = jest.fn(() => Promise.resolve(null));
  const panel = tampilkan({ riwayat: { jurnal, kembalikan, bersihkan } });
  fireEvent.click(tombol("Menu lain"));
  return { ...panel, kembalikan, bersihkan };
}

const bukaRiwayat = (...isi: Parameters<typeof buka>) => {
  const hasil = buka(...isi);
  fireEvent.click(screen.getByRole("menuitem", { name: "Riwayat perubahan" }));
  return hasil;
};

test("the latest batch stands first, with its moment, and its cells on demand", () => {
  bukaRiwayat();
  const judul = screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent);
  expect(judul).toEqual(["1 sel diperbaiki", "2 sel dihitung ulang"]);
  fireEvent.click(tombol("6 Januari 2025 pukul 14.05"));
  expect(screen.getAllByText("104,78%")).toHaveLength(2);
});

test("a batch is taken back by its moment, and what was left alone is told with its reason", async () => {
  const dilewati = [{ sel: SEL, sebab: "Isinya sudah berubah." }];
  const { kembalikan } = bukaRiwayat({ jenis: "usai", sel: 1, dilewati });
  fireEvent.click(screen.getAllByRole("button", { name: "Kembalikan" })[1]!);
  await tunggu();
  expect(kembalikan.mock.calls).toEqual([[JURNAL[0]!.pukul]]);
  expect(screen.getByRole("status").textContent).toBe(
    "1 sel kembali seperti semula. 1 sel dilewati.Nilai IKM · Capaian: Isinya sudah berubah.",
  );
  expect(document.activeElement).toBe(tombol("Kembali"));
});

test("what hinders the whole batch is told", async () => {
  bukaRiwayat({ jenis: "galat", galat: { kode: "LINDUNG", pesan: "Lembar 3.1 dilindungi." } });
  fireEvent.click(screen.getAllByRole("button", { name: "Kembalikan" })[0]!);
  await tunggu();
  expect(screen.getByRole("status").textContent).toBe("Lembar 3.1 dilindungi.");
});

test("without changes it says so; Esc and the arrow lead back to the findings", () => {
  bukaRiwayat({ jenis: "usai", sel: 0, dilewati: [] }, []);
  expect(screen.getByText("Belum ada perubahan yang dapat dikembalikan.")).toBeTruthy();
  act(() => void fireEvent.keyDown(tombol("Kembali"), { key: "Escape" }));
  expect(screen.getByRole("searchbox")).toBeTruthy();
});

test("forgetting is asked for twice", async () => {
  const { bersihkan } = buka();
  fireEvent.click(screen.getByRole("menuitem", { name: /^Bersihkan jejak/ }));
  expect(bersihkan).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: "Bersihkan jejak" }));
  await tunggu();
  expect(bersihkan).toHaveBeenCalledTimes(1);
});

test("where the shell keeps no changes there is no such menu", () => {
  tampilkan();
  expect(screen.queryByRole("button", { name: "Menu lain" })).toBeNull();
});
