import type { Address, Area, Sheet, Snapshot } from "../../../src/core/workbook";
import { areaOf, range, usedArea } from "./range";
import type { RangeContext } from "./range";
import { Refusal } from "./remote";
import type { Remote } from "./remote";

/** What the test host remembers of its workbook besides the cells. */
export type WorkbookState = {
  readonly snapshot: Snapshot;
  active: string;
  selection: Address;
  /** Sheets on which no cell may be selected (a way to protect them). */
  readonly unselectable: ReadonlySet<string>;
  /** Cells sent to the client since the count was last reset; a cell's value and its format are two. */
  cellsSent: number;
};

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The root of everything that the client library can reach. */
export function workbook(state: WorkbookState): Remote {
  const sheets = state.snapshot.sheets.map((sheet) => worksheet(state, sheet));
  const find = (key: unknown): Remote | null =>
    sheets.find(({ properties }) => same(properties?.name?.(), key) || properties?.id?.() === key) ?? null;

  const worksheets: Remote = {
    className: "WorksheetCollection",
    items: () => sheets,
    paths: {
      getItem: ([key]) => find(key) ?? refuse("ItemNotFound"),
      getItemOrNullObject: ([key]) => find(key),
      getActiveWorksheet: () => find(state.active),
    },
  };
  return { className: "Workbook", navigation: { worksheets: () => worksheets } };
}

function worksheet(state: WorkbookState, sheet: Sheet): Remote {
  const context: RangeContext = {
    sheet,
    onCells: (count) => {
      state.cellsSent += count;
    },
    onSelect: (area) => {
      // Stricter than Excel may be: a cell is selected on the active sheet only.
      if (state.active !== sheet.name) refuse("InvalidOperation");
      if (state.unselectable.has(sheet.name)) refuse("AccessDenied");
      state.selection = { sheet: sheet.name, row: area.top, col: area.left };
    },
  };
  const inSheet = (area: Area): Remote => range(context, area);
  return {
    className: "Worksheet",
    properties: {
      id: () => `{${sheet.name}}`,
      name: () => sheet.name,
      visibility: () => sheet.visibility.charAt(0).toUpperCase() + sheet.visibility.slice(1),
    },
    paths: {
      getRange: ([address]) => inSheet(address === undefined ? WHOLE_SHEET : areaOf(address)),
      getRangeByIndexes: ([row, col, rows, cols]) => inSheet(byIndexes([row, col, rows, cols].map(Number))),
      getCell: ([row, col]) => inSheet(byIndexes([Number(row), Number(col), 1, 1])),
      getUsedRange: ([valuesOnly]) => {
        // With formats the whole sheet may count as used: a fill on a column is enough.
        if (valuesOnly !== true) return inSheet(WHOLE_SHEET);
        return inSheet(usedArea(sheet) ?? ORIGIN);
      },
    },
    calls: {
      activate: () => {
        if (sheet.visibility !== "visible") refuse("InvalidOperation");
        state.active = sheet.name;
      },
    },
  };
}

function byIndexes([row = 0, col = 0, rows = 1, cols = 1]: readonly number[]): Area {
  const area = { top: row, left: col, bottom: row + rows - 1, right: col + cols - 1 };
  const fits = row >= 0 && col >= 0 && rows > 0 && cols > 0;
  return fits && area.bottom <= WHOLE_SHEET.bottom && area.right <= WHOLE_SHEET.right
    ? area
    : refuse("InvalidArgument");
}

/** Excel compares sheet names without case. */
function same(a: unknown, b: unknown): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}

function refuse(code: string): never {
  throw new Refusal(code);
}
