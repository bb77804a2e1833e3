import type { Area, Sorotan } from "../../core/workbook";
import { areasOf, placeKey } from "./areas";

/** Cells that a rule of ours shows alike; `look` is a host's own name for how. */
export type Highlight<Look> = { readonly look: Look; readonly areas: readonly Area[] };

/**
 * A note of ours whose highlight somebody has taken away is told with this one, which is none: no fill, no font colour,
 * and a border without a colour is no border.
 */
export const NO_SOROTAN: Sorotan = { isi: null, huruf: null, garis: { warna: "", gaya: "utuh" } };

/** Whether there is anything to see. */
export function isVisible({ isi, huruf, garis }: Sorotan): boolean {
  return isi !== null || huruf !== null || garis.warna !== "";
}

/**
 * So many highlighted cells of a sheet are known as such. A person who copies a highlighted cell copies its rule too,
 * perhaps over a whole column: what goes beyond is not told, and goes with the next change.
 */
const MOST_CELLS = 50_000;

/** How each highlighted cell looks, by its key. */
export function highlightedCells<Look>(highlights: readonly Highlight<Look>[]): Map<number, Look> {
  const cells = new Map<number, Look>();
  let steps = 0; // not the cells found: the same range can be listed over and over
  for (const { look, areas } of highlights) {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) {
          if (steps++ === MOST_CELLS) return cells;
          cells.set(placeKey({ row, col }), look);
        }
      }
    }
  }
  return cells;
}

/** One highlight for all cells that look the same. */
export function groupedHighlights<Look>(cells: ReadonlyMap<number, Look>): readonly Highlight<Look>[] {
  const groups = new Map<Look, number[]>();
  for (const [key, look] of cells) {
    const group = groups.get(look);
    if (group) group.push(key);
    else groups.set(look, [key]);
  }
  return [...groups].map(([look, keys]) => ({ look, areas: areasOf(keys) }));
}
