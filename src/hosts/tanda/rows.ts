import type { Sheet, Sorotan, Tanda } from "../../core/workbook";
import { placeOf } from "./areas";
import { NO_SOROTAN } from "./highlight";

/** Our marks on a sheet, from what is highlighted and what our notes say, by the keys of their cells. */
export function tandaRows(
  sorotan: ReadonlyMap<number, Sorotan>,
  notes: ReadonlyMap<number, string>,
): NonNullable<Sheet["tanda"]> {
  const rows = new Map<number, Map<number, Tanda>>();
  // In reading order, which is that of the keys.
  for (const key of [...new Set([...sorotan.keys(), ...notes.keys()])].sort((a, b) => a - b)) {
    const { row, col } = placeOf(key);
    const inRow = rows.get(row) ?? new Map<number, Tanda>();
    rows.set(row, inRow.set(col, { sorotan: sorotan.get(key) ?? NO_SOROTAN, catatan: notes.get(key) ?? null }));
  }
  return rows;
}
