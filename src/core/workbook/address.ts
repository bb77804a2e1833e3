/** Where a cell stands. Rows and columns count from 0; column 0 is A. */
export type Address = { readonly sheet: string; readonly row: number; readonly col: number };

/** A rectangle of cells in one sheet; all four bounds belong to it. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** Column letters: 0 is "A", 26 is "AA". */
export function columnName(col: number): string {
  let name = "";
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The name people use: row 34, column 2 is "C35". */
export function cellName(at: { readonly row: number; readonly col: number }): string {
  return columnName(at.col) + String(at.row + 1);
}

/** "A3:H11", or "A3" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, col: area.left });
  const last = cellName({ row: area.bottom, col: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "C35" or "$C$35"; null for anything else, also beyond Excel's own bounds (XFD1048576). */
export function parseCellName(name: string): { readonly row: number; readonly col: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match) return null;
  let col = 0;
  for (const letter of match[1] ?? "") col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return col <= 16384 && row < 1048576 ? { row, col: col - 1 } : null;
}

/** Reads "A3:H11" or "A3"; null for anything else. */
export function parseAreaName(name: string): Area | null {
  const [first, last = first, ...rest] = name.split(":");
  const a = parseCellName(first ?? "");
  const b = parseCellName(last ?? "");
  if (!a || !b || rest.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

export function sameAddress(a: Address, b: Address): boolean {
  return a.row === b.row && a.col === b.col && a.sheet === b.sheet;
}

/** One text for one cell, to look it up by. */
export function addressKey(at: Address): string {
  return `${cellName(at)}!${at.sheet}`;
}

export function areaContains(area: Area, at: { readonly row: number; readonly col: number }): boolean {
  return at.row >= area.top && at.row <= area.bottom && at.col >= area.left && at.col <= area.right;
}

/** The cells of an area row by row, no more than so many. */
export function cellsOf(area: Area, most: number): { readonly row: number; readonly col: number }[] {
  const cells: { row: number; col: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      if (cells.length === most) return cells;
      cells.push({ row, col });
    }
  }
  return cells;
}
