import { execFileSync, spawnSync, type SpawnSyncOptions } from "node:child_process";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** What a run of the command line came to. */
export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Builds the command line as a user gets it into `folder`/dist, and gives a function that runs it there. */
export function buildCli(folder: string): (args: readonly string[], options?: SpawnSyncOptions) => Run {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const dist = join(folder, "dist");
  execFileSync(process.execPath, [webpack, "--config-name", "cli", "--output-path", dist], { cwd: ROOT });
  return (args, options) =>
    spawnSync(process.execPath, [join(dist, "cli.js"), ...args], { cwd: folder, ...options, encoding: "utf8" });
}

/** A workbook of the project's samples. */
export function contoh(name: string): string {
  return join(ROOT, "tests/contoh", name);
}
