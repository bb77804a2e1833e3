import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet, Snapshot } from "../../../src/core/workbook";
import { excelHost } from "../../../src/hosts/excel";
import { readXlsx } from "../../../src/hosts/xlsx";
import { connectExcel } from "../../alat/excel";
import { usedArea } from "../../alat/excel/range";

const SAMPLES = join(__dirname, "../../contoh");

/** The law of all hosts: one workbook, one snapshot, whether it is read as a file or while it is open. */
test.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))(
  "%s is the same open as closed",
  async (name) => {
    const file = readXlsx(readFileSync(join(SAMPLES, name)));
    const played = connectExcel(file);
    expect(await excelHost().read()).toEqual(withinData(file));
    expect(played.exchanges.filter(({ reads }) => reads)).toHaveLength(2);
  },
);

/** A file also tells of hidden rows and merges where no cell holds anything; Excel is asked about the cells in use. */
function withinData({ sheets, ...rest }: Snapshot): Snapshot {
  return { ...rest, sheets: sheets.map(sheetWithinData) };
}

function sheetWithinData(sheet: Sheet): Sheet {
  const { bottom, right } = usedArea(sheet.rows) ?? { bottom: 0, right: 0 };
  return {
    ...sheet,
    merges: sheet.merges
      .filter(({ top, left }) => top <= bottom && left <= right)
      .sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows: new Set([...sheet.hiddenRows].filter((row) => row <= bottom)),
  };
}
