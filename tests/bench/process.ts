/** Runs a program in a process of its own and measures it. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a process cost: processor time of all its threads and time on the clock in ms, largest memory in MB. */
export type Cost = { readonly cpu: number; readonly wall: number; readonly peak: number };

const RECORDER = join(__dirname, "catat.cjs");
/** More than any report of one run. */
const MAX_OUTPUT = 512 * 1024 * 1024;

/** Runs Node with these arguments. Rejects if the program ends with anything but 0 or 1 (findings). */
export async function runNode(args: readonly string[]): Promise<{ readonly stdout: string; readonly cost: Cost }> {
  const folder = mkdtempSync(join(tmpdir(), "cermat-bench-"));
  const record = join(folder, "cost.json");
  try {
    const start = performance.now();
    const stdout = await new Promise<string>((resolve, reject) => {
      execFile(
        process.execPath,
        ["--require", RECORDER, ...args],
        { env: { ...process.env, CERMAT_BENCH: record }, maxBuffer: MAX_OUTPUT },
        (cause, out, err) => {
          if (!cause || cause.code === 1) resolve(out);
          else reject(new Error(`node ${args.join(" ")} ended with ${cause.code}:\n${err}`));
        },
      );
    });
    const wall = performance.now() - start;
    const { cpu, peak } = JSON.parse(readFileSync(record, "utf8")) as { cpu: number; peak: number };
    return { stdout, cost: { cpu: cpu / 1000, wall, peak: peak / 1024 } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
