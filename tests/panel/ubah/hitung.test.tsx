/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Pengubah } from "../../../src/panel";
import { contohHasil } from "../contoh-hasil";
import { dengan, tampilkan, tombol } from "../tampilkan";
import { AKAR, DI_LUAR, KOSONG, RENCANA } from "./contoh-rencana";
import { pengubahPalsu, pratinjau, tunggu } from "./pengubah-palsu";

jest.setTimeout(30_000);

async function bukaHitung(pengubah: Pengubah, lain: Parameters<typeof tampilkan>[0] = {}) {
  const panel = tampilkan({ pengubah, ...lain });
  fireEvent.click(screen.getByRole("tab", { name: "Hitung ulang" }));
  await tunggu();
  return panel;
}

/** The box of a cell or of a table. */
function kotak(kunci: string): HTMLInputElement {
  const ada = document.querySelector<HTMLInputElement>(`input[data-baris="${kunci}"]`);
  if (!ada) throw new Error(`no box for ${kunci}`);
  return ada;
}
const adaKotak = (kunci: string) => document.querySelector(`input[data-baris="${kunci}"]`) !== null;
const tombolUtama = () => tombol(/^Hitung ulang \d/);
const status = () => screen.getAllByRole("status").map((s) => s.textContent);

test("without a shell that can change the workbook there is no such tab", () => {
  tampilkan();
  expect(screen.queryByRole("tab", { name: "Hitung ulang" })).toBeNull();
  expect(screen.queryByRole("button", { name: /yang pasti$/ })).toBeNull();
});

test("shows each cell with name, column, before and after; arithmetic and formula on demand", async () => {
  const rumus = { ...AKAR, edit: { ...AKAR.edit, after: { value: 1.04, formula: "=E9/D9" } } };
  await bukaHitung(pengubahPalsu(() => pratinjau({ usul: [rumus, KOSONG], tolakan: [] })).pengubah);
  expect(screen.getByText("2 sel berbeda dari hitungannya")).toBeTruthy();
  expect(kotak("3.1!F9").closest("li")?.textContent).toContain("Capaian103%104,01%");
  const hitungan = screen.getByText("=E9/D9").parentElement;
  expect(hitungan?.hidden).toBe(true);
  fireEvent.click(within(kotak("3.1!F9").closest("li")!).getByRole("button", { name: "Hitungan" }));
  expect(hitungan?.hidden).toBe(false);
  expect(screen.getByText(/^Ditulis tanpa rumus karena/)).toBeTruthy();
  expect(screen.getByText("612 sel sudah sesuai")).toBeTruthy();
});

test("choosing fewer cells plans anew with the others left alone, and that plan is what is carried out", async () => {
  const tanpaAkar = { usul: [KOSONG, DI_LUAR], tolakan: [] };
  const { pengubah, permintaan, terapkan } = pengubahPalsu((p) =>
    pratinjau(p.kecuali.length > 0 ? tanpaAkar : RENCANA),
  );
  await bukaHitung(pengubah);
  expect(status()).toContain("4 dari 4 dipilih");
  fireEvent.click(kotak("3.1!F9"));
  // Until the new plan is there, the old list cannot be carried out.
  fireEvent.click(tombolUtama());
  expect(terapkan).not.toHaveBeenCalled();
  await tunggu();
  expect(permintaan.at(-1)).toMatchObject({ kecuali: [{ at: AKAR.edit.at }] });
  expect(adaKotak("3.1!G9")).toBe(false);
  expect(kotak("3.1!F9").checked).toBe(false);
  expect(status()).toContain("2 dari 3 dipilih");
  fireEvent.click(tombol("Hitung ulang 2 sel"));
  expect(terapkan.mock.calls).toEqual([[tanpaAkar, "hitung"]]);
  await tunggu();
});

test("all and none, for a table and for everything", async () => {
  const { pengubah, permintaan } = pengubahPalsu((p) => {
    const tanpa = p.kecuali.map((k) => k.at);
    return pratinjau({ usul: RENCANA.usul.filter((u) => !tanpa.includes(u.edit.at)), tolakan: [] });
  });
  await bukaHitung(pengubah);
  const tabel = () => kotak("3.1!A3:H11");
  fireEvent.click(kotak("3.1!G9"));
  await tunggu();
  expect(tabel().indeterminate).toBe(true);
  fireEvent.click(tabel());
  await tunggu();
  expect([kotak("3.1!F9").checked, kotak("3.1!G9").checked]).toEqual([true, true]);
  fireEvent.click(tabel());
  await tunggu();
  expect([kotak("3.1!F9").checked, kotak("3.5!E12").checked]).toEqual([false, true]);
  const semua = screen.getByRole<HTMLInputElement>("checkbox", { name: "Pilih semua" });
  expect(semua.indeterminate).toBe(true);
  fireEvent.click(semua);
  await tunggu();
  expect(permintaan.at(-1)?.kecuali).toEqual([]);
  fireEvent.click(semua);
  await tunggu();
  expect(permintaan.at(-1)?.kecuali).toHaveLength(4);
  expect(status()).toContain("0 dari 4 dipilih");
  expect(tombolUtama().getAttribute("aria-disabled")).toBe("true");
});

