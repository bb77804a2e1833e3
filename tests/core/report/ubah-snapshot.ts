import { columnName, parseCellName, type Area, type Cell, type Sheet, type Snapshot } from "../../../src/core/workbook";

type Jarak = { readonly row: number; readonly col: number };

/** The same workbook with every cell, merge and reference moved down and to the right. */
export function geser(snapshot: Snapshot, jarak: Jarak): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => geserLembar(sheet, jarak)) };
}

function geserLembar(sheet: Sheet, jarak: Jarak): Sheet {
  const pindah = ({ top, left, bottom, right }: Area): Area => ({
    top: top + jarak.row,
    bottom: bottom + jarak.row,
    left: left + jarak.col,
    right: right + jarak.col,
  });
  const rows = [...sheet.rows].map(([row, cells]): [number, ReadonlyMap<number, Cell>] => [
    row + jarak.row,
    new Map([...cells].map(([col, cell]) => [col + jarak.col, geserRumus(cell, jarak)])),
  ]);
  return {
    ...sheet,
    rows: new Map(rows),
    merges: sheet.merges.map(pindah),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => row + jarak.row)),
  };
}

function geserRumus(cell: Cell, jarak: Jarak): Cell {
  if (cell.formula === undefined) return cell;
  const formula = cell.formula.replace(/(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/g, (semua, $a: string, _b, $c: string) => {
    const at = parseCellName(semua);
    return at ? `${$a}${columnName(at.col + jarak.col)}${$c}${at.row + jarak.row + 1}` : semua;
  });
  return { ...cell, formula };
}

/** The same sheet with the cells of another below its last row, so many rows apart. */
export function denganLembar(sheet: Sheet, bawah: Sheet, jarak: number): Sheet {
  const terakhir = Math.max(-1, ...sheet.rows.keys(), ...sheet.merges.map(({ bottom }) => bottom));
  const { rows } = geserLembar(bawah, { row: terakhir + 1 + jarak, col: 0 });
  return { ...sheet, rows: new Map([...sheet.rows, ...rows]) };
}

/** The same workbook with each cell as `ganti` gives it back. */
export function gantiSel(
  snapshot: Snapshot,
  ganti: (cell: Cell, sheet: Sheet, row: number, col: number) => Cell,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([col, cell]) => [col, ganti(cell, sheet, row, col)])),
      ]),
    ),
  }));
  return { ...snapshot, sheets };
}
