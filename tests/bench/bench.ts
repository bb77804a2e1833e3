/**
 * What a check costs, beside what others need for the same file. Usage:
 *
 *   npm run bench [rounds]     so many rounds (5), each measuring everything once, in turn
 *
 * Every measurement is a process of its own, and counts processor time of all its threads: a machine that is busy with
 * other things stretches the clock but hardly that. The last line holds all figures for programs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { webpack } from "../alat/build";
import { sofficePath } from "../alat/libreoffice";
import {
  measureFiles,
  measureParts,
  measureWhole,
  type Parts,
  type Throughput,
  type Tools,
  type Twice,
  type Whole,
} from "./measure";
import { figure, markdownTable } from "./table";
import { budgetWorkbook, officesFolder, officesWorkbook, samples, type Workbook } from "./workbooks";

/** Large workbooks vary little from run to run, and take their time. */
const LARGE_ROUNDS = 3;
/** How often a task is repeated in its process; a large workbook warms it up within one run. */
const RUNS = 12;
const LARGE_RUNS = 2;
const FILES = 200;
const ROUNDS = Number(process.argv[2] ?? 5);

void bench();

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cermat-bench-"));
  try {
    await measureAll(await build(folder), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(folder: string): Promise<Tools> {
  const dist = join(folder, "dist");
  await webpack(["--config-name", "cli"], dist);
  const task = ["--entry-reset", "--entry", join(__dirname, "task.ts"), "--output-filename", "task.js"];
  await webpack(["--config-name", "cli", ...task], dist);
  return { cli: join(dist, "cli.js"), task: join(dist, "task.js") };
}

async function measureAll(tools: Tools, folder: string): Promise<void> {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"}), ${figure(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
  console.log(`Machine: ${machine}`);
  if (sofficePath === null) console.log("No LibreOffice found: set SOFFICE to its path to compare with it.");
  const small = samples();
  const large = [officesWorkbook(folder, 20, 500), budgetWorkbook(folder, 50_000)];

  const whole: Whole[] = [];
  for (const book of small) whole.push(await measureWhole(tools, book, ROUNDS));
  for (const book of large) whole.push(await measureWhole(tools, book, Math.min(ROUNDS, LARGE_ROUNDS)));
  printWhole(whole);

  const parts: Parts[] = [];
  for (const book of small) parts.push(await measureParts(tools, book, ROUNDS, RUNS));
  for (const book of large) parts.push(await measureParts(tools, book, Math.min(ROUNDS, LARGE_ROUNDS), LARGE_RUNS));
  printParts(parts);

  const files = [
    await measureFiles(tools, "samples", repeated(small, FILES), FILES, Math.min(ROUNDS, LARGE_ROUNDS)),
    await measureFiles(tools, "offices", [officesFolder(folder, FILES)], FILES, Math.min(ROUNDS, LARGE_ROUNDS)),
  ];
  printFiles(files);

  const cells: Parts[] = [];
  for (const [count, runs] of [
    [10_000, RUNS],
    [1_000_000, LARGE_RUNS],
  ] as const) {
    cells.push(await measureParts(tools, budgetWorkbook(folder, count / 6), Math.min(ROUNDS, LARGE_ROUNDS), runs));
  }
  printCells(cells);
  console.log(JSON.stringify({ machine, rounds: ROUNDS, whole, parts, cells, files }));
}

function repeated(books: readonly Workbook[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => books[i % books.length]?.path ?? "");
}

function printWhole(rows: readonly Whole[]): void {
  print(
    "Whole processes: `cermat periksa` against SheetJS reading the file and LibreOffice recalculating it (ms, MB)",
    [
      "file",
      "cermat cpu",
      "clock",
      "MB",
      "SheetJS cpu",
      "clock",
      "MB",
      "LibreOffice clock",
      "cpu ratio",
      "clock ratio",
    ],
    rows.map((r) => [
      r.name,
      ...[r.cermat, r.sheetjs].flatMap(({ cpu, wall, peak }) => [figure(cpu), figure(wall), figure(peak)]),
      figure(r.libreoffice),
      figure(r.cpuToSheetjs, 2),
      figure(r.wallToSheetjs, 2),
    ]),
  );
}

function printParts(rows: readonly Parts[]): void {
  const both = ({ first, later }: Twice, decimals: number) => `${figure(first, decimals)} / ${figure(later, decimals)}`;
  print(
    "Parts, first time in a process / later, ms of processor time. Floor: unzip and one bare parse",
    [
      "file",
      "cells",
      "floor",
      "reading",
      "check",
      "core",
      "recheck",
      "SheetJS",
      "check / floor",
      "core / floor",
      "check / SheetJS",
    ],
    rows.map(({ name, cells, cost, checkToFloor, coreToFloor, checkToSheetjs }) => [
      name,
      figure(cells),
      ...[cost.floor, cost.read, cost.check, cost.core, cost.recheck, cost.sheetjs].map((c) => both(c, 0)),
      ...[checkToFloor, coreToFloor, checkToSheetjs].map((ratio) => both(ratio, 1)),
    ]),
  );
}

function printCells(rows: readonly Parts[]): void {
  print(
    "Microseconds a cell, later runs: flat if it does not grow with the workbook",
    ["cells", "floor", "reading", "check", "core"],
    rows.map(({ cells, cost }) => [
      figure(cells),
      ...[cost.floor, cost.read, cost.check, cost.core].map(({ later }) => figure((1000 * later) / cells, 2)),
    ]),
  );
}

function printFiles(rows: readonly Throughput[]): void {
  print(
    `${FILES} workbooks in one call on all cores`,
    ["workbooks", "files a second", "cpu s", "clock s", "peak MB"],
    rows.map((r) => [
      r.name,
      figure(r.perSecond, 1),
      figure(r.cpu / 1000, 1),
      figure(r.wall / 1000, 1),
      figure(r.peak),
    ]),
  );
}

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}\n\n${markdownTable(head, rows)}`);
}
