import { randomUUID } from "node:crypto";
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { galatTulis } from "./galat";

/**
 * Writes a file whole or not at all: beside its place under another name, through to the disk, then under its own. What
 * stood there before is there until then. `mode`: its permissions. `confirm` is asked last; what it throws stops the
 * writing. Throws only a HostGalat.
 */
export function writeWhole(path: string, bytes: Uint8Array, mode: number, confirm: () => void): void {
  const temporary = join(dirname(path), `.cermat-${randomUUID()}.tmp`);
  try {
    writeThrough(temporary, bytes, mode);
    confirm();
    renameSync(temporary, path);
  } catch (cause) {
    discard(temporary);
    throw galatTulis(cause);
  }
}

function writeThrough(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, "wx", mode);
  try {
    permit(file, mode);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives the permissions that the user's own mask kept back. */
function permit(file: number, mode: number): void {
  try {
    fchmodSync(file, mode);
  } catch {
    // A memory stick knows no permissions; elsewhere the file merely has fewer than it might.
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The reason why the writing failed is the one to be told.
  }
}
