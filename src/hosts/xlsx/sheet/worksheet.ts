import { parseAreaName, type Area, type Cell, type Sheet } from "../../../core/workbook";
import { createSheetFormulas } from "../formula/sheet-formulas";
import { galat } from "../galat";
import type { Budget } from "../limits";
import type { Perihal, PeringatanCounter } from "../../peringatan";
import { createHighlightReader } from "../tanda/read-highlights";
import type { Highlight } from "../../tanda/highlight";
import { SPREADSHEET } from "../xml/namespaces";
import { attribute, flag, parseXml, type Attributes } from "../xml/parse";
import { readCell, type CellContext } from "./cell";
import { createCellGatherer } from "./cell-element";
import { inOrder } from "./in-order";
import { createPosition } from "./position";

/** What the sheets of one workbook have in common. */
export type WorkbookContext = Omit<CellContext, "formulas"> & {
  readonly budget: Budget;
  readonly peringatan: PeringatanCounter;
};

/** What a worksheet part says about its sheet. */
export type SheetContent = Pick<Sheet, "rows" | "merges" | "hiddenRows"> & {
  /** Highlights that an earlier run of ours left. */
  readonly highlights: readonly Highlight<number>[];
};

/**
 * Reads the cells, merges, hidden rows and our highlights of a worksheet part; `name` is for the warnings. No range is ever walked
 * through: what is not written in the file costs nothing.
 * Throws what `parseXml` throws, LUAR_BATAS, TERLALU_BESAR, and RUSAK where two cells claim one address.
 */
export function readWorksheet(pieces: Iterable<Uint8Array>, name: string, workbook: WorkbookContext): SheetContent {
  const { budget, peringatan } = workbook;
  const rows = new Map<number, Map<number, Cell>>();
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const context: CellContext = { ...workbook, formulas: createSheetFormulas(budget) };
  const position = createPosition();
  const gatherer = createCellGatherer();
  const highlights = createHighlightReader();
  let row = 0;
  let col = 0;
  let inCell = false;
  const note = (perihal: Perihal): void => peringatan.count(perihal, name, row, col);

  const openRow = (attributes: Attributes): void => {
    row = position.nextRow(attributes);
    if (!flag(attributes, "hidden")) return;
    budget.items(1);
    hiddenRows.add(row);
  };
  const openCell = (attributes: Attributes): void => {
    budget.items(1);
    col = position.nextCell(attributes);
    gatherer.begin(attributes);
    inCell = true;
  };
  const closeCell = (): void => {
    inCell = false;
    const cell = readCell(gatherer.end(), { row, col }, context, note);
    if (!cell) return;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    if (cells.has(col)) throw galat("RUSAK");
    rows.set(row, cells.set(col, cell));
  };
  const addMerge = (attributes: Attributes): void => {
    budget.items(1);
    const area = parseAreaName(attribute(attributes, "ref") ?? "");
    if (!area) throw galat("LUAR_BATAS");
    merges.push(area);
  };

  parseXml(
    pieces,
    { name: "worksheet", namespaces: SPREADSHEET },
    {
      open(element, attributes, depth) {
        if (inCell) gatherer.open(element, attributes, depth);
        else if (element === "c" && depth === 4) openCell(attributes);
        else if (element === "row" && depth === 3) openRow(attributes);
        else if (element === "mergeCell" && depth === 3) addMerge(attributes);
        else highlights.open(element, attributes, depth);
      },
      text(text) {
        (inCell ? gatherer : highlights).text(text);
      },
      close(element, depth) {
        if (!inCell) highlights.close(element, depth);
        else if (depth === 4) closeCell();
        else gatherer.close(element, depth);
      },
    },
  );
  for (const [at, cells] of rows) rows.set(at, inOrder(cells));
  return { rows: inOrder(rows), merges, hiddenRows, highlights: highlights.all() };
}