test("figures or live formulas, sums only on request: each is a plan of its own", async () => {
  const { pengubah, permintaan } = pengubahPalsu();
  await bukaHitung(pengubah);
  expect(screen.getByRole<HTMLInputElement>("switch", { name: "Jumlah juga" }).checked).toBe(false);
  fireEvent.click(screen.getByRole("radio", { name: "Rumus hidup" }));
  await tunggu();
  fireEvent.click(screen.getByRole("switch", { name: "Jumlah juga" }));
  await tunggu();
  expect(permintaan.filter((p) => p.cara === "hitung")).toMatchObject([
    { cara: "hitung", bentuk: "nilai", jumlah: false },
    { cara: "hitung", bentuk: "rumus", jumlah: false },
    { cara: "hitung", bentuk: "rumus", jumlah: true },
  ]);
});

test("what is left alone is folded, with its reasons", async () => {
  await bukaHitung(pengubahPalsu().pengubah);
  const lipatan = tombol("1 sel dibiarkan");
  expect(screen.getByText(/^Jumlah hanya dihitung ulang/).closest("ul")?.hidden).toBe(true);
  fireEvent.click(lipatan);
  expect(screen.getByText(/^Jumlah hanya dihitung ulang/).closest("ul")?.hidden).toBe(false);
});

test("a warning about the file stands before the changes", async () => {
  const pesan = "Buku kerja ini bertanda tangan digital.";
  await bukaHitung(pengubahPalsu(() => pratinjau(RENCANA, pesan)).pengubah);
  expect(screen.getByText(pesan)).toBeTruthy();
});

test("nothing to change says how many cells agree", async () => {
  await bukaHitung(pengubahPalsu(() => pratinjau({ usul: [], tolakan: [] })).pengubah);
  expect(screen.getByText("612 sel sudah sesuai")).toBeTruthy();
  expect(screen.getByText("Tidak ada yang perlu dihitung ulang.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Hitung ulang/ })).toBeNull();
});

test("while the plan is made it says so; what cannot be planned gives its reason and another try", async () => {
  const galat = { kode: "TAK_TERBUKA", pesan: "Berkas belum dapat dibuka. Tambahkan lagi." };
  const { pengubah, permintaan } = pengubahPalsu(() => ({ jenis: "galat", galat }));
  tampilkan({ pengubah });
  fireEvent.click(screen.getByRole("tab", { name: "Hitung ulang" }));
  expect(screen.getByRole("status").textContent).toBe("Menghitung ulang");
  await tunggu();
  expect(screen.getByText("Berkas belum dapat dibuka")).toBeTruthy();
  const kali = permintaan.length;
  fireEvent.click(tombol("Coba lagi"));
  await tunggu();
  expect(permintaan.length).toBe(kali + 1);
});

test("a plan that became stale changes nothing and says so; a new result forgets it, with all that was unticked", async () => {
  const { pengubah } = pengubahPalsu(undefined, { jenis: "basi", sel: 2 });
  const onMuatUlang = jest.fn();
  const { ganti } = await bukaHitung(pengubah, { onMuatUlang });
  fireEvent.click(kotak("3.5!E12"));
  await tunggu();
  fireEvent.click(tombolUtama());
  await tunggu();
  const pesan = "2 sel berubah sejak diperiksa dan tidak ditimpa. Periksa ulang dahulu.";
  expect(screen.getByText(pesan)).toBeTruthy();
  fireEvent.click(screen.getAllByRole("button", { name: "Periksa ulang" }).at(-1)!);
  expect(onMuatUlang).toHaveBeenCalledTimes(1);
  ganti({ keadaan: dengan({ ...contohHasil }) });
  await tunggu();
  expect(screen.queryByText(pesan)).toBeNull();
  expect(kotak("3.5!E12").checked).toBe(true);
});

describe("keyboard", () => {
  const tekan = (key: string) => act(() => void fireEvent.keyDown(document.activeElement!, { key }));
  const fokus = () => (document.activeElement as HTMLElement).dataset.baris;

  test("the list is one stop; arrows walk, → opens the arithmetic, ← closes it, then leads to the table", async () => {
    await bukaHitung(pengubahPalsu().pengubah);
    expect(document.querySelectorAll('[data-baris][tabindex="0"]')).toHaveLength(1);
    act(() => kotak("3.1!A3:H11").focus());
    tekan("ArrowDown");
    expect(fokus()).toBe("3.1!F9");
    const hitungan = screen.getByText(/93,61%/).parentElement;
    tekan("ArrowRight");
    expect(hitungan?.hidden).toBe(false);
    tekan("ArrowLeft");
    expect(hitungan?.hidden).toBe(true);
    tekan("ArrowLeft");
    expect(fokus()).toBe("3.1!A3:H11");
    tekan("End");
    expect(fokus()).toBe("lain!B2");
  });

  test("Enter goes to the cell", async () => {
    const onPilih = jest.fn();
    await bukaHitung(pengubahPalsu().pengubah, { onPilih });
    act(() => kotak("3.1!F9").focus());
    tekan("Enter");
    expect(onPilih.mock.calls).toEqual([[AKAR.edit.at]]);
  });
});
