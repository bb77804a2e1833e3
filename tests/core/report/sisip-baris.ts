import type { Sheet, Snapshot } from "../../../src/core/workbook";

/** The workbook after empty rows were inserted above a row of every sheet. Formulas are left as they are. */
export function sisipBaris(snapshot: Snapshot, di: number, banyak: number): Snapshot {
  const baru = (row: number) => (row >= di ? row + banyak : row);
  const sheets = snapshot.sheets.map((sheet): Sheet => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [baru(row), cells])),
    merges: sheet.merges.map((m) => ({ ...m, top: baru(m.top), bottom: baru(m.bottom) })),
    hiddenRows: new Set([...sheet.hiddenRows].map(baru)),
  }));
  return { ...snapshot, sheets };
}
