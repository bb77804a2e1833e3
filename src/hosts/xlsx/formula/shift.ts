import { columnName, parseCellName } from "../../../core/workbook";
import { tokenize, type Token } from "./tokens";

const ROWS = 1_048_576;
const COLS = 16_384;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

/** Text that stays, or a reference that moves; null for one that would leave the sheet. */
type Part = string | ((rows: number, cols: number) => string | null);

/**
 * Prepares a formula for being copied elsewhere: the result writes it for a cell that lies so many rows down and
 * columns right, with relative references moved and `$` ones kept, or null if a reference would leave the sheet.
 */
export function shiftable(formula: string): (rows: number, cols: number) => string | null {
  const tokens = tokenize(formula);
  const parts = tokens.map((token, at) => movingPart(tokens, at) ?? token.text);
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

function movingPart(tokens: readonly Token[], at: number): Part | null {
  const word = wordAt(tokens, at);
  const next = tokens[at + 1]?.text;
  // LOG10( is a function and Jan! a sheet.
  if (word === null || next === "(" || next === "!") return null;

  const cell = CELL.exec(word);
  if (cell && parseCellName(word.toUpperCase())) return movingCell(cell);
  const column = COLUMN.exec(word);
  if (column && besideColon(tokens, at, COLUMN)) return (_, cols) => moveColumn(column[1], column[2], cols);
  const row = ROW.exec(word);
  if (row && besideColon(tokens, at, ROW)) return (rows) => moveRow(row[1], row[2], rows);
  return null;
}

function movingCell([, colLock, col, rowLock, row]: RegExpExecArray): Part {
  return (rows, cols) => {
    const movedCol = moveColumn(colLock, col, cols);
    const movedRow = moveRow(rowLock, row, rows);
    return movedCol === null || movedRow === null ? null : movedCol + movedRow;
  };
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

function moveColumn(lock = "", letters = "", by: number): string | null {
  if (lock) return lock + letters;
  const first = parseCellName(`${letters.toUpperCase()}1`);
  if (!first) return null;
  const col = first.col + by;
  return col >= 0 && col < COLS ? columnName(col) : null;
}

function moveRow(lock = "", digits = "", by: number): string | null {
  if (lock) return lock + digits;
  const row = Number(digits) - 1 + by;
  return row >= 0 && row < ROWS ? String(row + 1) : null;
}
