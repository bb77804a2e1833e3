import { once } from "node:events";
import { stdout } from "node:process";
import { checkAll } from "./check-all";
import type { Acuan } from "./check-file";
import { statusOf, worst, type Format, type Status } from "./format";

/** `cermat periksa`: writes the reports of all files to standard output and gives the exit status. */
export async function periksa(paths: readonly string[], format: Format, acuan: Acuan): Promise<Status> {
  const statuses: Status[] = [];
  await write(format.begin);
  for await (const laporan of checkAll(paths, acuan)) {
    await write(format.laporan(laporan, statuses.length === 0));
    statuses.push(statusOf(laporan));
  }
  await write(format.end(statuses));
  return worst(statuses);
}

/** Waits where the reader of a pipe is slower than we are. */
async function write(text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, "drain");
}
