import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Panel, Panggung } from "../../src/panel";
import type { Keadaan, PanelProps } from "../../src/panel";
import type { Hasil } from "../../src/core";
import { contohHasil } from "./contoh-hasil";
import { siapkanPeramban } from "./siapkan";

export const pukul = new Date(2024, 0, 1, 14, 5);

/** A finished check. */
export function dengan(hasil: Hasil): Keadaan {
  return { jenis: "hasil", hasil, pukul, peringatan: [] };
}

/** Draws the panel afresh, with the sample result unless told otherwise; `ganti` changes what it is given. */
export function tampilkan(props: Partial<PanelProps> = {}) {
  cleanup();
  siapkanPeramban();
  const pohon = (p: Partial<PanelProps>) => (
    <Panggung>
      <Panel keadaan={dengan(contohHasil)} {...p} />
    </Panggung>
  );
  const { rerender } = render(pohon(props));
  return {
    ganti: (baru: Partial<PanelProps>) => {
      rerender(pohon({ ...props, ...baru }));
    },
  };
}

export function tombol(nama: RegExp | string): HTMLElement {
  return screen.getByRole("button", { name: nama });
}

/** The card whose headline reads so, if it is on the list. */
export function kartu(nama: RegExp): HTMLElement | null {
  return screen.queryByRole("heading", { level: 3, name: nama });
}

export function bukaGrup(nama: RegExp): void {
  fireEvent.click(tombol(nama));
}
