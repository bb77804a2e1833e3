/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { tampilkan, tombol } from "../tampilkan";

const pilih = (nama: string) => {
  fireEvent.click(tombol("Tindakan lain"));
  fireEvent.click(screen.getByText(nama, { selector: "[role=menuitem] *" }));
};

test("copies a finding with its place, and says so", async () => {
  const writeText = jest.fn().mockResolvedValue(undefined);
  Object.assign(navigator, { clipboard: { writeText } });
  tampilkan();
  pilih("Salin penjelasan");
  await act(() => Promise.resolve());
  expect(writeText.mock.calls).toEqual([[expect.stringMatching(/^Lembar 3\.5, sel C35 · Jumlah · Anggaran \(Rp\)\n/)]]);
  expect(screen.getByText("Penjelasan tersalin")).toBeTruthy();
});

test("tells what the rule asks for and what it rests on", () => {
  tampilkan();
  expect(screen.queryByRole("note")).toBeNull();
  pilih("Tentang aturan ini");
  expect(screen.getByRole("note", { hidden: true }).textContent).toMatch(/Dasar: \S/);
});
