/**
 * One task on one file, in a process of its own:  node task.js TASK FILE [runs]
 *
 * Prints what the task itself cost in ms, without the start of Node and the reading of the file: the first time, when
 * nothing is compiled yet, and the median of the later times.
 */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { check, hitungUlang } from "../../src/core";
import { applyEdits, cellAt, type Address, type Cell, type Sheet, type Snapshot } from "../../src/core/workbook";
import { readXlsx } from "../../src/hosts/xlsx";
import { median } from "./median";

/**
 * check: recognise and check what was read; core: the same and plan to compute again; recheck: check again after one cell
 * was changed; read: our reader; floor: unzip and parse; sheetjs: its reader.
 */
export type TaskName = "check" | "core" | "recheck" | "read" | "floor" | "sheetjs";

/** What a task prints. `cells`: how many the workbook holds. */
export type TaskCost = { readonly first: number; readonly later: number; readonly cells: number };

/** `prepare` is not measured; what it gives is used once, because the core remembers what it has seen. */
type Task<T> = { readonly prepare: () => T; readonly run: (input: T) => unknown };

const [, , name = "", path = "", runs = "1"] = process.argv;
void main(name as TaskName, readFileSync(path), Number(runs));

async function main(name: TaskName, bytes: Uint8Array, runs: number): Promise<void> {
  const { first, later } = await measured(name, bytes, runs);
  console.log(JSON.stringify({ first, later, cells: filledCells(readXlsx(bytes)).length } satisfies TaskCost));
}

async function measured(name: TaskName, bytes: Uint8Array, runs: number): Promise<Omit<TaskCost, "cells">> {
  switch (name) {
    case "check":
      return measure({ prepare: () => readXlsx(bytes), run: check }, runs);
    case "core":
      return measure({ prepare: () => readXlsx(bytes), run: checkAndPlan }, runs);
    case "recheck":
      return measure({ prepare: afterAnEdit(readXlsx(bytes)), run: check }, runs);
    case "read":
      return measure({ prepare: () => bytes, run: readXlsx }, runs);
    case "floor":
      return measure({ prepare: () => bytes, run: floor }, runs);
    case "sheetjs": {
      const { read } = await import("xlsx");
      return measure({ prepare: () => bytes, run: (b: Uint8Array) => read(b) }, runs);
    }
  }
}

function measure<T>({ prepare, run }: Task<T>, runs: number): Omit<TaskCost, "cells"> {
  const costs = Array.from({ length: runs }, () => {
    const input = prepare();
    const before = process.cpuUsage();
    run(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const [first = 0, ...later] = costs;
  return { first, later: later.length > 0 ? median(later) : first };
}

function checkAndPlan(snapshot: Snapshot): void {
  check(snapshot);
  hitungUlang(snapshot, { bentuk: "nilai", jumlah: false });
}

/** The workbook after a person typed one figure, then another, as the task pane meets it: the other sheets are the same. */
function afterAnEdit(snapshot: Snapshot): () => Snapshot {
  check(snapshot);
  const figures = filledCells(snapshot).filter(({ cell }) => cell.formula === undefined && typed(cell.value) !== null);
  let kini = snapshot;
  let edits = 0;
  return () => {
    const { at } = figures[Math.floor((figures.length * (edits % PLACES)) / PLACES)] as Filled;
    edits += 1;
    const before = cellAt(kini.sheets.find((s) => s.name === at.sheet) as Sheet, at.row, at.col);
    const after = { value: typed(before.value) };
    kini = applyEdits(kini, [{ kind: "isi", at, before, after, alasan: "" }]);
    return kini;
  };
}

/** Another figure in place of one; null where none stands. */
function typed(value: Cell["value"]): number | string | null {
  if (typeof value === "number") return value + 1;
  return typeof value === "string" && /^\d/.test(value) ? `1${value}` : null;
}

/** So many places all over the workbook are typed in, one after the other. */
const PLACES = 7;

/** The least that anybody must do who wants to know what a workbook says: unzip it, and parse its XML once. */
function floor(bytes: Uint8Array): void {
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    const parser = new SaxesParser({ position: false });
    parser.write(strFromU8(content)).close();
  }
}

type Filled = { readonly at: Address; readonly cell: Cell };

function filledCells({ sheets }: Snapshot): readonly Filled[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) => [...cells].map(([col, cell]) => ({ at: { sheet: name, row, col }, cell }))),
  );
}
