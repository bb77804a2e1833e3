import { cellName, contentCell, EMPTY_CELL } from "../../../src/core/workbook";
import type { Address, Area, Cell, Sheet, Snapshot } from "../../../src/core/workbook";

/** A conditional format with a formula: ours, or the user's own. */
export type PlayedRule = {
  areas: readonly Area[];
  readonly type: "Custom" | "DataBar";
  formula: string;
  /** Colours as "#F4AFA6"; null where the rule leaves the cell's own. */
  fill: string | null;
  font: string | null;
  readonly borders: Map<string, { style: string; color: string }>;
};

/** A comment or a note on one cell. */
export type PlayedNote = {
  readonly id: string;
  readonly sheet: PlayedSheet;
  readonly at: Place;
  content: string;
  readonly replies: string[];
};

type Place = { readonly row: number; readonly col: number };

export type PlayedSheet = {
  readonly id: string;
  name: string;
  visibility: Sheet["visibility"];
  /** Also cells that hold nothing but look like something. */
  readonly cells: Map<number, Map<number, Cell>>;
  merges: readonly Area[];
  readonly hiddenRows: Set<number>;
  /** The first one wins. */
  rules: PlayedRule[];
  isProtected: boolean;
  /** Names of cells that may be written on a protected sheet. */
  readonly unlocked: Set<string>;
  /** Whether cells can be selected (a way to protect a sheet). */
  isSelectable: boolean;
  /** Whatever else was set: "A1:C1 font.italic" and the like. */
  readonly looks: Map<string, unknown>;
};

/** A workbook that is open in the played Excel, and what it remembers besides. */
export type PlayedBook = {
  readonly sheets: PlayedSheet[];
  active: string;
  selection: Address;
  isStructureLocked: boolean;
  readonly comments: PlayedNote[];
  readonly notes: PlayedNote[];
  readonly parts: { readonly id: string; xml: string }[];
  /** The result of a formula that is written; it has no engine of its own. */
  compute: (formula: string, at: Address) => Cell["value"];
  /** Cells sent to the client since the count was last reset; a cell's value and its format are two. */
  cellsSent: number;
  /** Told of what happens, as Excel tells its listeners. */
  onEvent: (event: PlayedEvent) => void;
};

export type PlayedEvent =
  | { readonly kind: "changed"; readonly worksheetId: string; readonly address: string; readonly changeType: string }
  | {
      readonly kind: "formatChanged" | "calculated" | "rowHidden";
      readonly worksheetId: string;
      readonly address: string;
    }
  | { readonly kind: "selected"; readonly worksheetId: string; readonly address: string };

export function openBook({ sheets }: Snapshot): PlayedBook {
  const book: PlayedBook = {
    sheets: [],
    active: sheets.find(({ visibility }) => visibility === "visible")?.name ?? "",
    selection: { sheet: "", row: 0, col: 0 },
    isStructureLocked: false,
    comments: [],
    notes: [],
    parts: [],
    compute: () => 0,
    cellsSent: 0,
    onEvent: () => undefined,
  };
  book.selection = { ...book.selection, sheet: book.active };
  for (const { name, visibility, rows, merges, hiddenRows } of sheets) {
    const sheet = addSheet(book, name);
    sheet.visibility = visibility;
    sheet.merges = merges;
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    for (const [row, cells] of rows) sheet.cells.set(row, new Map(cells));
  }
  return book;
}

let sheetsMade = 0;

export function addSheet(book: PlayedBook, name: string): PlayedSheet {
  const sheet: PlayedSheet = {
    id: `{${String(++sheetsMade)}}`,
    name,
    visibility: "visible",
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    rules: [],
    isProtected: false,
    unlocked: new Set(),
    isSelectable: true,
    looks: new Map(),
  };
  book.sheets.push(sheet);
  return sheet;
}

/** Excel compares sheet names without case. */
export function sheetNamed(book: PlayedBook, key: unknown): PlayedSheet | undefined {
  return book.sheets.find(({ name, id }) => name.toLowerCase() === String(key).toLowerCase() || id === key);
}

export function cellIn({ cells }: PlayedSheet, row: number, col: number): Cell {
  return cells.get(row)?.get(col) ?? EMPTY_CELL;
}

export function isHeld({ value, formula }: Cell): boolean {
  return value !== null || formula !== undefined;
}

export function putCell({ cells }: PlayedSheet, row: number, col: number, cell: Cell): void {
  cells.set(row, (cells.get(row) ?? new Map<number, Cell>()).set(col, cell));
}

/** A person types something, or a co-author does: the cell holds it, and Excel tells its listeners. */
export function typeInto(book: PlayedBook, at: Address, content: Parameters<typeof contentCell>[1]): void {
  const sheet = sheetNamed(book, at.sheet);
  if (!sheet) throw new Error(`no sheet ${at.sheet}`);
  putCell(sheet, at.row, at.col, contentCell(cellIn(sheet, at.row, at.col), content));
  book.onEvent({ kind: "changed", worksheetId: sheet.id, address: cellName(at), changeType: "RangeEdited" });
}
