/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { Hasil } from "../../src/core";
import { contohHasil, hasilKosong, hasilSesuai } from "./contoh-hasil";
import { dengan, pukul, tampilkan, tombol } from "./tampilkan";

describe("the other views", () => {
  test("Tabel: near misses, certainty with its reasons, counts, unchecked parts", () => {
    tampilkan();
    fireEvent.click(screen.getByRole("tab", { name: "Tabel" }));
    expect(screen.getByText("3 tabel dikenali")).toBeTruthy();
    expect(screen.getByText("Hampir dikenali: lembar skp, A3:G6")).toBeTruthy();
    expect(screen.getByText(/Belum ditemukan kolom “Target”/)).toBeTruthy();
    expect(screen.getByText("Belum dapat diperiksa karena target kosong.")).toBeTruthy();
    const baris = screen.getByRole("heading", { name: "Capaian kinerja" }).closest("li");
    if (!baris) throw new Error("no row");
    expect(within(baris).getByText("2 temuan")).toBeTruthy();
    const sebab = () =>
      within(baris)
        .getByText(/kolom Target, Realisasi/)
        .closest("ul");
    expect(sebab()?.hidden).toBe(true);
    fireEvent.click(within(baris).getByRole("button", { name: "yakin 97%" }));
    expect(sebab()?.hidden).toBe(false);
  });

  test("Profil: conventions in words with their evidence; an unknown id is shown, not dropped", () => {
    tampilkan();
    fireEvent.click(screen.getByRole("tab", { name: "Profil" }));
    expect(screen.getByText("Rasio: capaian kinerja ÷ capaian anggaran")).toBeTruthy();
    expect(screen.getByText("5 dari 5 baris cocok.")).toBeTruthy();
    expect(screen.getByText("skala-lain: 5 dari 5 label cocok")).toBeTruthy();
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  test("Profil: rounding, a ceiling and directions where the office shows them", () => {
    const profil: Hasil["profil"] = {
      ...contohHasil.profil,
      pembulatan: { cara: "potong", bukti: "5 dari 6 sel cocok" },
      batasCapaian: { persen: 120, bukti: "disematkan" },
      arah: [{ nama: "Waktu layanan", arah: "turun", bukti: "2 dari 2 baris cocok" }],
    };
    tampilkan({ keadaan: dengan({ ...contohHasil, profil }) });
    fireEvent.click(screen.getByRole("tab", { name: "Profil" }));
    expect(screen.getByText("Dipotong, bukan dibulatkan")).toBeTruthy();
    expect(screen.getByText("Paling tinggi 120%")).toBeTruthy();
    expect(screen.getByText("Waktu layanan").closest("li")?.textContent).toContain("Makin rendah makin baik");
  });

  test("what the reader noticed about the file is told", () => {
    const peringatan = [{ sheet: "3.1", sel: "A1", pesan: "Tautan ke berkas lain tidak diikuti." }];
    tampilkan({ keadaan: { jenis: "hasil", hasil: contohHasil, pukul, peringatan } });
    fireEvent.click(screen.getByRole("tab", { name: "Tabel" }));
    expect(screen.getByText("Tautan ke berkas lain tidak diikuti.")).toBeTruthy();
  });
});

describe("endings", () => {
  test("all right, with what was checked", () => {
    tampilkan({ keadaan: dengan(hasilSesuai) });
    expect(screen.getByText("Semua tabel sesuai")).toBeTruthy();
    expect(screen.getByText(/2 tabel dan 612 sel hitungan diperiksa\./)).toBeTruthy();
    fireEvent.click(tombol("Lihat yang diperiksa"));
    expect(screen.getByText("2 tabel dikenali")).toBeTruthy();
  });

  test.each([
    ["an unchecked part", { ...hasilSesuai, takDiperiksa: contohHasil.takDiperiksa }],
    ["a near miss", { ...hasilSesuai, hampir: contohHasil.hampir }],
    [
      "a table that no rule reads",
      { ...hasilSesuai, tabel: hasilSesuai.tabel.map((t) => ({ ...t, diperiksa: false })) },
    ],
    ["nothing compared", { ...hasilSesuai, sesuai: 0 }],
  ])("%s is not called all right", (_, hasil) => {
    tampilkan({ keadaan: dengan(hasil) });
    expect(screen.queryByText("Semua tabel sesuai")).toBeNull();
    expect(screen.getByRole("status").textContent).toMatch(/belum dapat diperiksa|Belum ada|Yang diperiksa sesuai/);
  });

  test("findings beside unchecked parts lead to their reasons", () => {
    tampilkan();
    fireEvent.click(tombol("2 bagian belum dapat diperiksa"));
    expect(screen.getByText("Belum dapat diperiksa karena target kosong.")).toBeTruthy();
  });

  test("no table", () => {
    tampilkan({ keadaan: dengan(hasilKosong) });
    expect(screen.getByText("Belum ada tabel LKjIP yang dikenali")).toBeTruthy();
  });

  test("loading can be stopped where the shell can", () => {
    const onBatal = jest.fn();
    tampilkan({ keadaan: { jenis: "muat" }, onBatal });
    expect(screen.getByRole("progressbar")).toBeTruthy();
    fireEvent.click(tombol("Batal"));
    expect(onBatal).toHaveBeenCalledTimes(1);
  });
});
