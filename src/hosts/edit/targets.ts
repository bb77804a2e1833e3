import type { Area } from "../../core/workbook";

/** What stands at a cell. */
export type At<Value> = { readonly row: number; readonly col: number; readonly value: Value };

/** Values at cells of one sheet, in the order in which a sheet is written. */
export type Targets<Value> = {
  /** Rows with values, ascending. */
  readonly rows: readonly number[];
  /** Values of a row by column, ascending; undefined for a row without. */
  row(row: number): ReadonlyMap<number, Value> | undefined;
  /** Those in an area; costs what lies in its rows, never the size of the area. */
  within(area: Area): Generator<At<Value>>;
};

export function createTargets<Value>(all: Iterable<At<Value>>): Targets<Value> {
  const sorted = [...all].sort((a, b) => a.row - b.row || a.col - b.col);
  const byRow = new Map<number, Map<number, Value>>();
  for (const { row, col, value } of sorted) {
    const cells = byRow.get(row) ?? new Map<number, Value>();
    byRow.set(row, cells.set(col, value));
  }
  const rows = [...byRow.keys()];
  return {
    rows,
    row: (row) => byRow.get(row),
    *within({ top, left, bottom, right }) {
      for (let at = firstNotBelow(rows, top); at < rows.length; at++) {
        const row = rows[at] ?? 0;
        if (row > bottom) return;
        for (const [col, value] of byRow.get(row) ?? []) {
          if (col >= left && col <= right) yield { row, col, value };
        }
      }
    },
  };
}

/** Place of the first number that is not below the bound. */
function firstNotBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
