import { act } from "@testing-library/react";
import type { Rencana } from "../../../src/core";
import type { JawabanRencana, Penerapan, Pengubah, Permintaan } from "../../../src/panel";
import { RENCANA } from "./contoh-rencana";

type Jawab = (permintaan: Permintaan) => JawabanRencana;

/** A plan as the shell gives it. */
export function pratinjau(rencana: Rencana, ...peringatan: readonly string[]): JawabanRencana {
  return { jenis: "pratinjau", rencana, peringatan: peringatan.map((pesan) => ({ pesan })) };
}

/** A shell that plans at once what a test tells it, and remembers what it was asked. */
export function pengubahPalsu(jawab: Jawab = () => pratinjau(RENCANA), akhir: Penerapan = { jenis: "usai" }) {
  const permintaan: Permintaan[] = [];
  const terapkan = jest.fn<Promise<Penerapan>, [Rencana, string]>(() => Promise.resolve(akhir));
  const kembalikan = jest.fn(() => Promise.resolve<Penerapan>({ jenis: "usai" }));
  const pengubah: Pengubah = {
    rencanakan(minta) {
      permintaan.push(minta);
      return Promise.resolve(jawab(minta));
    },
    terapkan,
    kembalikan,
    usai: null,
  };
  return { pengubah, permintaan, terapkan, kembalikan };
}

/** Lets the shell's answers arrive. */
export async function tunggu(): Promise<void> {
  await act(async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  });
}
