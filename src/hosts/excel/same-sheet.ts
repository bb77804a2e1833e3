import { sameTanda, type Cell, type Sheet, type Tanda } from "../../core/workbook";

/** Whether two readings of a sheet tell the same: then what was concluded from the first still holds. */
export function sameSheet(a: Sheet, b: Sheet): boolean {
  return (
    a.name === b.name &&
    a.visibility === b.visibility &&
    sameRows(a.rows, b.rows, sameCell) &&
    a.merges.length === b.merges.length &&
    a.merges.every((merge, n) => JSON.stringify(merge) === JSON.stringify(b.merges[n])) &&
    a.hiddenRows.size === b.hiddenRows.size &&
    [...a.hiddenRows].every((row) => b.hiddenRows.has(row)) &&
    sameRows(
      a.tanda ?? new Map<number, Map<number, Tanda>>(),
      b.tanda ?? new Map<number, Map<number, Tanda>>(),
      sameTanda,
    )
  );
}

type Rows<Value> = ReadonlyMap<number, ReadonlyMap<number, Value>>;

function sameRows<Value>(a: Rows<Value>, b: Rows<Value>, same: (a: Value, b: Value) => boolean): boolean {
  if (a.size !== b.size) return false;
  for (const [row, cells] of a) {
    const others = b.get(row);
    if (cells.size !== others?.size) return false;
    for (const [col, value] of cells) {
      const other = others.get(col);
      if (other === undefined || !same(value, other)) return false;
    }
  }
  return true;
}

function sameCell(a: Cell, b: Cell): boolean {
  return (
    errorOr(a) === errorOr(b) &&
    typeof a.value === typeof b.value &&
    a.formula === b.formula &&
    a.format === b.format &&
    a.tebal === b.tebal &&
    a.inden === b.inden
  );
}

function errorOr({ value }: Cell): string | number | boolean | null {
  return typeof value === "object" && value !== null ? value.error : value;
}
