/**
 * One task on one file, in a process of its own:  node task.js TASK FILE [runs]
 *
 * Prints what the task itself cost in ms, without the start of Node and the reading of the file: the first time, when
 * nothing is compiled yet, and the median of the later times.
 */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { check, hitungUlang, type Snapshot } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import { median } from "./median";

/**
 * check: recognise and check what was read; recompute: the same and plan to compute again; read: our reader; floor: unzip
 * and parse; sheetjs: its reader.
 */
export type TaskName = "check" | "recompute" | "read" | "floor" | "sheetjs";

/** What a task prints. `cells`: how many the workbook holds, where the task reads it. */
export type TaskCost = { readonly first: number; readonly later: number; readonly cells: number };

type Task = { readonly run: () => unknown; readonly cells: number };

const [, , name = "", path = "", runs = "1"] = process.argv;
void measure(name, readFileSync(path), Number(runs));

async function measure(name: string, bytes: Uint8Array, runs: number): Promise<void> {
  const { run, cells } = await prepare(name, bytes);
  const costs = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const [first = 0, ...later] = costs;
  console.log(JSON.stringify({ first, later: later.length > 0 ? median(later) : first, cells } satisfies TaskCost));
}

async function prepare(name: string, bytes: Uint8Array): Promise<Task> {
  switch (name) {
    case "check": {
      const snapshot = readXlsx(bytes);
      return { run: () => check(snapshot), cells: cellsOf(snapshot) };
    }
    case "recompute": {
      const snapshot = readXlsx(bytes);
      return { run: () => hitungUlang(snapshot, { bentuk: "nilai", jumlah: false }), cells: cellsOf(snapshot) };
    }
    case "read":
      return { run: () => readXlsx(bytes), cells: 0 };
    case "floor":
      return { run: () => floor(bytes), cells: 0 };
    case "sheetjs": {
      const { read } = await import("xlsx");
      return { run: () => read(bytes), cells: 0 };
    }
    default:
      throw new Error(`No such task: ${name}`);
  }
}

/** The least that anybody must do who wants to know what a workbook says: unzip it, and parse its XML once. */
function floor(bytes: Uint8Array): void {
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    const parser = new SaxesParser({ position: false });
    parser.write(strFromU8(content)).close();
  }
}

function cellsOf({ sheets }: Snapshot): number {
  return sheets.reduce((sum, { rows }) => [...rows.values()].reduce((n, cells) => n + cells.size, sum), 0);
}
