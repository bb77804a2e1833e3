import { areaName, cellName, type Area, type Cell } from "../../../src/core/workbook";
import { cellIn, putCell, type PlayedSheet } from "./model";
import { refuse, settable, type Remote } from "./remote";

/** A range of one row has nothing between its rows, and one of one column nothing between its columns. */
function sidesOf({ top, left, bottom, right }: Area): readonly string[] {
  const between = [...(bottom > top ? ["InsideHorizontal"] : []), ...(right > left ? ["InsideVertical"] : [])];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...between];
}

/** `range.format`: what a cell's own look is made of. Bold and indentation stand with the cell, the rest is kept as set. */
export function cellFormat(sheet: PlayedSheet, area: Area): Remote {
  const keep =
    (path: string) =>
    (name: string, value: unknown): void => {
      onlyUnlocked(sheet, area);
      sheet.looks.set(`${areaName(area)} ${path}${name}`, value);
    };
  const each = (change: (cell: Cell) => Cell): void => {
    onlyUnlocked(sheet, area);
    for (const { row, col } of cellsOf(area)) putCell(sheet, row, col, change(cellIn(sheet, row, col)));
  };
  const plain = settable(
    "RangeFormat",
    ["columnWidth", "rowHeight", "horizontalAlignment", "verticalAlignment", "wrapText"],
    keep(""),
  );
  const font = settable("RangeFont", ["italic", "underline", "size", "color"], keep("font."));
  return {
    ...plain,
    set: {
      ...plain.set,
      indentLevel: (inden) => {
        each((cell) => ({ ...cell, inden: Number(inden) }));
      },
    },
    navigation: {
      fill: () => settable("RangeFill", ["color"], keep("fill.")),
      font: () => ({
        ...font,
        set: {
          ...font.set,
          bold: (bold) => {
            each(({ tebal, ...cell }) => ((bold ?? tebal) === true ? { ...cell, tebal: true } : cell));
          },
        },
      }),
      borders: () => ({
        className: "RangeBorderCollection",
        paths: {
          getItem: ([side]) =>
            sidesOf(area).includes(String(side))
              ? settable("RangeBorder", ["style", "color"], keep(`${String(side)}.`))
              : refuse("InvalidArgument"),
        },
      }),
      protection: () => ({ className: "FormatProtection", properties: { locked: () => isLocked(sheet, area) } }),
    },
  };
}

/** Excel refuses a change as soon as one of the cells is locked. */
export function onlyUnlocked(sheet: PlayedSheet, area: Area): void {
  if (sheet.isProtected && isLocked(sheet, area) !== false) refuse("AccessDenied");
}

/** null where some are and some are not. */
function isLocked({ unlocked }: PlayedSheet, area: Area): boolean | null {
  if (unlocked.size === 0) return true;
  const free = [...cellsOf(area)].filter((at) => unlocked.has(cellName(at))).length;
  if (free === 0) return true;
  return free === (area.bottom - area.top + 1) * (area.right - area.left + 1) ? false : null;
}

function* cellsOf({ top, left, bottom, right }: Area): Generator<{ readonly row: number; readonly col: number }> {
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) yield { row, col };
}
