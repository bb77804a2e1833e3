import { cellName, type Area, type Sheet } from "../../core/workbook";
import { askArea, askContent, type Content } from "./content";
import { galatBesar, galatTerlaluLuas, isTooMuch } from "./galat";
import { askMarks, type MarksInDetail } from "./tanda/marks";
import { bands, batches, cellCount, halves, HEAD, outsideHead, type Tile } from "./tiles";

/** A used area beyond this comes from something forgotten far away; to read it would keep Excel busy for minutes. */
const MAX_CELLS = 1_000_000;

/** A sheet to be read; what its cells look like is not asked where `look` tells it. */
export type SheetQuestion = { readonly worksheet: Excel.Worksheet; readonly look: Sheet | null };

export type SheetAnswer = SheetQuestion & {
  readonly contents: readonly Content[];
  readonly tanda: Sheet["tanda"] | undefined;
};

/** How far a sheet has been read: what is known, and which areas are still to be asked for. */
type Reading = SheetQuestion & {
  readonly contents: Content[];
  readonly remaining: readonly Area[];
  readonly marks: () => MarksInDetail;
};

/**
 * Some sheets, usually in one batch: the head of each. Only what lies outside a head, or is too much for one answer, takes
 * more, and then by size and not by sheet; and our marks take one more where there are any.
 */
export async function readSheets(
  context: Excel.RequestContext,
  questions: readonly SheetQuestion[],
): Promise<readonly SheetAnswer[]> {
  const readings = (await readHeads(context, questions)) ?? (await measure(context, questions));
  const marks = readings.map((reading) => reading.marks());
  if (marks.some(({ isWaiting }) => isWaiting)) await context.sync();
  await readRemaining(context, readings);
  return readings.map((reading, n) => ({ ...reading, tanda: marks[n]?.get().tanda }));
}

/** The upper left part of every sheet together with its extent; null if that is too much for one answer. */
async function readHeads(
  context: Excel.RequestContext,
  questions: readonly SheetQuestion[],
): Promise<readonly Reading[] | null> {
  const asked = questions.map(({ worksheet, look }) => {
    const used = worksheet.getUsedRange(true);
    // Widened to A1 the used range always meets the head: no question about an empty intersection arises.
    const head = used.getBoundingRect(worksheet.getRange("A1")).getIntersection(rangeOf(worksheet, HEAD));
    const marks = askMarks(worksheet, "milik");
    return { worksheet, look, extent: askArea(used), content: askContent(head, look), marks };
  });
  if (!(await fits(context))) return null;
  return asked.map(({ worksheet, look, extent, content, marks }) => ({
    worksheet,
    look,
    contents: [content()],
    remaining: outsideHead(sane(extent(), worksheet)),
    marks,
  }));
}

/** Only how far every sheet reaches; nothing is read yet. */
async function measure(
  context: Excel.RequestContext,
  questions: readonly SheetQuestion[],
): Promise<readonly Reading[]> {
  const asked = questions.map((question) => ({
    question,
    extent: askArea(question.worksheet.getUsedRange(true)),
    marks: askMarks(question.worksheet, "milik"),
  }));
  await context.sync();
  return asked.map(({ question, extent, marks }) => {
    return { ...question, contents: [], remaining: [sane(extent(), question.worksheet)], marks };
  });
}

async function readRemaining(context: Excel.RequestContext, readings: readonly Reading[]): Promise<void> {
  const tiles = readings.flatMap((sheet) =>
    sheet.remaining.flatMap((area) => bands(area).map((band) => ({ sheet, area: band }))),
  );
  for (const batch of batches(tiles)) await readTiles(context, batch);
}

/** Reads tiles in one batch; whatever is too much for one answer is asked for again in halves. */
async function readTiles(context: Excel.RequestContext, tiles: readonly Tile<Reading>[]): Promise<void> {
  const asked = tiles.map(({ sheet, area }) => {
    return { sheet, content: askContent(rangeOf(sheet.worksheet, area), sheet.look) };
  });
  if (await fits(context)) {
    for (const { sheet, content } of asked) sheet.contents.push(content());
    return;
  }
  const smaller = halves(tiles);
  if (!smaller) throw galatBesar();
  await readTiles(context, smaller[0]);
  await readTiles(context, smaller[1]);
}

/** Sends the batch; false if its answer would be too large, and then nothing of it can be used. */
async function fits(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isTooMuch(error)) return false;
    throw error;
  }
}

function rangeOf(worksheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function sane(extent: Area, worksheet: Excel.Worksheet): Area {
  if (cellCount(extent) <= MAX_CELLS) return extent;
  throw galatTerlaluLuas(worksheet.name, cellName({ row: extent.bottom, col: extent.right }));
}
