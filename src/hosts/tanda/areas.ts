import { areaName, type Area } from "../../core/workbook";

/** A cell of one sheet, rows and columns from 0. */
export type Place = { readonly row: number; readonly col: number };

/** A key for maps and sets of places; Excel has 2^14 columns. */
export function placeKey({ row, col }: Place): number {
  return row * 16_384 + col;
}

export function placeOf(key: number): Place {
  return { row: Math.floor(key / 16_384), col: key % 16_384 };
}

/** Few areas that hold just these cells: runs along a row, joined with equal runs of the rows below. */
export function areasOf(places: Iterable<number>): readonly Area[] {
  const done: Area[] = [];
  let above = new Map<string, Area>();
  let lastRow = -1;
  for (const run of runsOf(places)) {
    if (run.top !== lastRow) {
      done.push(...[...above.values()].filter(({ bottom }) => bottom < run.top - 1));
      above = new Map([...above].filter(([, { bottom }]) => bottom >= run.top - 1));
      lastRow = run.top;
    }
    const key = `${run.left}:${run.right}`;
    const open = above.get(key);
    above.set(key, open ? { ...open, bottom: run.bottom } : run);
  }
  return [...done, ...above.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Cells that follow each other in a row, row after row. */
function runsOf(places: Iterable<number>): readonly Area[] {
  const runs: Area[] = [];
  for (const key of [...places].sort((a, b) => a - b)) {
    const { row, col } = placeOf(key);
    const last = runs.at(-1);
    if (last?.top === row && last.right === col - 1) runs[runs.length - 1] = { ...last, right: col };
    else runs.push({ top: row, left: col, bottom: row, right: col });
  }
  return runs;
}

/** Excel's own files stay far below this; a list of 8,192 areas is the most that it reads. */
const LONGEST_LIST = 4000;

/** The areas as lists for `sqref`, none of them longer than Excel takes. */
export function rangeLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const name of areas.map(areaName)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + name.length >= LONGEST_LIST) lists.push(name);
    else lists[lists.length - 1] = `${last} ${name}`;
  }
  return lists;
}
