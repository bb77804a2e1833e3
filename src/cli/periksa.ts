import { once } from "node:events";
import { availableParallelism } from "node:os";
import { stderr, stdout } from "node:process";
import { Worker } from "node:worker_threads";
import type { ProfilTersemat } from "../core";
import { threadChecker } from "./checker";
import { findFiles } from "./find-files";
import { statusOf, worst, type Format, type Status } from "./format";
import { progressOn } from "./progress";
import { checkInOrder } from "./queue";

/** So long may one file take, in milliseconds: the largest that the reader accepts, 3 million cells, needs 8 seconds. */
const TIMEOUT = 60_000;

/** So much memory may one thread use, in megabytes: twice what that file needs. Others go on when it is exceeded. */
const MEMORY = 1024;

/** `cermat periksa`: writes the reports of all files to standard output and gives the exit status. */
export async function periksa(paths: readonly string[], format: Format, profil: ProfilTersemat): Promise<Status> {
  const files = findFiles(paths);
  const progress = progressOn(stderr, files.length);
  const threads = Math.min(availableParallelism(), files.length);
  const checkers = Array.from({ length: threads }, () => threadChecker(() => startThread(profil), TIMEOUT));
  const statuses: Status[] = [];

  await write(format.begin);
  for await (const laporan of checkInOrder(files, checkers, progress.start)) {
    progress.clear();
    await write(format.laporan(laporan, statuses.length === 0));
    statuses.push(statusOf(laporan));
  }
  await write(format.end(statuses));
  return worst(statuses);
}

function startThread(profil: ProfilTersemat): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url), {
    workerData: profil,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}

/** Waits where the reader of a pipe is slower than we are. */
async function write(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, "drain");
}
