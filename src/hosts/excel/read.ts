import { cellName } from "../../core/workbook";
import type { Area, Cell, Sheet, Snapshot } from "../../core/workbook";
import { createPeringatan } from "../peringatan";
import type { PeringatanCounter } from "../peringatan";
import { askArea, askContent } from "./content";
import type { Content } from "./content";
import { galatBesar, galatTerlaluLuas, isTooMuch } from "./galat";
import { bands, batches, cellCount, halves, HEAD, outsideHead } from "./tiles";
import type { Tile } from "./tiles";

/** A used area beyond this comes from something forgotten far away; to read it would keep Excel busy for minutes. */
const MAX_CELLS = 1_000_000;

/** How far a sheet has been read: what is known, and which areas are still to be asked for. */
type Reading = {
  readonly worksheet: Excel.Worksheet;
  readonly contents: Content[];
  readonly remaining: readonly Area[];
};

/**
 * The whole workbook, usually in two batches: the list of sheets, then the head of every sheet at once.
 * Only what lies outside a head, or is too much for one answer, takes more, and then by size and not by sheet.
 * Very hidden sheets are made by programs for programs: they are listed and left alone.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<Snapshot> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name,items/visibility");
  await context.sync();

  const forPeople = worksheets.items.filter(({ visibility }) => visibility !== "VeryHidden");
  const readings = (await readHeads(context, forPeople)) ?? (await measure(context, forPeople));
  await readRemaining(context, readings);
  const peringatan = createPeringatan();
  const sheets = worksheets.items.map((worksheet) => assemble(worksheet, readings, peringatan));
  return { sheets, peringatan: peringatan.all() };
}

/** The upper left part of every sheet together with its extent; null if that is too much for one answer. */
async function readHeads(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly Reading[] | null> {
  const asked = worksheets.map((worksheet) => {
    const used = worksheet.getUsedRange(true);
    // Widened to A1 the used range always meets the head: no question about an empty intersection arises.
    const head = used.getBoundingRect(worksheet.getRange("A1")).getIntersection(rangeOf(worksheet, HEAD));
    return { worksheet, extent: askArea(used), content: askContent(head) };
  });
  if (!(await fits(context))) return null;
  return asked.map(({ worksheet, extent, content }) => ({
    worksheet,
    contents: [content()],
    remaining: outsideHead(sane(extent(), worksheet)),
  }));
}

/** Only how far every sheet reaches; nothing is read yet. */
async function measure(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly Reading[]> {
  const asked = worksheets.map((worksheet) => ({ worksheet, extent: askArea(worksheet.getUsedRange(true)) }));
  await context.sync();
  return asked.map(({ worksheet, extent }) => ({
    worksheet,
    contents: [],
    remaining: [sane(extent(), worksheet)],
  }));
}

async function readRemaining(context: Excel.RequestContext, readings: readonly Reading[]): Promise<void> {
  const tiles = readings.flatMap((sheet) =>
    sheet.remaining.flatMap(bands).map((area): Tile<Reading> => ({ sheet, area })),
  );
  for (const batch of batches(tiles)) await readTiles(context, batch);
}

/** Reads tiles in one batch; whatever is too much for one answer is asked for again in halves. */
async function readTiles(context: Excel.RequestContext, tiles: readonly Tile<Reading>[]): Promise<void> {
  const asked = tiles.map(({ sheet, area }) => ({ sheet, content: askContent(rangeOf(sheet.worksheet, area)) }));
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

function assemble(worksheet: Excel.Worksheet, readings: readonly Reading[], peringatan: PeringatanCounter): Sheet {
  const contents = readings.find((reading) => reading.worksheet === worksheet)?.contents ?? [];
  const cells = contents.flatMap((content) => content.cells).sort((a, b) => a.row - b.row || a.col - b.col);
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, col, cell, luar } of cells) {
    const inRow = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, inRow.set(col, cell));
    if (luar) peringatan.count(luar, worksheet.name, row, col);
  }
  return {
    name: worksheet.name,
    visibility: VISIBILITY[worksheet.visibility],
    rows,
    merges: distinct(contents.flatMap(({ merges }) => merges)),
    hiddenRows: new Set(contents.flatMap(({ hiddenRows }) => hiddenRows)),
  };
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** A merge across the border of two tiles was told by both. */
function distinct(merges: readonly Area[]): readonly Area[] {
  const byPlace = new Map(merges.map((merge) => [`${String(merge.top)},${String(merge.left)}`, merge]));
  return [...byPlace.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
