import { attributeAt } from "../xml/attributes";
import { childrenOf, type Outline } from "../xml/outline";
import type { Place } from "../../tanda/areas";

/** Widths of a sheet's columns in pixels, by the column counted from 0. */
export type ColumnWidths = (col: number) => number;

const LAST_COL = 16_383;
const LAST_ROW = 1_048_575;
/** Pixels. A character of the usual font takes 7, and each column has 5 more around its text. */
const CHARACTER = 7;
const CELL_PADDING = 5;
const USUAL_WIDTH = 64;
const ROW_HEIGHT = 20;
const LINE_HEIGHT = 15;
const BOX_WIDTH = 260;
const BOX_PADDING = 12;
/** So many characters of the note's font fit into a line of the box. */
const LINE_LENGTH = 40;
const FEWEST_LINES = 3;
const MOST_LINES = 40;

/** The widths that a worksheet part declares for its columns. */
export function columnWidths(text: string, { children }: Outline): ColumnWidths {
  const format = children.find(({ local }) => local === "sheetFormatPr");
  const usual = pixels(format && attributeAt(text, format.start, "defaultColWidth")) ?? USUAL_WIDTH;
  const cols = children.find(({ local }) => local === "cols");
  const declared = (cols ? childrenOf(text, cols) : []).map(({ start }) => ({
    min: Number(attributeAt(text, start, "min")) - 1,
    max: Number(attributeAt(text, start, "max")) - 1,
    width: attributeAt(text, start, "hidden") === "1" ? 0 : pixels(attributeAt(text, start, "width")),
  }));
  return (col) => declared.find(({ min, max }) => min <= col && col <= max)?.width ?? usual;
}

function pixels(characters: string | undefined): number | undefined {
  const width = Number(characters ?? NaN);
  return Number.isNaN(width) ? undefined : Math.round(width * CHARACTER + CELL_PADDING);
}

/**
 * The corners of a box beside its cell, large enough for its text: column, pixels into it, row, pixels into it, for the
 * upper left and then the lower right one. Rows count as high as usual; higher ones only give the text more room.
 */
export function boxAnchor({ row, col }: Place, text: string, width: ColumnWidths): readonly number[] {
  const rows = Math.ceil((linesOf(text) * LINE_HEIGHT + BOX_PADDING) / ROW_HEIGHT);
  const top = Math.max(0, Math.min(row - 1, LAST_ROW - rows));
  const left = Math.min(col + 1, LAST_COL - 5);
  let right = left;
  let rest = BOX_WIDTH + 15;
  while (right < LAST_COL && rest > width(right)) rest -= width(right++);
  return [left, 15, top, 4, right, Math.min(rest, width(right)), top + rows, 4];
}

function linesOf(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
  return Math.min(Math.max(lines, FEWEST_LINES), MOST_LINES);
}
