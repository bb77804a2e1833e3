/** The measurements of the bench. Of all figures the medians over the rounds, of ratios those within a round. */
import { readFileSync } from "node:fs";
import { hitungUlang, sofficePath } from "../alat/libreoffice";
import { median } from "./median";
import { runNode, type Cost } from "./process";
import type { TaskCost, TaskName } from "./task";
import type { Workbook } from "./workbooks";

/** The programs under measurement, built: the command line, and the tasks without it. */
export type Tools = { readonly cli: string; readonly task: string };

/** Milliseconds of processor time: the first time in a new process, and later ones in the same. */
export type Twice = { readonly first: number; readonly later: number };

/** What the parts cost, and how often the core would fit into what others need. */
export type Parts = {
  readonly name: string;
  readonly cells: number;
  readonly cost: Readonly<Record<TaskName, Twice>>;
  readonly checkToFloor: Twice;
  readonly coreToFloor: Twice;
  readonly checkToSheetjs: Twice;
};

const TASKS: readonly TaskName[] = ["floor", "read", "check", "core", "recheck", "sheetjs"];

export async function measureParts(tools: Tools, book: Workbook, rounds: number, runs: number): Promise<Parts> {
  const all: Record<TaskName, TaskCost>[] = [];
  for (let round = 0; round < rounds; round++) {
    const costs: Partial<Record<TaskName, TaskCost>> = {};
    for (const task of TASKS) costs[task] = await runTask(tools, task, book, runs);
    all.push(costs as Record<TaskName, TaskCost>);
  }
  const twice = (pick: (round: Record<TaskName, TaskCost>, when: "first" | "later") => number): Twice => ({
    first: median(all.map((round) => pick(round, "first"))),
    later: median(all.map((round) => pick(round, "later"))),
  });
  const cost = (task: TaskName) => twice((round, when) => round[task][when]);
  return {
    name: book.name,
    cells: all[0]?.check.cells ?? NaN,
    cost: {
      floor: cost("floor"),
      read: cost("read"),
      check: cost("check"),
      core: cost("core"),
      recheck: cost("recheck"),
      sheetjs: cost("sheetjs"),
    },
    checkToFloor: twice((round, when) => round.check[when] / round.floor[when]),
    coreToFloor: twice((round, when) => round.core[when] / round.floor[when]),
    checkToSheetjs: twice((round, when) => round.check[when] / round.sheetjs[when]),
  };
}

async function runTask(tools: Tools, task: TaskName, { path }: Workbook, runs: number): Promise<TaskCost> {
  const { stdout } = await runNode([tools.task, task, path, String(runs)]);
  return JSON.parse(stdout) as TaskCost;
}

/** Whole processes, from their start to their end. */
export type Whole = {
  readonly name: string;
  readonly cermat: Cost;
  readonly sheetjs: Cost;
  /** Milliseconds on the clock; NaN without LibreOffice. */
  readonly libreoffice: number;
  readonly cpuToSheetjs: number;
  readonly wallToSheetjs: number;
};

const SHEETJS = `require("xlsx").readFile(process.argv[1])`;

export async function measureWhole(tools: Tools, book: Workbook, rounds: number): Promise<Whole> {
  const all: { cermat: Cost; sheetjs: Cost; libreoffice: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const cermat = (await runNode([tools.cli, "periksa", "--format", "json", book.path]).catch(unfinished)).cost;
    const sheetjs = (await runNode(["-e", SHEETJS, book.path])).cost;
    all.push({ cermat, sheetjs, libreoffice: sofficePath === null ? NaN : await recalculation(book) });
  }
  const middle = (pick: (round: (typeof all)[number]) => number) => median(all.map(pick));
  const cost = (who: "cermat" | "sheetjs"): Cost => ({
    cpu: middle((r) => r[who].cpu),
    wall: middle((r) => r[who].wall),
    peak: middle((r) => r[who].peak),
  });
  return {
    name: book.name,
    cermat: cost("cermat"),
    sheetjs: cost("sheetjs"),
    libreoffice: middle((r) => r.libreoffice),
    cpuToSheetjs: middle((r) => r.cermat.cpu / r.sheetjs.cpu),
    wallToSheetjs: middle((r) => r.cermat.wall / r.sheetjs.wall),
  };
}

/** The command line gives up after a minute; nothing can be compared with that. */
function unfinished(cause: unknown): Awaited<ReturnType<typeof runNode>> {
  console.log(String(cause));
  return { stdout: "", cost: { cpu: NaN, wall: NaN, peak: NaN } };
}

async function recalculation(book: Workbook): Promise<number> {
  const bytes = readFileSync(book.path);
  const start = performance.now();
  await hitungUlang(bytes);
  return performance.now() - start;
}

/** What many files in one call come to. */
export type Throughput = { readonly name: string; readonly files: number; readonly perSecond: number } & Cost;

/** `paths`: files or folders that hold `files` workbooks together. */
export async function measureFiles(
  tools: Tools,
  name: string,
  paths: readonly string[],
  files: number,
  rounds: number,
): Promise<Throughput> {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    costs.push((await runNode([tools.cli, "periksa", "--format", "ndjson", ...paths])).cost);
  }
  const middle = (what: keyof Cost) => median(costs.map((cost) => cost[what]));
  const wall = middle("wall");
  return { name, files, perSecond: files / (wall / 1000), cpu: middle("cpu"), wall, peak: middle("peak") };
}
