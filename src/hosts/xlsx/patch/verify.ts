import { cellAt, cellName, contentCell, EMPTY_CELL, type Cell, type CellContent } from "../../../core/workbook";
import type { Edit, Sheet, Snapshot } from "../../../core/workbook";
import { normalizeFormula } from "../../formula/normalize";
import { createTargets } from "../../edit/targets";

/**
 * Holds the changed file, as the reader reads it, against what the edits mean: every cell of every sheet. Throws a plain
 * Error where they differ, so that a file with a fault of ours never leaves the host.
 */
export function verify(before: Snapshot, edits: readonly Edit[], after: Snapshot): void {
  const added = edits.flatMap((edit) => (edit.kind === "lembar" ? [edit.lembar] : []));
  const names = [...before.sheets, ...added].map(({ name }) => name);
  if (names.length !== after.sheets.length || after.sheets.some(({ name }, at) => name !== names[at])) {
    throw new Error("the changed workbook lists other sheets");
  }
  for (const [at, sheet] of after.sheets.entries()) {
    const old = before.sheets[at];
    const contents = old ? contentsOf(sheet.name, edits) : cellsOf(added[at - before.sheets.length]?.rows ?? new Map());
    verifySheet(old?.rows ?? new Map(), [...contents], sheet);
  }
}

type Rows<Content> = ReadonlyMap<number, ReadonlyMap<number, Content>>;
type Placed<Content> = { readonly row: number; readonly col: number; readonly value: Content };

function* contentsOf(sheet: string, edits: readonly Edit[]): Generator<Placed<CellContent>> {
  for (const edit of edits) {
    if (edit.kind === "isi" && edit.at.sheet === sheet) yield { ...edit.at, value: edit.after };
  }
}

function* cellsOf<Content>(rows: Rows<Content>): Generator<Placed<Content>> {
  for (const [row, cells] of rows) for (const [col, value] of cells) yield { row, col, value };
}

function verifySheet(before: Rows<Cell>, contents: readonly Placed<CellContent>[], after: Sheet): void {
  const changed = createTargets(contents);
  let count = 0;
  const expect = (row: number, col: number, cell: Cell): void => {
    if (cell.value !== null || cell.formula !== undefined) count++;
    if (same(cell, cellAt(after, row, col))) return;
    throw new Error(`${cellName({ row, col })} of a changed sheet reads otherwise than was meant`);
  };
  for (const { row, col, value } of cellsOf(before)) if (!changed.row(row)?.has(col)) expect(row, col, value);
  for (const { row, col, value } of contents) {
    const cell = contentCell(before.get(row)?.get(col) ?? EMPTY_CELL, value);
    // A cell that was not there may have its look from its row or column.
    const isNew = !before.get(row)?.has(col) && value.format === undefined;
    expect(row, col, isNew ? { ...cell, ...formatOf(cellAt(after, row, col)) } : cell);
  }
  let found = 0;
  for (const cells of after.rows.values()) found += cells.size;
  if (found !== count) throw new Error("a changed sheet has other cells than was meant");
}

function formatOf({ format }: Cell): Pick<Cell, "format"> {
  return format === undefined ? {} : { format };
}

function same(expected: Cell, real: Cell): boolean {
  if (expected.value === null && expected.formula === undefined) {
    return real.value === null && real.formula === undefined;
  }
  return (
    sameValue(expected.value, real.value) &&
    formulaOf(expected) === formulaOf(real) &&
    (expected.format ?? "General").toLowerCase() === (real.format ?? "General").toLowerCase()
  );
}

function sameValue(a: Cell["value"], b: Cell["value"]): boolean {
  if (typeof a === "object" && a !== null) return typeof b === "object" && b !== null && a.error === b.error;
  return a === b || (a === 0 && b === 0);
}

function formulaOf({ formula }: Cell): string | undefined {
  return formula === undefined ? undefined : normalizeFormula(formula.replace(/^=\s*/, "").trim()).formula;
}
