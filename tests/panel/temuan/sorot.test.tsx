/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import type { Penyimpanan } from "../../../src/panel";
import { tampilkan } from "../tampilkan";
import { tunggu } from "../ubah/pengubah-palsu";

const sakelar = () => screen.getByRole<HTMLInputElement>("switch", { name: "Sorot sel" });

test("marks are switched on and off where the shell can mark; else there is no switch", async () => {
  const ubah = jest.fn(() => Promise.resolve<Penyimpanan>({ jenis: "usai" }));
  const { ganti } = tampilkan({ penyorot: { nyala: false, ubah } });
  fireEvent.click(sakelar());
  await tunggu();
  expect(ubah.mock.calls).toEqual([[true]]);
  ganti({ penyorot: { nyala: true, ubah } });
  expect(sakelar().checked).toBe(true);
  tampilkan();
  expect(screen.queryByRole("switch")).toBeNull();
});

test("a switch that could not be moved stays and says why", async () => {
  const galat = { kode: "LINDUNG", pesan: "Lembar 3.1 dilindungi. Buka proteksinya di tab Tinjau, lalu coba lagi." };
  tampilkan({ penyorot: { nyala: false, ubah: () => Promise.resolve<Penyimpanan>({ jenis: "galat", galat }) } });
  fireEvent.click(sakelar());
  await tunggu();
  expect(screen.getByText(galat.pesan)).toBeTruthy();
  expect(sakelar().checked).toBe(false);
});
