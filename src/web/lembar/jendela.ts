import { useCallback, useLayoutEffect, useState } from "react";
import type { Area } from "../../core";
import { bagianDi } from "./baca-isi";
import type { IsiLembar } from "./isi-lembar";

/** Height of the column letters and width of the row numbers, in pixels. */
export const TINGGI_KEPALA = 24;
export const LEBAR_NOMOR = 46;

/** So many rows beyond the view are drawn too, so that a quick scroll shows no gap. */
const CADANGAN = 8;

/** The part of a sheet that is drawn, and the size of the view in pixels. */
export type Jendela = Area & {
  /** The first row in view; the rows drawn above it are a reserve. */
  readonly baris: number;
  readonly tinggi: number;
  readonly lebar: number;
};

const AWAL: Jendela = { top: 0, left: 0, bottom: 60, right: 20, baris: 0, tinggi: 0, lebar: 0 };

/** Follows the scrolling and the size of what shows a sheet; a new value only when other rows or columns come into view. */
export function useJendela(el: HTMLElement | null, isi: IsiLembar): readonly [Jendela, () => void] {
  const [jendela, setJendela] = useState(AWAL);
  const ukur = useCallback(() => {
    if (!el) return;
    const tinggi = el.clientHeight - TINGGI_KEPALA;
    const lebar = el.clientWidth - LEBAR_NOMOR;
    const baris = bagianDi(isi.atas, el.scrollTop);
    const baru: Jendela = {
      baris,
      top: Math.max(0, baris - CADANGAN),
      bottom: Math.min(isi.atas.length - 2, bagianDi(isi.atas, el.scrollTop + Math.max(tinggi, 0)) + CADANGAN),
      left: bagianDi(isi.kiri, el.scrollLeft),
      right: bagianDi(isi.kiri, el.scrollLeft + Math.max(lebar, 0)),
      tinggi,
      lebar,
    };
    setJendela((lama) => (sama(lama, baru) ? lama : baru));
  }, [el, isi]);
  useLayoutEffect(() => {
    if (!el) return undefined;
    const pengamat = new ResizeObserver(ukur);
    pengamat.observe(el);
    return () => {
      pengamat.disconnect();
    };
  }, [el, ukur]);
  return [jendela, ukur];
}

function sama(a: Jendela, b: Jendela): boolean {
  return (["baris", "top", "bottom", "left", "right", "tinggi", "lebar"] as const).every((k) => a[k] === b[k]);
}

/** Scrolls as little as it takes for an area to stand in view, below what covers the top. */
export function gulirKe(el: HTMLElement, { atas, kiri }: IsiLembar, sel: Area, tertutup: number): void {
  const geser = (kini: number, ruang: number, awal: number, akhir: number, tutup: number) => {
    if (awal - tutup < kini) return awal - tutup;
    return akhir > kini + ruang ? Math.min(awal - tutup, akhir - ruang) : kini;
  };
  const [atasSel, bawahSel] = [atas[sel.top] ?? 0, atas[sel.bottom + 1] ?? 0];
  const [kiriSel, kananSel] = [kiri[sel.left] ?? 0, kiri[sel.right + 1] ?? 0];
  el.scrollTop = geser(el.scrollTop, el.clientHeight - TINGGI_KEPALA, atasSel, bawahSel, tertutup);
  el.scrollLeft = geser(el.scrollLeft, el.clientWidth - LEBAR_NOMOR, kiriSel, kananSel, 0);
}
