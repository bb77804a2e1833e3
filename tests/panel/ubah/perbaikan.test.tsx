/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { Rencana } from "../../../src/core";
import type { Pengubah, Permintaan, Usai } from "../../../src/panel";
import { at, contohHasil, hasilSesuai } from "../contoh-hasil";
import { dengan, tampilkan, tombol } from "../tampilkan";
import { AKAR, AKIBAT, RENCANA, TOLAKAN } from "./contoh-rencana";
import { pengubahPalsu, pratinjau, tunggu } from "./pengubah-palsu";

async function mulai(pengubah: Pengubah, lain: Parameters<typeof tampilkan>[0] = {}) {
  const panel = tampilkan({ pengubah, ...lain });
  await tunggu();
  return panel;
}

const teksFokus = () => document.activeElement?.textContent ?? "";
const buka = async () => {
  fireEvent.click(tombol("Perbaiki 4 yang pasti"));
  await tunggu();
};

test("the foot of the findings says how many have one certain answer; the preview takes the list's place", async () => {
  const { pengubah, permintaan, terapkan } = pengubahPalsu();
  await mulai(pengubah);
  await buka();
  expect(permintaan).toContainEqual({ cara: "perbaiki", kecuali: [] });
  expect(screen.getByText("Pratinjau perbaikan")).toBeTruthy();
  expect(screen.getByText("4 jawaban pasti. Belum ada yang diubah.")).toBeTruthy();
  expect(screen.queryByRole("searchbox")).toBeNull();
  fireEvent.click(tombol("Terapkan 4 perbaikan"));
  expect(terapkan.mock.calls).toEqual([[RENCANA, "perbaiki"]]);
  await tunggu();
  expect(screen.queryByText("Pratinjau perbaikan")).toBeNull();
});

test.each([
  ["Esc", () => void fireEvent.keyDown(document.activeElement!, { key: "Escape" })],
  ["the arrow", () => void fireEvent.click(tombol("Kembali ke temuan"))],
  ["Batal", () => void fireEvent.click(tombol("Batal"))],
])("the focus goes into the preview; %s leads back to where it was opened", async (_, tutup) => {
  await mulai(pengubahPalsu().pengubah);
  await buka();
  expect(document.activeElement).toBe(tombol("Kembali ke temuan"));
  act(tutup);
  expect(screen.getByRole("searchbox")).toBeTruthy();
  expect(teksFokus()).toBe("Perbaiki 4 yang pasti");
});

test("where nothing is certain there is no such foot, and nothing is planned for it", async () => {
  const tanpaPasti = { ...contohHasil, temuan: contohHasil.temuan.filter((t) => t.tingkat !== "salah") };
  const { pengubah, permintaan } = pengubahPalsu();
  await mulai(pengubah, { keadaan: dengan(tanpaPasti) });
  expect(permintaan).toEqual([]);
  await mulai(pengubahPalsu(() => pratinjau({ usul: [], tolakan: [] })).pengubah);
  expect(screen.queryByRole("button", { name: /yang pasti$/ })).toBeNull();
});

describe("one finding", () => {
  const HANYA = at("3.5!C35");
  const rencana = (usul: Rencana["usul"]) => (p: Permintaan) =>
    pratinjau(p.cara === "perbaiki" && p.hanya ? { usul, tolakan: [{ ...TOLAKAN, at: HANYA }] } : RENCANA);

  test("of one cell is mended at once, as its card shows it", async () => {
    const { pengubah, permintaan, terapkan } = pengubahPalsu(rencana([AKAR]));
    await mulai(pengubah);
    expect(permintaan).toContainEqual({ cara: "perbaiki", kecuali: [], hanya: HANYA });
    fireEvent.click(tombol("Perbaiki"));
    expect(terapkan.mock.calls).toEqual([[{ usul: [AKAR], tolakan: [{ ...TOLAKAN, at: HANYA }] }, "perbaiki"]]);
    await tunggu();
  });

  test("with consequences is shown before; the focus comes back to its card", async () => {
    const { pengubah, terapkan } = pengubahPalsu(rencana([AKAR, AKIBAT]));
    await mulai(pengubah);
    fireEvent.click(tombol("Perbaiki 2 sel…"));
    expect(terapkan).not.toHaveBeenCalled();
    expect(tombol("Terapkan 2 perbaikan")).toBeTruthy();
    fireEvent.click(tombol("Kembali ke temuan"));
    expect(teksFokus()).toBe("Perbaiki 2 sel…");
  });

  test("that cannot be mended from here says why; a doubt has no such button", async () => {
    const { pengubah, permintaan } = pengubahPalsu(rencana([]));
    await mulai(pengubah);
    expect(screen.queryByRole("button", { name: "Perbaiki" })).toBeNull();
    expect(screen.getByText(`Belum dapat diperbaiki dari sini. ${TOLAKAN.sebab}`)).toBeTruthy();
    const kali = permintaan.length;
    fireEvent.click(tombol(/^Persentase 99,2%/));
    await tunggu();
    expect(permintaan).toHaveLength(kali);
  });
});

describe("after a change", () => {
  const usai = (perbuatan: Usai["perbuatan"], sel: number, sebelumnya = 0): Usai => ({ perbuatan, sel, sebelumnya });

  test("says what was done, takes the focus, and leads back and out", async () => {
    const { pengubah, kembalikan } = pengubahPalsu();
    const unduh = jest.fn();
    const { ganti } = await mulai(pengubah);
    await buka();
    ganti({ pengubah: { ...pengubah, usai: usai("perbaiki", 4), unduh }, keadaan: dengan(hasilSesuai) });
    expect(teksFokus()).toBe("4 sel diperbaiki.");
    fireEvent.click(tombol("Unduh yang sudah diperbaiki"));
    expect(unduh).toHaveBeenCalledTimes(1);
    fireEvent.click(tombol("Kembalikan"));
    expect(kembalikan).toHaveBeenCalledTimes(1);
    await tunggu();
  });

  test("a file that was changed before it came into sight does not take the focus", async () => {
    await mulai({ ...pengubahPalsu().pengubah, usai: usai("hitung", 2) });
    expect(screen.getByText("2 sel dihitung ulang.")).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  test("once all is as it was, there is nothing to take back; earlier changes can still be", async () => {
    const { pengubah } = pengubahPalsu();
    const { ganti } = await mulai({ ...pengubah, usai: usai("kembali", 4) });
    expect(screen.getByText("4 sel kembali seperti semula.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Kembalikan" })).toBeNull();
    ganti({ pengubah: { ...pengubah, usai: usai("kembali", 4, 3) } });
    expect(screen.getByText(/3 sel dari perubahan sebelumnya tetap berubah\.$/)).toBeTruthy();
    expect(tombol("Kembalikan")).toBeTruthy();
  });

  test("a workbook that is changed in its own window is not handed over", async () => {
    await mulai({ ...pengubahPalsu().pengubah, usai: usai("hitung", 2) });
    expect(screen.queryByRole("button", { name: /^Unduh/ })).toBeNull();
  });
});
