/**
 * Damaged workbooks. Each must be refused by name or be read, in good time and within bounds of memory. Usage:
 *
 *   npm run rusak [count] [seed]            so many (10,000) from that seed on (1), on all cores
 *   npm run rusak -- --benih N [--ke FILE]  one again, written to a file if one is named
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { mutant } from "./mutant";
import { trial, type Outcome } from "./trial";
import { runTrials } from "./trials";

const SHOWN = 12;
const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const seed = option("--benih");

if (seed === undefined) void run(Number(args[0] ?? 10_000), Number(args[1] ?? 1));
else void repeat(Number(seed), option("--ke"));

async function repeat(seed: number, path: string | undefined): Promise<void> {
  if (path !== undefined) writeFileSync(path, mutant(seed).bytes);
  const { what, result, fault, ms } = await trial(seed);
  console.log(`${what}\n${result}, ${ms.toFixed(0)} ms${fault === null ? "" : `\n${fault}`}`);
}

async function run(count: number, first: number): Promise<void> {
  const outcomes: Outcome[] = [];
  await runTrials(first, count, availableParallelism(), (outcome) => {
    outcomes.push(outcome);
    if (outcome.fault !== null) console.log(`seed ${outcome.seed}: ${outcome.what}\n  ${firstLines(outcome.fault)}`);
  });
  const results = new Map<string, number>();
  for (const { result } of outcomes) results.set(result, (results.get(result) ?? 0) + 1);
  console.log("\nResults");
  for (const [result, n] of [...results].sort((a, b) => b[1] - a[1]))
    console.log(`${String(n).padStart(7)}  ${result}`);
  console.log("\nSlowest");
  for (const o of [...outcomes].sort((a, b) => b.ms - a.ms).slice(0, SHOWN)) {
    console.log(`${o.ms.toFixed(0).padStart(7)} ms  seed ${o.seed}  ${o.what}`);
  }
  const faults = outcomes.filter(({ fault }) => fault !== null).length;
  console.log(`\n${outcomes.length} workbooks, ${faults} faults`);
  process.exitCode = faults === 0 ? 0 : 1;
}

function firstLines(fault: string): string {
  return fault.split("\n").slice(0, 4).join("\n  ");
}
