/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { CalonTabel, Simpanan } from "../../../src/core";
import type { Penyimpan } from "../../../src/panel";
import { penyimpanPalsu } from "../penyimpan-palsu";
import { tampilkan, tombol } from "../tampilkan";
import { tunggu } from "../ubah/pengubah-palsu";

jest.setTimeout(30_000);

const PILIHAN: CalonTabel["pilihan"] = {
  lembar: "skp",
  area: { top: 2, left: 0, bottom: 5, right: 2 },
  kepala: ["indikator", "sasaran 2024", "satuan"],
  akhir: ["", "", ""],
  jenis: null,
  kolom: [],
};
const peran = (nama: "indikator" | "target" | "realisasi", judul: string, wajib = true) => {
  return { peran: nama, judul, wajib, berulang: false };
};
const CALON: CalonTabel = {
  lembar: "skp",
  rentang: "A3:C6",
  pilihan: PILIHAN,
  kolom: [
    { geser: 0, judul: "Indikator", contoh: "Nilai IKM" },
    { geser: 1, judul: "Sasaran 2024", contoh: "89" },
    { geser: 2, judul: "", contoh: "" },
  ],
  bentuk: [
    {
      jenis: "perjanjian-kinerja",
      nama: "Perjanjian kinerja",
      peran: [peran("indikator", "Indikator"), peran("target", "Target")],
      kolom: [{ geser: 0, peran: "indikator" }],
    },
    {
      jenis: "capaian",
      nama: "Capaian kinerja",
      peran: [peran("indikator", "Indikator"), peran("target", "Target"), peran("realisasi", "Realisasi")],
      kolom: [{ geser: 0, peran: "indikator" }],
    },
  ],
};

function buka(awal: Partial<Simpanan> = {}, calon: CalonTabel | null = CALON, lain: Partial<Penyimpan> = {}) {
  const palsu = penyimpanPalsu(awal, { jenis: "usai" }, calon);
  tampilkan({ penyimpan: { ...palsu.penyimpan, ...lain } });
  fireEvent.click(screen.getByRole("tab", { name: "Tabel" }));
  return palsu.disimpan;
}
const klik = async (nama: string) => {
  fireEvent.click(tombol(nama));
  await tunggu();
};
const pilih = (nama: string, nilai: string) => {
  fireEvent.change(screen.getByLabelText(nama), { target: { value: nilai } });
};

test("a near miss becomes a table once its missing column is shown", async () => {
  const disimpan = buka();
  await klik("Tunjukkan kolom…");
  expect(document.activeElement).toBe(tombol("Kembali ke daftar tabel"));
  expect(screen.getByText(/^Belum ada kolom “Target”/)).toBeTruthy();
  expect(tombol("Simpan sebagai tabel").getAttribute("aria-disabled")).toBe("true");
  pilih("Sasaran 2024", "target");
  pilih("Kolom ke-3", "target");
  expect(screen.getByText("Hanya satu kolom dapat menjadi “Target”.")).toBeTruthy();
  pilih("Kolom ke-3", "");
  await klik("Simpan sebagai tabel");
  const kolom = [
    { geser: 0, peran: "indikator" },
    { geser: 1, peran: "target" },
  ];
  expect(disimpan.at(-1)?.tabel).toEqual([{ ...PILIHAN, jenis: "perjanjian-kinerja", kolom }]);
});

test("a place is ignored, an earlier choice for it makes room; it is listed and can be checked again", async () => {
  const lama = { ...PILIHAN, jenis: "capaian" as const };
  const lain = { ...PILIHAN, lembar: "lain" };
  const disimpan = buka({ tabel: [lama, lain] });
  await klik("Abaikan");
  expect(disimpan.at(-1)?.tabel).toEqual([lain, PILIHAN]);
  const ulang = buka({ tabel: [PILIHAN, lama] });
  expect(screen.getByRole("heading", { name: "Ditandai sendiri" })).toBeTruthy();
  const baris = within(screen.getByRole("heading", { name: "Diabaikan" }).nextElementSibling as HTMLElement);
  fireEvent.click(baris.getByRole("button", { name: "Periksa lagi" }));
  await tunggu();
  expect(ulang.at(-1)?.tabel).toEqual([]);
});

test("a recognised table is called another kind, with the columns of that kind", async () => {
  buka();
  fireEvent.click(tombol("Tindakan untuk Tabel 3.1 Pengukuran Kinerja Tahun 2024"));
  fireEvent.click(screen.getByText("Ubah jenis…", { selector: "[role=menuitem] *" }));
  await tunggu();
  expect(screen.getByLabelText<HTMLSelectElement>("Jenis tabel").value).toBe("capaian");
  pilih("Jenis tabel", "perjanjian-kinerja");
  const pilihan = [...screen.getByLabelText<HTMLSelectElement>("Sasaran 2024").options].map((o) => o.text);
  expect(pilihan).toEqual(["Tidak dipakai", "Indikator", "Target"]);
});

test("what is selected in the workbook is marked; a place without header and rows says so", async () => {
  const daerahTerpilih = () => Promise.resolve({ lembar: "skp", rentang: "A3:C6" });
  buka({}, CALON, { daerahTerpilih });
  await klik("Tandai daerah terpilih");
  expect(screen.getByRole("heading", { name: "Tunjukkan kolom" })).toBeTruthy();
  act(() => void fireEvent.keyDown(document.activeElement!, { key: "Escape" }));
  expect(screen.queryByRole("heading", { name: "Tunjukkan kolom" })).toBeNull();
  buka({}, null, { daerahTerpilih });
  await klik("Tandai daerah terpilih");
  expect(screen.getByText(/^Di sana belum ada kepala tabel/)).toBeTruthy();
});

test("where nothing can be kept it only tells", () => {
  tampilkan();
  fireEvent.click(screen.getByRole("tab", { name: "Tabel" }));
  for (const nama of ["Abaikan", "Tunjukkan kolom…", "Tandai daerah terpilih"]) {
    expect(screen.queryByRole("button", { name: nama })).toBeNull();
  }
});
