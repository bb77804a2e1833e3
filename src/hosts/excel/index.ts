import type { Address, Snapshot } from "../../core/workbook";
import { byKind } from "../edit/ditolak";
import type { Host } from "../host";
import { applyEdits } from "./apply";
import { galatLembarHilang, galatTersembunyi, toHostGalat } from "./galat";
import { listenTo } from "./listen";
import { createMemory } from "./memory";
import { readWorkbook } from "./read";
import { excelSimpanan } from "./simpanan";

/** The workbook that is open in Excel. */
export type ExcelHost = Host &
  Required<Pick<Host, "apply" | "select" | "listen" | "simpanan">> & {
    /** The next reading trusts nothing that was read before: not everything that can change is told. */
    lupakan(): void;
  };

/** The workbook that is open in Excel, through Office.js; needs ExcelApi 1.13. */
export function excelHost(): ExcelHost {
  const memory = createMemory();
  let reading: Promise<unknown> = Promise.resolve();
  // One after the other: a reading takes what was told of changes with it.
  const read = (): Promise<Snapshot> => {
    const next = reading.then(() => inExcel((context) => readWorkbook(context, memory)));
    reading = next.catch(() => undefined);
    return next;
  };
  return {
    read,
    apply: async (edits) => {
      const { isi, tanda } = byKind(edits);
      const touched = [...isi, ...tanda].map(({ at }) => at.sheet);
      let isAsMeant = false;
      try {
        const penerapan = await inExcel((context) => applyEdits(context, edits));
        isAsMeant = penerapan.stale.length === 0;
        return penerapan;
      } finally {
        // Where something is stale, more was changed than was told.
        memory.distrust(isAsMeant ? "isi" : "semua", touched);
      }
    },
    select: (at) => inExcel((context) => selectCell(context, at), at.sheet),
    listen: (pendengar) => inExcel((context) => listenTo(context, memory, read, pendengar)),
    lupakan: () => {
      memory.distrust("semua");
    },
    simpanan: excelSimpanan(inExcel),
  };
}

/** Runs something in Excel; whatever Excel throws becomes a HostGalat. */
async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
  sheet?: string,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toHostGalat(error, sheet);
  }
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
