import type { Edit, Snapshot } from "../../../src/core/workbook";
import { excelHost } from "../../../src/hosts/excel";
import type { HostBertulis, Simpanan } from "../../../src/hosts/host";
import { memoryHost } from "../../../src/hosts/memory";
import { xlsxHost } from "../../../src/hosts/xlsx";
import { connectExcel } from "../../alat/excel";
import { xlsxOf } from "../../alat/xlsx";

export type Tuan = HostBertulis & { readonly simpanan: Simpanan };

/** Every host there is, by its name, with a workbook in it. */
export const TUAN: readonly (readonly [string, (snapshot: Snapshot) => Tuan])[] = [
  ["memory", memoryHost],
  ["a file", (snapshot) => xlsxHost(xlsxOf(snapshot))],
  ["Excel with ExcelApi 1.13", (snapshot) => inExcel(snapshot, 13)],
  ["Excel with ExcelApi 1.15", (snapshot) => inExcel(snapshot, 15)],
  ["Excel with notes (ExcelApi 1.18)", (snapshot) => inExcel(snapshot, 18)],
];

/** The played Excel computes nothing: it takes for the result of a formula what the edit expects. */
function inExcel(snapshot: Snapshot, excelApi: number): Tuan {
  const { book } = connectExcel(snapshot, { excelApi });
  const host = excelHost();
  return {
    ...host,
    apply: (edits) => {
      book.compute = (formula, at) => expected(edits, formula, at.sheet);
      return host.apply(edits);
    },
  };
}

function expected(edits: readonly Edit[], formula: string, sheet: string) {
  for (const edit of edits) {
    if (edit.kind === "isi" && edit.at.sheet === sheet && edit.after.formula === formula) return edit.after.value;
    if (edit.kind !== "lembar") continue;
    for (const cells of edit.lembar.rows.values()) {
      for (const cell of cells.values()) if (cell.formula === formula) return cell.value;
    }
  }
  throw new Error(`${formula} was not asked for`);
}
