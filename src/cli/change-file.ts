import { statSync } from "node:fs";
import { HostGalat } from "../hosts/host";
import { xlsxHost, type XlsxHost } from "../hosts/xlsx";
import { destination } from "./destination";
import { galatTulis } from "./galat";
import { readBytes } from "./read-file";
import { writeWhole } from "./write-file";

/** Which file is read and where the changed one goes. */
export type Call = {
  readonly input: string;
  /** null: nothing is written. */
  readonly output: string | null;
  /** Whether a file that stands at `output` may be replaced, the input itself among them. */
  readonly overwrite: boolean;
};

const BERUBAH = new HostGalat(
  "BERKAS_BERUBAH",
  "Berkas asalnya berubah sementara dikerjakan, jadi tidak ada yang ditulis. Tutup di program lain, lalu ulangi.",
);

/**
 * Reads a file, lets `work` change it in memory, and writes what came of it; where `work` changed nothing that is the
 * very same file. Rejects with a HostGalat for whatever a user can cause, and then nothing is written.
 */
export async function changeFile<T>(call: Call, work: (host: XlsxHost) => Promise<T>): Promise<T> {
  const { input, output, overwrite } = call;
  const bytes = readBytes(input);
  const host = xlsxHost(bytes);
  if (output === null) return work(host);
  const path = destination(input, output, overwrite);
  const mode = modeFor(path, input);
  const result = await work(host);
  writeWhole(path, host.bytes(), mode, () => {
    if (!stillHolds(input, bytes)) throw BERUBAH;
    // Someone else may have put a file there meanwhile.
    destination(input, output, overwrite);
  });
  return result;
}

/** The permissions of the file to be replaced; a new one gets those of its origin, and can be written by its owner. */
function modeFor(path: string, input: string): number {
  const OWNER_WRITES = 0o200;
  try {
    const replaced = statSync(path, { throwIfNoEntry: false });
    return replaced ? replaced.mode & 0o777 : (statSync(input).mode & 0o777) | OWNER_WRITES;
  } catch (cause) {
    throw galatTulis(cause);
  }
}

/** Compared by content: its time is too coarse on some disks, and a file may be replaced by one of the same size. */
function stillHolds(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readBytes(path), bytes) === 0;
  } catch {
    return false;
  }
}
