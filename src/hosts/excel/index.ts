import type { Address } from "../../core/workbook";
import type { Host } from "../host";
import { galatLembarHilang, galatTersembunyi, toHostGalat } from "./galat";
import { readWorkbook } from "./read";

/** The workbook that is open in Excel, through Office.js; needs ExcelApi 1.13. */
export function excelHost(): Host {
  return {
    read: async () => {
      try {
        return await Excel.run(readWorkbook);
      } catch (error) {
        throw toHostGalat(error);
      }
    },
    select: async (at) => {
      try {
        await Excel.run((context) => selectCell(context, at));
      } catch (error) {
        throw toHostGalat(error, at.sheet);
      }
    },
  };
}

/** Brings a cell before the user's eyes. A hidden sheet stays hidden: to show it is the user's decision. */
async function selectCell(context: Excel.RequestContext, at: Address): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw galatLembarHilang(at.sheet);
  if (worksheet.visibility !== "Visible") throw galatTersembunyi(at.sheet);

  worksheet.activate();
  worksheet.getCell(at.row, at.col).select();
  await context.sync();
}
