/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { Hasil } from "../../../src/core";
import { sebutTanggal, tanggal } from "../../../src/panel/temuan/penerimaan";
import { contohHasil, hasilSesuai } from "../contoh-hasil";
import { penyimpanPalsu } from "../penyimpan-palsu";
import { dengan, kartu, tampilkan, tombol } from "../tampilkan";
import { tunggu } from "../ubah/pengubah-palsu";

const jumlah = contohHasil.temuan.find((t) => t.aturan === "jumlah-sesuai-rincian");
if (!jumlah) throw new Error("sample finding");
const { pengenal } = jumlah;
const PENERIMAAN = { ...pengenal, alasan: "sumber", keterangan: "DPA 2024", tanggal: "2025-01-06" } as const;
const DITERIMA: Hasil = {
  ...contohHasil,
  temuan: contohHasil.temuan.filter((t) => t !== jumlah),
  diterima: [{ ...jumlah, diterima: PENERIMAAN }],
};
const bukaDiterima = () => {
  fireEvent.click(tombol("Saring dan urutkan"));
  fireEvent.click(screen.getByText("Diterima", { selector: "[role=menuitemradio] *" }));
};

test("a finding is accepted with one of four reasons and a word of explanation, for its content and day", async () => {
  const lama = { ...PENERIMAAN, isi: "[1,false]" };
  const { penyimpan, disimpan } = penyimpanPalsu({ penerimaan: [lama] });
  tampilkan({ penyimpan });
  fireEvent.click(tombol("Terima…"));
  expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Sesuai dokumen sumber" }));
  expect(screen.getAllByRole("radio")).toHaveLength(4);
  expect(screen.getByText("Berlaku selama isi C35 tidak berubah.")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "Dokumen sudah ditandatangani" }));
  fireEvent.change(screen.getByRole("textbox", { name: "Keterangan" }), { target: { value: " Nomor 12 " } });
  fireEvent.click(tombol("Simpan alasan"));
  await tunggu();
  const hari = tanggal(new Date());
  expect(disimpan.map((s) => s.penerimaan)).toEqual([
    [{ ...pengenal, alasan: "ditandatangani", keterangan: "Nomor 12", tanggal: hari }],
  ]);
});

test("Esc leaves the reasons and keeps nothing", () => {
  const { penyimpan, disimpan } = penyimpanPalsu();
  tampilkan({ penyimpan });
  fireEvent.click(tombol("Terima…"));
  act(() => void fireEvent.keyDown(document.activeElement!, { key: "Escape" }));
  expect(tombol("Terima…")).toBeTruthy();
  expect(disimpan).toEqual([]);
});

test("where nothing can be kept, nothing can be accepted; what could not be kept says why", async () => {
  tampilkan();
  expect(screen.queryByRole("button", { name: "Terima…" })).toBeNull();
  const galat = { kode: "SIMPANAN_SIBUK", pesan: "Pilihan di buku kerja ini sedang diubah orang lain." };
  tampilkan({ penyimpan: penyimpanPalsu({}, { jenis: "galat", galat }).penyimpan });
  fireEvent.click(tombol("Terima…"));
  fireEvent.click(tombol("Simpan alasan"));
  await tunggu();
  expect(screen.getByText(galat.pesan)).toBeTruthy();
});

test("an accepted finding leaves the list, is shown with reason and day, and can be taken back", async () => {
  const { penyimpan, disimpan } = penyimpanPalsu({ penerimaan: [PENERIMAAN] });
  const { ganti } = tampilkan({ penyimpan });
  ganti({ keadaan: dengan(DITERIMA) });
  expect(kartu(/^Jumlah anggaran/)).toBeNull();
  bukaDiterima();
  expect(screen.getByText("Diterima: Sesuai dokumen sumber.")).toBeTruthy();
  expect(screen.getByText("DPA 2024")).toBeTruthy();
  expect(screen.getByText("6 Januari 2025")).toBeTruthy();
  fireEvent.click(screen.getByText("Batalkan penerimaan"));
  await tunggu();
  expect(disimpan.map((s) => s.penerimaan)).toEqual([[]]);
});

test("what was accepted was not mended", () => {
  const { ganti } = tampilkan();
  ganti({ keadaan: dengan(DITERIMA) });
  fireEvent.click(tombol("Saring dan urutkan"));
  fireEvent.click(screen.getByText("Sudah diperbaiki", { selector: "[role=menuitemradio] *" }));
  expect(screen.getByText("Belum ada temuan yang diperbaiki")).toBeTruthy();
});

test("one whose content changed is open again and says so; all right leads to what was accepted", () => {
  tampilkan({ keadaan: dengan({ ...contohHasil, temuan: [{ ...jumlah, lapuk: true }] }) });
  expect(screen.getByText("Isi C35 berubah; mohon ditinjau lagi.")).toBeTruthy();
  tampilkan({ keadaan: dengan({ ...hasilSesuai, diterima: DITERIMA.diterima }) });
  fireEvent.click(tombol("Lihat 1 temuan yang diterima"));
  expect(kartu(/^Jumlah anggaran/)).not.toBeNull();
});

test("a day in Indonesian; what is no day stays as it is", () => {
  expect(sebutTanggal("2024-12-31")).toBe("31 Desember 2024");
  expect(sebutTanggal("kemarin")).toBe("kemarin");
  expect(tanggal(new Date(2025, 0, 6, 1))).toBe("2025-01-06");
});
