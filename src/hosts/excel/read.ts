import type { Sheet, Snapshot } from "../../core/workbook";
import { assemble } from "./assemble";
import type { Known, Memory, Reading } from "./memory";
import { readSheets, type SheetQuestion } from "./read-sheets";

/**
 * The whole workbook, the first time usually in two batches: the list of sheets, then the head of every sheet at once.
 * Later only sheets are read of which a change was told. Very hidden sheets are made by programs for programs: they are
 * listed and left alone.
 */
export async function readWorkbook(context: Excel.RequestContext, memory: Memory): Promise<Snapshot> {
  const reading = memory.begin();
  try {
    const worksheets = context.workbook.worksheets;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const known = await readChanged(context, worksheets.items, reading);
    return reading.end(worksheets.items.map((one) => ({ id: one.id, known: known.get(one) ?? emptySheet(one) })));
  } catch (error) {
    reading.fail();
    throw error;
  }
}

type Found = ReadonlyMap<Excel.Worksheet, Known>;

async function readChanged(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  reading: Reading,
): Promise<Found> {
  const found = new Map<Excel.Worksheet, Known>();
  const questions: SheetQuestion[] = [];
  for (const worksheet of worksheets) {
    if (worksheet.visibility === "VeryHidden") continue;
    const plan = reading.plan(worksheet.id, worksheet.name, VISIBILITY[worksheet.visibility]);
    if (plan.read === "tidak") found.set(worksheet, plan.known);
    else questions.push({ worksheet, look: plan.read === "isi" ? plan.known.sheet : null });
  }
  if (questions.length === 0) return found;

  const again: SheetQuestion[] = [];
  for (const answer of await readSheets(context, questions)) {
    const { worksheet, look } = answer;
    const known = assemble(answer, VISIBILITY[worksheet.visibility]);
    // What a cell looks like is not known as long as it holds nothing.
    if (look && hasNewCells(known.sheet, look)) again.push({ worksheet, look: null });
    else found.set(worksheet, known);
  }
  if (again.length === 0) return found;
  for (const answer of await readSheets(context, again)) {
    found.set(answer.worksheet, assemble(answer, VISIBILITY[answer.worksheet.visibility]));
  }
  return found;
}

function hasNewCells(now: Sheet, before: Sheet): boolean {
  return [...now.rows].some(([row, cells]) => [...cells.keys()].some((col) => !before.rows.get(row)?.has(col)));
}

function emptySheet({ name, visibility }: Excel.Worksheet): Known {
  const sheet = {
    name,
    visibility: VISIBILITY[visibility],
    rows: new Map(),
    merges: [],
    hiddenRows: new Set<number>(),
  };
  return { sheet, peringatan: [] };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
