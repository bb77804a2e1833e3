import { availableParallelism } from "node:os";
import { stderr } from "node:process";
import { Worker } from "node:worker_threads";
import type { Laporan } from "../core";
import type { Acuan } from "./check-file";
import { threadChecker } from "./checker";
import { findFiles } from "./find-files";
import { progressOn } from "./progress";
import { checkInOrder } from "./queue";

/** So long may one file take, in milliseconds: the largest that the reader accepts, 3 million cells, needs 8 seconds. */
const TIMEOUT = 60_000;

/** So much memory may one thread use, in megabytes: twice what that file needs. Others go on when it is exceeded. */
const MEMORY = 1024;

/** Checks all workbooks of the given paths on all cores, with progress on the terminal, and yields their reports in order. */
export async function* checkAll(paths: readonly string[], acuan: Acuan): AsyncGenerator<Laporan> {
  const files = findFiles(paths);
  const progress = progressOn(stderr, files.length);
  const threads = Math.min(availableParallelism(), files.length);
  const checkers = Array.from({ length: threads }, () => threadChecker(() => startThread(acuan), TIMEOUT));
  for await (const laporan of checkInOrder(files, checkers, progress.start)) {
    progress.clear();
    yield laporan;
  }
}

function startThread(acuan: Acuan): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url), {
    workerData: acuan,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}
