import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder for files under test, with the everyday moves. */
export type Folder = {
  readonly path: (name: string) => string;
  /** Writes a file and gives its path. */
  readonly put: (name: string, content: string | Uint8Array, mode?: number) => string;
  readonly bytes: (name: string) => Buffer;
  readonly text: (name: string) => string;
  readonly names: () => readonly string[];
  readonly remove: () => void;
};

export function makeFolder(): Folder {
  const root = mkdtempSync(join(tmpdir(), "cermat-"));
  const path = (name: string) => join(root, name);
  return {
    path,
    put: (name, content, mode) => {
      writeFileSync(path(name), content);
      if (mode !== undefined) chmodSync(path(name), mode);
      return path(name);
    },
    bytes: (name) => readFileSync(path(name)),
    text: (name) => readFileSync(path(name), "utf8"),
    names: () => readdirSync(root).sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The code of the HostGalat that something throws; null where it throws nothing. */
export function kodeOf(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (cause) {
    return (cause as { readonly kode: string }).kode;
  }
}
