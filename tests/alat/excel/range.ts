import { areaName, contentCell, parseAreaName } from "../../../src/core/workbook";
import type { Area, Cell } from "../../../src/core/workbook";
import { bounds, intersection } from "./area";
import { cellFormat, onlyUnlocked } from "./cell-format";
import { cellIn, isHeld, putCell, type PlayedBook, type PlayedSheet } from "./model";
import { refuse, type Remote } from "./remote";
import { conditionalFormats } from "./rules";
import { typed } from "./typed";

/** What a range needs of the workbook around it. */
export type RangeContext = { readonly book: PlayedBook; readonly sheet: PlayedSheet };

/** Beyond this many cells Excel answers null instead of values, without an error. */
const MAX_CELLS = 5_000_000;
/** Beyond this many merges getMergedAreasOrNullObject fails. */
const MAX_MERGES = 512;

const areas = new WeakMap<Remote, Area>();

export function range(context: RangeContext, area: Area): Remote {
  const { book, sheet } = context;
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  const again = (other: Area): Remote => range(context, other);
  const address = (): string => `'${sheet.name.replaceAll("'", "''")}'!${areaName(area)}`;

  const grid = (read: (cell: Cell) => unknown): unknown[][] | null => {
    if (rowCount * columnCount > MAX_CELLS) return null;
    book.cellsSent += rowCount * columnCount;
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (_, c) => read(cellIn(sheet, area.top + r, area.left + c))),
    );
  };
  const put = (what: unknown, change: (cell: Cell, one: unknown, row: number, col: number) => Cell): void => {
    const rows = what as readonly (readonly unknown[])[];
    if (rows.length !== rowCount || rows.some((row) => row.length !== columnCount)) refuse("InvalidArgument");
    onlyUnlocked(sheet, area);
    for (const [r, row] of rows.entries()) {
      for (const [c, one] of row.entries()) {
        const [at, col] = [area.top + r, area.left + c];
        if (one !== null) putCell(sheet, at, col, change(cellIn(sheet, at, col), one, at, col));
      }
    }
  };
  const told = (kind: "changed" | "formatChanged"): void => {
    book.onEvent({ kind, worksheetId: sheet.id, address: areaName(area), changeType: "RangeEdited" });
  };

  const thing: Remote = {
    className: "Range",
    properties: {
      address,
      rowIndex: () => area.top,
      columnIndex: () => area.left,
      rowCount: () => rowCount,
      columnCount: () => columnCount,
      values: () => grid(shownValue),
      formulas: () => grid((cell) => cell.formula ?? shownValue(cell)),
      numberFormat: () => grid((cell) => cell.format ?? "General"),
      valueTypes: () => grid(valueType),
    },
    set: {
      values: (what) => {
        put(what, (cell, one, row, col) => {
          const { value, formula } = typed(one, cell.format ?? "General");
          if (formula === undefined) return contentCell(cell, { value });
          return contentCell(cell, { value: book.compute(formula, { sheet: sheet.name, row, col }), formula });
        });
        told("changed");
      },
      numberFormat: (what) => {
        put(what, (cell, one) => contentCell(cell, { ...cell, format: String(one) }));
        told("formatChanged");
      },
    },
    navigation: {
      format: () => cellFormat(sheet, area),
      conditionalFormats: () => conditionalFormats(sheet, [area], (all) => rangeAreas(context, all)),
      worksheet: () => ({ className: "Worksheet", properties: { name: () => sheet.name } }),
    },
    paths: {
      getBoundingRect: ([other]) => again(bounds(area, areaOf(other))),
      getIntersection: ([other]) => again(intersection(area, areaOf(other)) ?? refuse("ItemNotFound")),
      getMergedAreasOrNullObject: () => mergedAreas(context, area),
    },
    calls: {
      select: () => {
        // Stricter than Excel may be: a cell is selected on the active sheet only.
        if (book.active !== sheet.name) refuse("InvalidOperation");
        if (!sheet.isSelectable) refuse("AccessDenied");
        book.selection = { sheet: sheet.name, row: area.top, col: area.left };
        book.onEvent({ kind: "selected", worksheetId: sheet.id, address: areaName(area) });
      },
      merge: () => {
        sheet.merges = [...sheet.merges, area];
      },
      getRowProperties: ([options]) => {
        onlyOptions(options, { rowHidden: true });
        return Array.from({ length: rowCount }, (_, r) => ({ rowHidden: sheet.hiddenRows.has(area.top + r) }));
      },
      getCellProperties: ([options]) => {
        onlyOptions(options, { format: { font: { bold: true }, indentLevel: true } });
        return grid((cell) => ({ format: { font: { bold: cell.tebal === true }, indentLevel: cell.inden ?? 0 } }));
      },
    },
  };
  areas.set(thing, area);
  return thing;
}

/** Several ranges of one sheet. */
export function rangeAreas(context: RangeContext, all: readonly Area[]): Remote {
  const items = all.map((area) => range(context, area));
  return {
    className: "RangeAreas",
    properties: { areaCount: () => items.length },
    navigation: {
      areas: () => ({ className: "RangeCollection", items: () => items }),
      conditionalFormats: () => conditionalFormats(context.sheet, all, (others) => rangeAreas(context, others)),
    },
  };
}

/** The smallest rectangle around the cells that hold something; null for an empty sheet. */
export function usedArea(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Area | null {
  let used: Area | null = null;
  for (const [row, cells] of rows) {
    for (const [col, cell] of cells) {
      if (!isHeld(cell)) continue;
      const here = { top: row, left: col, bottom: row, right: col };
      used = used ? bounds(used, here) : here;
    }
  }
  return used;
}

/** The area that an argument of the client names: a range, or an address without a sheet. */
export function areaOf(argument: unknown): Area {
  const area = typeof argument === "string" ? parseAreaName(argument) : areas.get(argument as Remote);
  return area ?? refuse("InvalidArgument");
}

function mergedAreas(context: RangeContext, area: Area): Remote | null {
  const merges = context.sheet.merges.filter((merge) => intersection(merge, area));
  if (merges.length > MAX_MERGES) refuse("GeneralException");
  return merges.length === 0 ? null : rangeAreas(context, merges);
}

function shownValue({ value }: Cell): unknown {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function valueType({ value }: Cell): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** The cell and row properties that are played; a question for others is a mistake of the test host, not of Excel. */
function onlyOptions(options: unknown, played: object): void {
  if (JSON.stringify(options) !== JSON.stringify(played)) refuse("NotImplemented");
}
