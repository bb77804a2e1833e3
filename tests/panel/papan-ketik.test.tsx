/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { at } from "./contoh-hasil";
import { kartu, tampilkan, tombol } from "./tampilkan";

const tekan = (key: string) => {
  const asal = document.activeElement;
  if (!asal) throw new Error("nothing has the focus");
  act(() => void fireEvent.keyDown(asal, { key }));
};
const fokus = () => document.activeElement?.textContent ?? "";

test("arrows walk over headings and cards, Home and End to the ends", () => {
  tampilkan();
  act(() => {
    tombol(/^Tabel 3\.5/).focus();
  });
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
  act(() => {
    tombol(/^Persentase 99,2%/).focus();
  });
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
  act(() => {
    tombol(/^Persentase 99,2%/).focus();
  });
  tekan("Enter");
  expect(onPilih.mock.calls).toEqual([[at("3.5!E20")]]);
  expect(tombol(/^Persentase 99,2%/).getAttribute("aria-expanded")).toBe("false");
});

test("/ leads to the search, Esc empties it and leads back", () => {
  tampilkan();
  act(() => {
    tombol(/^Tabel 3\.5/).focus();
  });
  tekan("/");
  const cari = screen.getByRole<HTMLInputElement>("searchbox");
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
