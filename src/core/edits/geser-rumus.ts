import { cellName, parseCellName } from "../workbook";

/** A text, a quoted sheet name, a cell reference, or another word (a function with its bracket); in this order. */
const BAGIAN = /"[^"]*"|'[^']*'!?|\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\w.(!])|[\w.]+[!(]?/g;

/**
 * A formula as it reads after its cell moved by so many rows and columns, its references moving along. With `baris` only
 * where that is sure: null if any reference reaches beyond the cell's own row (counted from 0) or is fixed by $.
 */
export function geserRumus(
  formula: string,
  { row, col }: { readonly row: number; readonly col: number },
  baris: number | null,
): string | null {
  if (row === 0 && col === 0) return formula;
  const tempat = (kata: string) =>
    kata.startsWith('"') || kata.startsWith("'") ? null : parseCellName(kata.toUpperCase());
  const goyah = (formula.match(BAGIAN) ?? []).some(
    (kata) => kata.endsWith("!") || (tempat(kata) && (kata.includes("$") || tempat(kata)?.row !== baris)),
  );
  if (baris !== null && goyah) return null;
  return formula.replace(BAGIAN, (kata) => {
    const at = kata.includes("$") ? null : tempat(kata);
    const pindah = at && { row: at.row + row, col: at.col + col };
    return pindah && pindah.row >= 0 && pindah.col >= 0 ? cellName(pindah) : kata;
  });
}
