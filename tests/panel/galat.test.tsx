/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { HostGalat } from "../../src/hosts/host";
import { galatDari, Panel, Panggung } from "../../src/panel";
import { siapkanPeramban } from "./siapkan";

beforeEach(() => {
  siapkanPeramban();
});
afterEach(cleanup);

function tampilkan(sebab: unknown, onMuatUlang?: () => void) {
  render(
    <Panggung>
      <Panel keadaan={{ jenis: "galat", galat: galatDari(sebab) }} {...(onMuatUlang && { onMuatUlang })} />
    </Panggung>,
  );
}

/** Presses the button and waits for the clipboard. */
async function salin() {
  fireEvent.click(screen.getByRole("button", { name: "Salin rincian" }));
  await act(() => Promise.resolve());
}

test("a refusal written for people is shown as a headline and what to do", () => {
  const onMuatUlang = jest.fn();
  const pesan = "Format Excel lama (.xls). Simpan sebagai .xlsx, lalu tambahkan lagi.";
  tampilkan(new HostGalat("FORMAT_XLS", pesan), onMuatUlang);
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Format Excel lama (.xls)");
  expect(screen.getByText("Simpan sebagai .xlsx, lalu tambahkan lagi.")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Coba lagi" }));
  expect(onMuatUlang).toHaveBeenCalledTimes(1);
});

test.each([new TypeError("x is not a function"), "boom", { message: "raw" }, undefined])(
  "a programmer's mistake (%p) never reaches the pane raw, but its details can be copied",
  async (sebab) => {
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    tampilkan(sebab);
    expect(screen.getByRole("status").textContent).toBe("Ada kendala yang belum dikenaliBuku kerja tidak diubah.");
    expect(document.body.textContent).not.toMatch(/not a function|boom|raw|undefined|Error/);
    await salin();
    expect(writeText).toHaveBeenCalledWith(galatDari(sebab).rincian);
    expect(screen.getByRole("button", { name: "Rincian tersalin" })).toBeTruthy();
  },
);

test("a closed clipboard is admitted", async () => {
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("denied")) } });
  tampilkan(new Error("x"));
  await salin();
  expect(screen.getByRole("button", { name: "Rincian belum dapat disalin" })).toBeTruthy();
});
