/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { SIMPANAN_KOSONG } from "../../src/core";
import { Panggung } from "../../src/panel";
import { createAntrean } from "../../src/web/antrean";
import { Halaman } from "../../src/web/halaman";
import type { Suruh } from "../../src/web/suruh";
import type { Jawaban } from "../../src/web/tugas";
import { contohHasil, hasilSesuai } from "../panel/contoh-hasil";
import { siapkanPeramban } from "../panel/siapkan";

afterEach(cleanup);

// All of the page is drawn in a simulated browser, which takes its time on a busy machine.
jest.setTimeout(60_000);

const JAWABAN: Readonly<Record<string, Jawaban>> = {
  contoh: { jenis: "hasil", hasil: contohHasil, peringatan: [], simpanan: SIMPANAN_KOSONG },
  sesuai: {
    jenis: "hasil",
    hasil: { ...hasilSesuai, unit: "Kecamatan Trawas" },
    peringatan: [],
    simpanan: SIMPANAN_KOSONG,
  },
  sandi: {
    jenis: "galat",
    galat: {
      kode: "TERENKRIPSI",
      pesan: "Berkas terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu tambahkan lagi.",
    },
  },
};

const berkas = (nama: string) => ({ nama: `${nama}.xlsx`, isi: new File([nama], `${nama}.xlsx`) });

/** A shell that does nothing but what a test tells it. */
const TAK_MENYURUH: Suruh = () => Promise.resolve(null);

async function buka({ lebar = true, menunggu = false, contoh = true, suruh = TAK_MENYURUH } = {}) {
  siapkanPeramban({ lebar });
  const antrean = createAntrean((isi) => {
    const jawaban = JAWABAN[(isi as File).name.replace(".xlsx", "")];
    return jawaban ? Promise.resolve(jawaban) : new Promise(() => undefined);
  }, 2);
  if (contoh) antrean.contohkan(berkas("contoh"));
  render(
    <Panggung>
      <Halaman antrean={antrean} suruh={suruh} menunggu={menunggu} />
    </Panggung>,
  );
  await act(() => Promise.resolve());
}

async function tambah(...nama: readonly string[]) {
  fireEvent.change(screen.getByLabelText("Pilih berkas"), { target: { files: nama.map((n) => berkas(n).isi) } });
  await act(() => Promise.resolve());
}

const dalamDaftar = () => screen.getAllByRole("listitem").map((li) => li.textContent);

test("begins with the sample, labelled as such, and its findings", async () => {
  await buka();
  expect(screen.getAllByText("Contoh").length).toBeGreaterThan(0);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kecamatan Jatirejo");
  expect(screen.getByRole("button", { name: /^Jumlah anggaran kurang/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Periksa ulang" })).toBeNull();
});

test("files take the sample's place; each says how its check ended; choosing one shows it", async () => {
  await buka();
  await tambah("sesuai", "sandi", "contoh");
  expect(screen.queryByText("Contoh")).toBeNull();
  const daftar = screen.getByRole("navigation", { name: "Berkas" });
  expect(daftar.textContent).toContain("3 berkas3 selesai");
  expect(daftar.textContent).toContain("Trawassesuai.xlsxSesuai");
  expect(daftar.textContent).toContain("sandi.xlsxTerkunci");
  expect(screen.getByText("Semua tabel sesuai")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /sandi\.xlsx/ }));
  expect(screen.getByRole("heading", { level: 2, name: "Berkas terkunci kata sandi" })).toBeTruthy();
  expect(dalamDaftar().some((teks) => teks.includes("Jatirejo"))).toBe(true);
});

test("a narrow page has a dropdown instead of the list", async () => {
  await buka({ lebar: false });
  await tambah("sesuai", "contoh");
  expect(screen.queryByRole("navigation")).toBeNull();
  fireEvent.click(screen.getByRole("combobox", { name: "Berkas" }));
  fireEvent.click(screen.getByRole("option", { name: /Jatirejo/ }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kecamatan Jatirejo");
});

test.each([true, false])(
  "while files wait the check can be stopped and taken up again (list at the side: %p)",
  async (lebar) => {
    await buka({ lebar });
    await tambah("tak-selesai", "sesuai", "contoh");
    fireEvent.click(screen.getByRole("button", { name: "Batalkan" }));
    expect(screen.getByText("Dihentikan. 2 berkas sudah diperiksa.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Lanjutkan" }));
    expect(screen.getByRole("button", { name: "Batalkan" })).toBeTruthy();
  },
);

test("without the sample the page invites, but not before it is known to be missing", async () => {
  await buka({ contoh: false, menunggu: true });
  expect(screen.queryByText("Letakkan berkas LKjIP di sini")).toBeNull();
  cleanup();
  await buka({ contoh: false });
  expect(screen.getByText("Letakkan berkas LKjIP di sini")).toBeTruthy();
});

describe("files held over the page", () => {
  const data = (jumlah: number, types = ["Files"]) => ({
    dataTransfer: { types, items: Array<object>(jumlah).fill({}) },
  });

  test("a veil tells how many; it goes when they leave", async () => {
    await buka();
    fireEvent.dragOver(window, data(3));
    expect(screen.getByText("Lepaskan untuk memeriksa 3 berkas")).toBeTruthy();
    // jsdom has no DragEvent; a browser says so when the files have left the window.
    fireEvent(window, Object.assign(new Event("dragleave"), { relatedTarget: null }));
    expect(screen.queryByText(/^Lepaskan/)).toBeNull();
  });

  test("text held over the page is none of its business", async () => {
    await buka();
    fireEvent.dragOver(window, data(1, ["text/plain"]));
    expect(screen.queryByText(/^Lepaskan/)).toBeNull();
  });

  test("a drop without any workbook says so", async () => {
    await buka();
    await act(async () => {
      fireEvent.drop(window, { dataTransfer: { types: ["Files"], items: [] } });
      await Promise.resolve();
    });
    expect(screen.getByText(/^Belum ada buku kerja Excel di sana/)).toBeTruthy();
  });
});

test("a file that cannot be marked says why, and nothing is handed over", async () => {
  const pesan = "Berkas belum dapat dibuka. Tambahkan lagi.";
  const suruh: Suruh = () => Promise.resolve({ jenis: "galat", galat: { kode: "TAK_TERBUKA", pesan } });
  await buka({ suruh });
  fireEvent.click(screen.getByRole("button", { name: "Unduh" }));
  const diperbaiki = screen.getByRole("menuitem", { name: /^Unduh yang sudah diperbaiki/ });
  expect(diperbaiki.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(screen.getByRole("menuitem", { name: "Unduh dengan tanda" }));
  expect((await screen.findByRole("dialog", { name: "Belum dapat diunduh" })).textContent).toContain(pesan);
  expect(screen.queryByRole("button", { name: "Batal" })).toBeNull();
});
