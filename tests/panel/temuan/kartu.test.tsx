/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { rekat } from "../../../src/panel/tulisan";
import { tampilkan } from "../tampilkan";

jest.mock("../../../src/panel/tulisan", () => {
  const asli = jest.requireActual<{ rekat: typeof rekat }>("../../../src/panel/tulisan");
  return { ...asli, rekat: jest.fn(asli.rekat) };
});

test("a search does not draw those cards anew that stay", () => {
  tampilkan();
  const gambar = jest.mocked(rekat);
  gambar.mockClear();
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "jumlah" } });
  expect(gambar.mock.calls.map(([teks]) => teks)).not.toContain("Jumlah anggaran kurang 1.821.000");
});
