/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { at, contohHasil } from "./contoh-hasil";
import { bukaGrup, dengan, kartu, tampilkan, tombol } from "./tampilkan";

describe("header", () => {
  test("says whose workbook, which year, how many tables, when", () => {
    tampilkan();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kecamatan Jatirejo");
    expect(screen.getByRole("banner").textContent).toContain("LKjIP 2024·3 tabel·pukul 14.05");
  });

  test("checks again where the shell can, and has no such button where it cannot", () => {
    const onMuatUlang = jest.fn();
    tampilkan({ onMuatUlang });
    fireEvent.click(tombol("Periksa ulang"));
    expect(onMuatUlang).toHaveBeenCalledTimes(1);
    tampilkan();
    expect(screen.queryByRole("button", { name: "Periksa ulang" })).toBeNull();
  });

  test("names the file where it is one of several", () => {
    tampilkan({ berkas: "jatirejo.xlsx" });
    expect(screen.getByRole("banner").textContent).toContain("jatirejo.xlsx·LKjIP 2024·3 tabel");
  });
});

describe("groups and cards", () => {
  test("the table with most errors and consequences comes first, and its first finding is open", () => {
    tampilkan();
    const judul = screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent);
    expect(judul.map((j) => j.slice(0, 9))).toEqual(["Tabel 3.5", "Tabel 3.1", "Anggaran "]);
    expect(tombol(/^Jumlah anggaran kurang/).getAttribute("aria-expanded")).toBe("true");
    expect(kartu(/^Capaian 103%/)).toBeNull();
  });

  test("opening a group shows its cards, opening a card closes the other", () => {
    tampilkan();
    bukaGrup(/^Tabel 3\.1/);
    fireEvent.click(tombol(/^Capaian 103%/));
    expect(tombol(/^Capaian 103%/).getAttribute("aria-expanded")).toBe("true");
    expect(tombol(/^Jumlah anggaran kurang/).getAttribute("aria-expanded")).toBe("false");
  });

  test("the first card opens itself without moving the selection; a click moves it", () => {
    const onPilih = jest.fn();
    tampilkan({ onPilih });
    expect(onPilih).not.toHaveBeenCalled();
    fireEvent.click(tombol(/^Persentase 99,2%/));
    expect(onPilih.mock.calls).toEqual([[at("3.5!E20")]]);
  });

  test("a chip leads to its operand; without a workbook window it is plain text", () => {
    const onPilih = jest.fn();
    tampilkan({ onPilih });
    fireEvent.click(tombol("Pilih C26 di lembar 3.5"));
    expect(onPilih).toHaveBeenCalledWith(at("3.5!C26"));
    tampilkan();
    expect(screen.queryByRole("button", { name: /^Pilih/ })).toBeNull();
    expect(screen.getByText("C26")).toBeTruthy();
  });

  test("a re-check keeps what is open and searched", () => {
    const { ganti } = tampilkan();
    bukaGrup(/^Tabel 3\.1/);
    fireEvent.click(tombol(/^Titik sebagai/));
    ganti({ keadaan: { jenis: "muat" } });
    expect(screen.queryByRole("tab")).toBeNull();
    ganti({ keadaan: dengan({ ...contohHasil, temuan: [...contohHasil.temuan] }) });
    expect(tombol(/^Titik sebagai/).getAttribute("aria-expanded")).toBe("true");
  });

  test("a cell that is selected in the workbook marks its card, a changed one fades it", () => {
    tampilkan({ terpilih: at("3.5!E20"), berubah: [at("3.5!C35")] });
    const kartuDari = (nama: RegExp) => kartu(nama)?.closest("li");
    expect(kartuDari(/^Persentase 99,2%/)?.getAttribute("aria-current")).toBe("location");
    expect(kartuDari(/^Jumlah anggaran/)?.getAttribute("aria-current")).toBeNull();
    expect(kartuDari(/^Jumlah anggaran/)?.textContent).toContain("Isi sel ini berubah sejak diperiksa.");
  });

  test("consequences are folded under their root", () => {
    tampilkan();
    const lipatan = tombol("5 akibat di sel lain");
    expect(lipatan.getAttribute("aria-expanded")).toBe("false");
    expect(screen.getByText("Total PAPBD").closest("ul")?.hidden).toBe(true);
    fireEvent.click(lipatan);
    expect(screen.getByText("Total PAPBD").closest("ul")?.hidden).toBe(false);
  });
});

describe("filters", () => {
  const saring = (nama: RegExp | string) => {
    fireEvent.click(tombol("Saring dan urutkan"));
    fireEvent.click(screen.getByText(nama, { selector: "[role^=menuitem] *" }));
  };

  test("a family of rules, which a tag names and takes away again", () => {
    tampilkan();
    saring("Format");
    expect(kartu(/^Titik sebagai/)).not.toBeNull();
    expect(screen.getAllByRole("heading", { level: 3, hidden: true })).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: /^Format/, hidden: true }));
    expect(kartu(/^Jumlah anggaran/)).not.toBeNull();
  });

  test("in the order of the workbook", () => {
    tampilkan();
    saring("Menurut letak");
    expect(screen.getAllByRole("heading", { level: 2, hidden: true })[0]?.textContent).toMatch(/^Tabel 3\.1/);
  });

  test("what is gone after another check was mended; what comes back is open again", () => {
    const { ganti } = tampilkan();
    const sisa = contohHasil.temuan.filter((t) => t.aturan !== "jumlah-sesuai-rincian");
    ganti({ keadaan: dengan({ ...contohHasil, temuan: sisa }) });
    saring("Sudah diperbaiki");
    expect(kartu(/^Jumlah anggaran kurang/)).not.toBeNull();
    expect(kartu(/^Capaian 103%/)).toBeNull();
    ganti({ keadaan: dengan({ ...contohHasil, temuan: [...contohHasil.temuan] }) });
    expect(screen.getByText("Belum ada temuan yang diperbaiki")).toBeTruthy();
  });

  test("a severity tile counts, takes its findings away and brings them back", () => {
    tampilkan();
    expect(tombol("2 salah").getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(tombol("2 salah"));
    expect(kartu(/^Jumlah anggaran/)).toBeNull();
    expect(kartu(/^Persentase 99,2%/)).not.toBeNull();
    expect(screen.getByRole("status").textContent).toBe("3 temuan cocok");
    fireEvent.click(tombol("2 salah"));
    expect(kartu(/^Jumlah anggaran/)).not.toBeNull();
    expect(screen.getByRole("status").textContent).toBe("2 salah, 2 ragu, 1 catatan tersisa");
  });

  test("a search opens all groups and finds by name, cell and number", () => {
    tampilkan();
    const cari = screen.getByRole("searchbox");
    for (const [kata, judul] of [
      ["sakip", /^Titik sebagai/],
      ["e20", /^Persentase 99,2%/],
      ["2683149784", /^Jumlah anggaran/],
      ["pk perubahan", /^Angka akhir/],
    ] as const) {
      fireEvent.change(cari, { target: { value: kata } });
      expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(1);
      expect(kartu(judul)).not.toBeNull();
    }
  });

  test("nothing found says so and offers the way back", () => {
    tampilkan();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "tidak ada ini" } });
    expect(screen.getByText("Tidak ada temuan yang cocok")).toBeTruthy();
    fireEvent.click(tombol("Hapus saringan"));
    expect(kartu(/^Jumlah anggaran/)).not.toBeNull();
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  });
});
