import { columnName, parseCellName } from "../../../core/workbook";
import { tokenize, type Token } from "../../formula/tokens";

const ROWS = 1_048_576;
const COLS = 16_384;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

/** Text that stays, or one half of a reference that moves; null for one that would leave the sheet. */
type Part = string | ((rows: number, cols: number) => string | null);

/**
 * Prepares a formula for being copied elsewhere: the result writes it for a cell that lies so many rows down and
 * columns right, with relative references moved and `$` ones kept, or null if a reference would leave the sheet.
 */
export function shiftable(formula: string): (rows: number, cols: number) => string | null {
  const tokens = tokenize(formula);
  const parts = tokens.flatMap((token, at) => referenceParts(tokens, at) ?? [token.text]);
  return (rows, cols) => {
    let text = "";
    for (const part of parts) {
      const piece = typeof part === "string" ? part : part(rows, cols);
      if (piece === null) return null;
      text += piece;
    }
    return text;
  };
}

/** The moving halves of a reference; null for a token that is none. */
function referenceParts(tokens: readonly Token[], at: number): Part[] | null {
  const word = wordAt(tokens, at);
  const next = tokens[at + 1]?.text;
  // LOG10( is a function and Jan! a sheet.
  if (word === null || next === "(" || next === "!") return null;

  const cell = CELL.exec(word);
  if (cell && parseCellName(word.toUpperCase())) return [columnPart(cell[1], cell[2]), rowPart(cell[3], cell[4])];
  const column = COLUMN.exec(word);
  if (column && besideColon(tokens, at, COLUMN)) return [columnPart(column[1], column[2])];
  const row = ROW.exec(word);
  if (row && besideColon(tokens, at, ROW)) return [rowPart(row[1], row[2])];
  return null;
}

/** A lone column or row is a reference only in a pair, such as B:C or $3:$5; Jan:Mar! is a pair of sheets. */
function besideColon(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
  const pairs = (colon: number, other: number): boolean =>
    tokens[colon]?.text === ":" && pattern.test(wordAt(tokens, other) ?? "") && tokens[other + 1]?.text !== "!";
  return pairs(at + 1, at + 2) || pairs(at - 1, at - 2);
}

function wordAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : null;
}

function columnPart(lock = "", letters = ""): Part {
  if (lock) return lock + letters;
  const first = parseCellName(`${letters.toUpperCase()}1`)?.col ?? COLS;
  return (_, cols) => {
    const col = first + cols;
    return col >= 0 && col < COLS ? columnName(col) : null;
  };
}

function rowPart(lock = "", digits = ""): Part {
  if (lock) return lock + digits;
  const first = Number(digits);
  return (rows) => {
    const row = first + rows;
    return row >= 1 && row <= ROWS ? String(row) : null;
  };
}
