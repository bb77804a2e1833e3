/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { Panel, Panggung } from "../../src/panel";
import type { Keadaan, PanelProps } from "../../src/panel";
import { at, contohHasil, hasilKosong, hasilSesuai } from "./contoh-hasil";
import { siapkanPeramban } from "./siapkan";

const pukul = new Date(2024, 0, 1, 14, 5);
const dengan = (hasil: typeof contohHasil): Keadaan => ({ jenis: "hasil", hasil, pukul, peringatan: [] });

function tampilkan(props: Partial<PanelProps> = {}) {
  const pohon = (p: Partial<PanelProps>) => (
    <Panggung>
      <Panel keadaan={dengan(contohHasil)} {...p} />
    </Panggung>
  );
  const { rerender } = render(pohon(props));
  return { ganti: (baru: Partial<PanelProps>) => rerender(pohon({ ...props, ...baru })) };
}

const tombol = (nama: RegExp | string) => screen.getByRole("button", { name: nama });
const kartu = (nama: RegExp) => screen.queryByRole("heading", { level: 3, name: nama });
const bukaGrup = (nama: RegExp) => fireEvent.click(tombol(nama));

beforeEach(() => siapkanPeramban());
afterEach(cleanup);

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
    cleanup();
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
    expect(judul.map((j) => j?.slice(0, 9))).toEqual(["Tabel 3.5", "Tabel 3.1", "Anggaran "]);
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
    cleanup();
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
  test("a severity tile counts, takes its findings away and brings them back", () => {
    tampilkan();
    expect(tombol("2 salah").getAttribute("aria-pressed")).toBe("true");
    fireEvent.click(tombol("2 salah"));
    expect(kartu(/^Jumlah anggaran/)).toBeNull();
    expect(kartu(/^Persentase 99,2%/)).not.toBeNull();
    expect(screen.getByRole("status").textContent).toBe("3 temuan cocok");
    fireEvent.click(tombol("2 salah"));
    expect(kartu(/^Jumlah anggaran/)).not.toBeNull();
    expect(screen.getByRole("status").textContent).toBe("2 salah, 2 ragu, 1 catatan");
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
    expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("");
  });
});

describe("keyboard", () => {
  const tekan = (key: string) => {
    const asal = document.activeElement;
    if (!asal) throw new Error("nothing has the focus");
    act(() => void fireEvent.keyDown(asal, { key }));
  };
  const fokus = () => document.activeElement?.textContent ?? "";

  test("arrows walk over headings and cards, Home and End to the ends", () => {
    tampilkan();
    act(() => tombol(/^Tabel 3\.5/).focus());
    tekan("ArrowDown");
    expect(fokus()).toContain("Jumlah anggaran kurang");
    tekan("ArrowDown");
    expect(fokus()).toContain("Persentase 99,2%");
    tekan("End");
    expect(fokus()).toContain("Anggaran program");
    tekan("Home");
    expect(fokus()).toContain("Tabel 3.5");
  });

  test("→ opens, ← closes, then ← leads to the group and closes it", () => {
    tampilkan();
    act(() => tombol(/^Persentase 99,2%/).focus());
    tekan("ArrowRight");
    expect(tombol(/^Persentase 99,2%/).getAttribute("aria-expanded")).toBe("true");
    tekan("ArrowLeft");
    expect(tombol(/^Persentase 99,2%/).getAttribute("aria-expanded")).toBe("false");
    tekan("ArrowLeft");
    expect(fokus()).toContain("Tabel 3.5");
    tekan("ArrowLeft");
    expect(kartu(/^Persentase 99,2%/)).toBeNull();
  });

  test("Enter goes to the cell and leaves the card as it is", () => {
    const onPilih = jest.fn();
    tampilkan({ onPilih });
    act(() => tombol(/^Persentase 99,2%/).focus());
    tekan("Enter");
    expect(onPilih.mock.calls).toEqual([[at("3.5!E20")]]);
    expect(tombol(/^Persentase 99,2%/).getAttribute("aria-expanded")).toBe("false");
  });

  test("/ leads to the search, Esc empties it and leads back", () => {
    tampilkan();
    act(() => tombol(/^Tabel 3\.5/).focus());
    tekan("/");
    const cari = screen.getByRole("searchbox") as HTMLInputElement;
    expect(document.activeElement).toBe(cari);
    fireEvent.change(cari, { target: { value: "capaian" } });
    tekan("Escape");
    expect(cari.value).toBe("");
    expect(document.activeElement).not.toBe(cari);
  });

  test("only one row of the list is reached by Tab", () => {
    tampilkan();
    const baris = [...document.querySelectorAll("[data-baris]")];
    expect(baris.length).toBeGreaterThan(3);
    expect(baris.filter((b) => b.getAttribute("tabindex") === "0")).toHaveLength(1);
  });
});

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
    expect(screen.getByText("skala-lain")).toBeTruthy();
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
    expect(screen.getByText(/3 tabel dan 612 sel hitungan diperiksa\./)).toBeTruthy();
    fireEvent.click(tombol("Lihat yang diperiksa"));
    expect(screen.getByText("3 tabel dikenali")).toBeTruthy();
  });

  test.each([
    ["an unchecked part", { ...hasilSesuai, takDiperiksa: contohHasil.takDiperiksa }],
    ["a near miss", { ...hasilSesuai, hampir: contohHasil.hampir }],
    ["nothing compared", { ...hasilSesuai, sesuai: 0 }],
  ])("%s is not called all right", (_, hasil) => {
    tampilkan({ keadaan: dengan(hasil) });
    expect(screen.queryByText("Semua tabel sesuai")).toBeNull();
    expect(screen.getByRole("status").textContent).toMatch(/belum dapat diperiksa|Belum ada/);
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
