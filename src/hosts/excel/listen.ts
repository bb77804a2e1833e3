import type { Address } from "../../core/workbook";
import type { Pendengar } from "../host";
import { toHostGalat } from "./galat";
import type { Memory, Perubahan } from "./memory";

/** Milliseconds: what a person does at once (a paste, a filled column) is told as one change. */
const CALM = 150;
/** Milliseconds after which a workbook that cannot be read just now, because a cell is being edited, is read again. */
const PATIENCE = 1_000;

/**
 * Listens to the workbook. A change is told once it is read (by `read`) and differs from what was read last: so neither
 * our own writing is told nor a recalculation that gives the same.
 */
export async function listenTo(
  context: Excel.RequestContext,
  memory: Memory,
  read: () => Promise<unknown>,
  { berubah, dipilih }: Pendengar,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void readNow(), milliseconds);
  };
  const readNow = async (): Promise<void> => {
    const before = memory.last();
    try {
      if ((await read()) !== before) berubah?.();
    } catch (error) {
      if (toHostGalat(error).kode === "SUNTING") readIn(PATIENCE);
      else berubah?.();
    }
  };
  const changed =
    (perubahan: Perubahan) =>
    ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      memory.changed(worksheetId, perubahan);
      readIn(CALM);
      return Promise.resolve();
    };

  const isi = changed("isi");
  const semua = changed("semua");
  const handlers = [
    worksheets.onChanged.add((event) => (event.changeType === "RangeEdited" ? isi : semua)(event)),
    worksheets.onCalculated.add(isi),
    worksheets.onFormatChanged.add(semua),
    worksheets.onRowHiddenChanged.add(semua),
    ...(dipilih ? [worksheets.onSelectionChanged.add(() => tellActiveCell(dipilih))] : []),
  ];
  await context.sync();
  memory.watch(true);

  return async () => {
    clearTimeout(timer);
    memory.watch(false);
    await Excel.run(context, async (same) => {
      for (const handler of handlers) handler.remove();
      await same.sync();
    });
  };
}

/** The event names a range; of that the active cell is what a person means. */
async function tellActiveCell(dipilih: (at: Address) => void): Promise<void> {
  const at = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, col: cell.columnIndex };
  });
  dipilih(at);
}
