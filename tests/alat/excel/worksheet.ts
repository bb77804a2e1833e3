import type { Area } from "../../../src/core/workbook";
import { addSheet, sheetNamed, type PlayedBook, type PlayedSheet } from "./model";
import { notesOf } from "./notes";
import { areaOf, range, rangeAreas, usedArea } from "./range";
import { refuse, settable, type Remote } from "./remote";

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The sheets of a workbook; `listen` is told which events the client wants to hear of. */
export function worksheets(book: PlayedBook, listen: (event: string, on: boolean) => void): Remote {
  const find = (key: unknown): Remote | null => {
    const sheet = sheetNamed(book, key);
    return sheet ? worksheet(book, sheet) : null;
  };
  const events = ["DataChanged", "Calculated", "FormatChanged", "RowHiddenChanged", "SelectionChanged"];
  return {
    className: "WorksheetCollection",
    items: () => book.sheets.map((sheet) => worksheet(book, sheet)),
    paths: {
      getItem: ([key]) => find(key) ?? refuse("ItemNotFound"),
      getItemOrNullObject: ([key]) => find(key),
      getActiveWorksheet: () => find(book.active),
      add: ([name]) => {
        if (book.isStructureLocked) refuse("AccessDenied");
        if (sheetNamed(book, name)) refuse("ItemAlreadyExists");
        return worksheet(book, addSheet(book, String(name)));
      },
    },
    calls: Object.fromEntries(
      events.flatMap((event) => [
        [
          `_Register${event}Event`,
          () => {
            listen(event, true);
          },
        ],
        [
          `_Unregister${event}Event`,
          () => {
            listen(event, false);
          },
        ],
      ]),
    ),
  };
}

function worksheet(book: PlayedBook, sheet: PlayedSheet): Remote {
  const context = { book, sheet };
  const inSheet = (area: Area): Remote => range(context, area);
  const keep = (name: string, value: unknown): void => {
    sheet.looks.set(name, value);
  };
  const layout = settable("PageLayout", ["orientation", "paperSize", "zoom"], keep);
  return {
    className: "Worksheet",
    properties: {
      id: () => sheet.id,
      name: () => sheet.name,
      visibility: () => sheet.visibility.charAt(0).toUpperCase() + sheet.visibility.slice(1),
    },
    navigation: {
      protection: () => ({ className: "WorksheetProtection", properties: { protected: () => sheet.isProtected } }),
      comments: () => notesOf(book, sheet, "comments"),
      notes: () => notesOf(book, sheet, "notes"),
      freezePanes: () => ({
        className: "WorksheetFreezePanes",
        calls: {
          freezeRows: ([rows]) => {
            keep("freezeRows", rows);
          },
        },
      }),
      pageLayout: () => ({
        ...layout,
        calls: {
          setPrintMargins: (args) => {
            keep("margins", args);
          },
          setPrintArea: ([area]) => {
            keep("printArea", areaOf(area));
          },
          setPrintTitleRows: ([rows]) => {
            keep("titleRows", rows);
          },
        },
      }),
    },
    paths: {
      getRange: ([address]) => inSheet(address === undefined || address === null ? WHOLE_SHEET : areaOf(address)),
      getRanges: ([addresses]) =>
        rangeAreas(
          context,
          String(addresses)
            .split(",")
            .map((one) => areaOf(one.trim())),
        ),
      getRangeByIndexes: ([row, col, rows, cols]) => inSheet(byIndexes([row, col, rows, cols].map(Number))),
      getCell: ([row, col]) => inSheet(byIndexes([Number(row), Number(col), 1, 1])),
      getUsedRange: ([valuesOnly]) => {
        // With formats the whole sheet may count as used: a fill on a column is enough.
        if (valuesOnly !== true) return inSheet(WHOLE_SHEET);
        return inSheet(usedArea(sheet.cells) ?? ORIGIN);
      },
    },
    calls: {
      activate: () => {
        if (sheet.visibility !== "visible") refuse("InvalidOperation");
        book.active = sheet.name;
      },
      delete: () => {
        if (book.isStructureLocked) refuse("AccessDenied");
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
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

/** The root of everything that the client library can reach. */
export function workbook(book: PlayedBook, listen: (event: string, on: boolean) => void, parts: Remote): Remote {
  const sheets = worksheets(book, listen);
  return {
    className: "Workbook",
    navigation: {
      worksheets: () => sheets,
      customXmlParts: () => parts,
      protection: () => ({
        className: "WorkbookProtection",
        properties: { protected: () => book.isStructureLocked },
      }),
    },
    paths: {
      getActiveCell: () => {
        const { sheet, row, col } = book.selection;
        const active = sheetNamed(book, sheet);
        return active ? range({ book, sheet: active }, { top: row, left: col, bottom: row, right: col }) : null;
      },
    },
  };
}
