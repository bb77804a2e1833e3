import { parseAreaName, type Area, type Cell, type Sheet } from "../../../core/workbook";
import { createSheetFormulas, type SheetFormulas } from "../formula/sheet-formulas";
import { galat } from "../galat";
import type { Budget } from "../limits";
import type { Perihal, PeringatanCounter } from "../peringatan";
import { createRichText } from "../rich-text";
import type { CellStyle } from "../styles";
import { SPREADSHEET } from "../xml/namespaces";
import { attribute, flag, index, parseXml, type Attributes } from "../xml/parse";
import { readValue, type ValueContext } from "./cell-value";
import { createPosition } from "./position";
import { inOrder } from "./in-order";

/** What the sheets of one workbook have in common. */
export type SheetContext = ValueContext & {
  readonly styles: readonly CellStyle[];
  readonly budget: Budget;
  readonly peringatan: PeringatanCounter;
};

/** The element whose text is being gathered inside a cell. */
type Gathering = "v" | "f" | "is" | null;

/** A `c` element while it is read. */
type OpenCell = {
  readonly col: number;
  readonly attributes: Attributes;
  v: string | undefined;
  inline: string | undefined;
  f: string | undefined;
  formulaAttributes: Attributes;
};

type Content = Pick<Sheet, "rows" | "merges" | "hiddenRows">;

/** Reads the cells, merges and hidden rows of a worksheet part. `name` is for the warnings. */
export function readWorksheet(pieces: Iterable<Uint8Array>, name: string, context: SheetContext): Content {
  const { budget } = context;
  const rows = new Map<number, Map<number, Cell>>();
  const merges: Area[] = [];
  const hiddenRows = new Set<number>();
  const position = createPosition();
  const formulas = createSheetFormulas(budget);
  const rich = createRichText();
  let row = 0;
  let cell: OpenCell | null = null;
  let gathering: Gathering = null;

  const openRow = (attributes: Attributes): void => {
    row = position.nextRow(attributes);
    if (!flag(attributes, "hidden")) return;
    budget.items(1);
    hiddenRows.add(row);
  };
  const openCell = (attributes: Attributes): OpenCell => {
    budget.items(1);
    const col = position.nextCell(attributes);
    return { col, attributes, v: undefined, inline: undefined, f: undefined, formulaAttributes: {} };
  };
  const openInCell = (current: OpenCell, element: string, attributes: Attributes): void => {
    if (element === "v" || element === "f" || element === "is") gathering = element;
    if (element === "v") current.v = "";
    if (element === "is") current.inline = "";
    if (element !== "f") return;
    current.f = "";
    current.formulaAttributes = attributes;
  };
  const closeCell = (closed: OpenCell): void => {
    const finished = finishCell(closed, row, name, formulas, context);
    if (!finished) return;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    if (cells.has(closed.col)) throw galat("RUSAK"); // two contents for one address: neither is certain
    rows.set(row, cells.set(closed.col, finished));
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
        if (gathering === "is") rich.open(element, attributes, depth);
        else if (cell) openInCell(cell, element, attributes);
        else if (element === "c" && depth === 4) cell = openCell(attributes);
        else if (element === "row" && depth === 3) openRow(attributes);
        else if (element === "mergeCell" && depth === 3) addMerge(attributes);
      },
      text(text) {
        if (!cell || !gathering) return;
        if (gathering === "is") rich.text(text);
        else cell[gathering] += text;
      },
      close(element, depth) {
        if (!cell) return;
        if (gathering === "is" && depth > 5) rich.close(element, depth);
        else if (depth === 5) {
          if (gathering === "is") cell.inline = rich.take();
          gathering = null;
        } else if (depth === 4) {
          closeCell(cell);
          cell = null;
        }
      },
    },
  );
  for (const [at, cells] of rows) rows.set(at, inOrder(cells));
  return { rows: inOrder(rows), merges, hiddenRows };
}

/** The cell, or null if it holds neither a value nor a formula. */
function finishCell(
  { col, attributes, v, inline, f, formulaAttributes }: OpenCell,
  row: number,
  sheet: string,
  formulas: SheetFormulas,
  context: SheetContext,
): Cell | null {
  const type = attribute(attributes, "t") ?? "n";
  const { value, perihal } = readValue({ type, v, inline }, context);
  const dynamic = attribute(attributes, "cm") !== undefined;
  const written = f === undefined ? null : { text: f, attributes: formulaAttributes, dynamic };
  const { formula, luar, hilang } = formulas(written, row, col);

  const note = (which: Perihal): void => context.peringatan.count(which, sheet, row, col);
  if (perihal) note(perihal);
  if (luar) note(luar);
  if (hilang) note("rumusHilang");
  if (value === null && formula === undefined) return null;

  // A formula whose result is the empty text has a `v`, and is a text.
  if (value === null && written && formula !== undefined && !(type === "str" && v !== undefined)) note("tanpaHasil");
  const number = index(attributes, "s") ?? 0;
  const style = context.styles[number];
  if (!style && number > 0) note("gayaHilang");
  return { value, ...(formula !== undefined && { formula }), ...style };
}
