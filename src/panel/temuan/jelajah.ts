import { useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

/** Marks the buttons that are rows of the list: groups' headings and cards. */
const BARIS = "[data-baris]";

/**
 * Walking through a list of groups and cards with ↑ ↓ Home End, and with ← from a card to its group's heading.
 * The list is one stop for Tab: the row that last had the focus, else the first of `kunci`.
 */
export function useJelajah(kunci: readonly string[]) {
  const daftar = useRef<HTMLDivElement>(null);
  const [terakhir, setTerakhir] = useState<string | null>(null);
  const semua = () => [...(daftar.current?.querySelectorAll<HTMLElement>(BARIS) ?? [])];

  function onKeyDown(e: KeyboardEvent<HTMLElement>) {
    const baris = semua();
    const kini = baris.indexOf(e.target as HTMLElement);
    const tujuan = kini < 0 ? null : tujuanDari(baris, kini, e.key);
    if (!tujuan) return;
    e.preventDefault();
    tujuan.focus();
  }

  function onFocus(e: FocusEvent<HTMLElement>) {
    const { baris } = e.target.dataset;
    if (baris !== undefined) setTerakhir(baris);
  }

  return {
    /** For the element that holds the list. */
    wadah: { ref: daftar, onKeyDown, onFocus },
    dalamTab: terakhir !== null && kunci.includes(terakhir) ? terakhir : kunci[0],
    /** Puts the focus on the first row. */
    masuk: () => {
      semua()[0]?.focus();
    },
  };
}

function tujuanDari(baris: readonly HTMLElement[], kini: number, tombol: string): HTMLElement | null {
  const kepala = (b: HTMLElement) => b.closest("h2") !== null;
  switch (tombol) {
    case "ArrowDown":
      return baris[kini + 1] ?? null;
    case "ArrowUp":
      return baris[kini - 1] ?? null;
    case "Home":
      return baris[0] ?? null;
    case "End":
      return baris.at(-1) ?? null;
    case "ArrowLeft": {
      const ini = baris[kini];
      return ini && !kepala(ini) ? (baris.slice(0, kini).reverse().find(kepala) ?? null) : null;
    }
    default:
      return null;
  }
}
