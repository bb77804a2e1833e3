import type { Area } from "../../core/workbook";

/** A rectangle of a sheet that is read in one piece. */
export type Tile<S> = { readonly sheet: S; readonly area: Area };

/**
 * What is asked of every sheet before its extent is known: enough for nearly all reports, so that two batches do.
 * It is clipped to the cells in use, so that a small sheet costs little.
 */
export const HEAD: Area = { top: 0, left: 0, bottom: 249, right: 39 };

/** At about 120 bytes a cell (value, formula, formats) this stays below the 5 MB that Excel on the web allows. */
const CELLS_PER_BATCH = 30_000;

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** The parts of `extent` that HEAD does not show: what lies below it, and what lies beside it. */
export function outsideHead(extent: Area): readonly Area[] {
  const below = { ...extent, top: Math.max(extent.top, HEAD.bottom + 1) };
  const beside = {
    ...extent,
    bottom: Math.min(extent.bottom, HEAD.bottom),
    left: Math.max(extent.left, HEAD.right + 1),
  };
  return [below, beside].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Cuts an area into bands of rows, each small enough for one batch. */
export function bands(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_BATCH / (area.right - area.left + 1)));
  const cut: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    cut.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return cut;
}

/** Packs tiles into batches by their size, in the given order. */
export function batches<S>(tiles: readonly Tile<S>[]): readonly (readonly Tile<S>[])[] {
  const packed: Tile<S>[][] = [];
  let room = 0;
  for (const tile of tiles) {
    const cells = cellCount(tile.area);
    if (cells > room) {
      packed.push([]);
      room = CELLS_PER_BATCH;
    }
    packed.at(-1)?.push(tile);
    room -= cells;
  }
  return packed;
}

/** The same cells in two smaller requests; null for a single cell. */
export function halves<S>(tiles: readonly Tile<S>[]): readonly [readonly Tile<S>[], readonly Tile<S>[]] | null {
  const [tile] = tiles;
  if (!tile) return null;
  if (tiles.length > 1) {
    const middle = Math.ceil(tiles.length / 2);
    return [tiles.slice(0, middle), tiles.slice(middle)];
  }
  const { sheet, area } = tile;
  if (area.bottom > area.top) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [[{ sheet, area: { ...area, bottom: middle } }], [{ sheet, area: { ...area, top: middle + 1 } }]];
  }
  if (area.right > area.left) {
    const middle = Math.floor((area.left + area.right) / 2);
    return [[{ sheet, area: { ...area, right: middle } }], [{ sheet, area: { ...area, left: middle + 1 } }]];
  }
  return null;
}
