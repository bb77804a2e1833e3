import { areaName, cellAt, parseAreaName } from "../../../src/core/workbook";
import type { Area, Cell, Sheet } from "../../../src/core/workbook";
import { Refusal } from "./remote";
import type { Remote } from "./remote";

/** What a range needs of the workbook around it. */
export type RangeContext = {
  readonly sheet: Sheet;
  /** Told of every cell that leaves the workbook, to count them. */
  readonly onCells: (count: number) => void;
  readonly onSelect: (area: Area) => void;
};

/** Beyond this many cells Excel answers null instead of values, without an error. */
const MAX_CELLS = 5_000_000;
/** Beyond this many merges getMergedAreasOrNullObject fails. */
const MAX_MERGES = 512;

const areas = new WeakMap<Remote, Area>();

/** A range of a sheet, read-only. */
export function range(context: RangeContext, area: Area): Remote {
  const { sheet } = context;
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  const again = (other: Area): Remote => range(context, other);

  const grid = (read: (cell: Cell) => unknown): unknown[][] | null => {
    if (rowCount * columnCount > MAX_CELLS) return null;
    context.onCells(rowCount * columnCount);
    return Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (_, c) => read(cellAt(sheet, area.top + r, area.left + c))),
    );
  };

  const thing: Remote = {
    className: "Range",
    properties: {
      address: () => `'${sheet.name.replaceAll("'", "''")}'!${areaName(area)}`,
      rowIndex: () => area.top,
      columnIndex: () => area.left,
      rowCount: () => rowCount,
      columnCount: () => columnCount,
      values: () => grid(shownValue),
      formulas: () => grid((cell) => cell.formula ?? shownValue(cell)),
      numberFormat: () => grid((cell) => cell.format ?? "General"),
      valueTypes: () => grid(valueType),
    },
    paths: {
      getBoundingRect: ([other]) => again(bounds(area, areaOf(other))),
      getIntersection: ([other]) => again(intersection(area, areaOf(other)) ?? refuse("ItemNotFound")),
      getMergedAreasOrNullObject: () => mergedAreas(context, area),
    },
    calls: {
      select: () => {
        context.onSelect(area);
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

/** The smallest rectangle around the cells that hold something; null for an empty sheet. */
export function usedArea(sheet: Sheet): Area | null {
  let used: Area | null = null;
  for (const [row, cells] of sheet.rows) {
    for (const col of cells.keys()) {
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
  if (merges.length > MAX_MERGES) throw new Refusal("GeneralException", "There was an internal error.");
  if (merges.length === 0) return null;
  const items = merges.map((merge) => range(context, merge));
  return {
    className: "RangeAreas",
    properties: { areaCount: () => items.length },
    navigation: { areas: () => ({ className: "RangeCollection", items: () => items }) },
  };
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

function bounds(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function intersection(a: Area, b: Area): Area | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** The cell and row properties that are played; a question for others is a mistake of the test host, not of Excel. */
function onlyOptions(options: unknown, played: object): void {
  if (JSON.stringify(options) !== JSON.stringify(played)) refuse("NotImplemented");
}

function refuse(code: string): never {
  throw new Refusal(code);
}
