import { parseCellName } from "../../../core/workbook";
import { galat } from "../galat";
import { attribute, type Attributes } from "../xml/parse";

const ROWS = 1_048_576;
const COLS = 16_384;

/** Follows rows and cells through a sheet; those without an address stand next to the one before. */
export type Position = {
  /** The row, from 0, that a `row` element begins. Throws LUAR_BATAS beyond Excel's last row. */
  nextRow(attributes: Attributes): number;
  /** The column, from 0, of a `c` element in that row. Throws LUAR_BATAS, RUSAK if its address lies in another row. */
  nextCell(attributes: Attributes): number;
};

export function createPosition(): Position {
  let row = -1;
  let col = -1;
  return {
    nextRow(attributes) {
      const written = attribute(attributes, "r");
      row = written === undefined ? row + 1 : Number(written) - 1;
      col = -1;
      if (!Number.isInteger(row)) throw galat("RUSAK");
      if (row < 0 || row >= ROWS) throw galat("LUAR_BATAS");
      return row;
    },
    nextCell(attributes) {
      const written = attribute(attributes, "r");
      if (written === undefined) {
        col++;
        if (col >= COLS) throw galat("LUAR_BATAS");
        return col;
      }
      const at = parseCellName(written);
      if (!at) throw galat("LUAR_BATAS");
      if (at.row !== row) throw galat("RUSAK");
      col = at.col;
      return col;
    },
  };
}
