import { parseCellName } from "../../../../core/workbook";
import { galat } from "../../galat";
import { attributeAt } from "../../xml/attributes";
import { createTagScanner, type Tag, type TagScanner } from "../../xml/tags";

/** Where an `f` element stands: its first tag, and its text, which is empty for one without. */
export type FormulaPlace = { readonly tag: Tag; readonly textEnd: number; readonly end: number };

/** Where a `c` element stands, and the cell it is, counted from 0. */
export type CellPlace = {
  readonly row: number;
  readonly col: number;
  readonly tag: Tag;
  readonly end: number;
  readonly formula: FormulaPlace | null;
};

/** What a walk through a worksheet meets, in the order of the file. An empty tag has no end of its own. */
export type SheetEvent =
  /** A child of the worksheet, except `sheetData`; or a `col`. */
  | { readonly kind: "element"; readonly local: string; readonly tag: Tag }
  | { readonly kind: "sheetData"; readonly tag: Tag; readonly prefix: string }
  | { readonly kind: "sheetDataEnd"; readonly tag: Tag }
  | { readonly kind: "row"; readonly tag: Tag; readonly row: number }
  | { readonly kind: "rowEnd"; readonly tag: Tag }
  | { readonly kind: "cell"; readonly cell: CellPlace }
  /** The row or cell that comes next does not lie behind the one before. */
  | { readonly kind: "disorder" };

const ADDRESS = /\sr="([^"]*)"/y;

/**
 * Walks once through the text of a worksheet. Rows and cells without an address stand next to the one before.
 * Throws RUSAK where rows or cells have no place or tags do not match.
 */
export function* walkSheet(text: string): Generator<SheetEvent> {
  const scanner = createTagScanner(text);
  let depth = 0;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === "close") {
      depth--;
      continue;
    }
    const local = tag.name.slice(tag.name.indexOf(":") + 1);
    if (depth === 1 && local === "sheetData") {
      yield { kind: "sheetData", tag, prefix: tag.name.slice(0, -local.length) };
      if (tag.kind === "open") yield* walkRows(text, scanner, tag);
      continue;
    }
    if (depth === 1 || (depth === 2 && local === "col")) yield { kind: "element", local, tag };
    if (tag.kind === "open") depth++;
  }
}

function* walkRows(text: string, scanner: TagScanner, sheetData: Tag): Generator<SheetEvent> {
  const prefix = sheetData.name.slice(0, -"sheetData".length);
  const rowName = `${prefix}row`;
  let row = -1;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.name === sheetData.name) {
      yield { kind: "sheetDataEnd", tag };
      return;
    }
    if (tag.name !== rowName || tag.kind === "close") throw galat("RUSAK");
    const written = addressOf(text, tag);
    const last = row;
    row = written === undefined ? last + 1 : Number(written) - 1;
    if (row <= last) yield { kind: "disorder" };
    yield { kind: "row", tag, row };
    if (tag.kind === "open") yield* walkCells(text, scanner, row, prefix);
  }
  throw galat("RUSAK");
}

function* walkCells(text: string, scanner: TagScanner, row: number, prefix: string): Generator<SheetEvent> {
  const cellName = `${prefix}c`;
  const formulaName = `${prefix}f`;
  let col = -1;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === "close") {
      yield { kind: "rowEnd", tag };
      return;
    }
    if (tag.name !== cellName) {
      if (tag.kind === "open") skipElement(scanner, tag); // an extension of the row
      continue;
    }
    const written = addressOf(text, tag);
    const at = written === undefined ? null : parseCellName(written);
    const last = col;
    col = at?.col ?? last + 1;
    if (col <= last) yield { kind: "disorder" };
    const rest = tag.kind === "open" ? readCell(scanner, tag, formulaName) : { end: tag.end, formula: null };
    yield { kind: "cell", cell: { row, col, tag, ...rest } };
  }
  throw galat("RUSAK");
}

/** Reads on to the end of a cell; only its own `f` counts, not one of an extension deeper inside. */
function readCell(scanner: TagScanner, cell: Tag, formulaName: string): Pick<CellPlace, "end" | "formula"> {
  let formula: FormulaPlace | null = null;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === "close") {
      if (tag.name !== cell.name) throw galat("RUSAK");
      return { end: tag.end, formula };
    }
    const last = tag.kind === "open" ? skipElement(scanner, tag) : tag;
    if (tag.name === formulaName) {
      formula = { tag, textEnd: last === tag ? tag.end : last.start, end: last.end };
    }
  }
  throw galat("RUSAK");
}

/** The end tag of an element whose first tag was just read. */
function skipElement(scanner: TagScanner, first: Tag): Tag {
  let depth = 1;
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === "open") depth++;
    if (tag.kind === "close" && --depth === 0) {
      if (tag.name !== first.name) throw galat("RUSAK");
      return tag;
    }
  }
  throw galat("RUSAK");
}

/** The `r` attribute, which nearly always stands first in double quotes. */
function addressOf(text: string, tag: Tag): string | undefined {
  ADDRESS.lastIndex = tag.start + 1 + tag.name.length;
  return ADDRESS.exec(text)?.[1] ?? attributeAt(text, tag.start, "r");
}
