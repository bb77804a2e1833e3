import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

const ROOT = resolve(__dirname, "../..");
const NOT_OURS = new Set([".git", "node_modules", "dist", "coverage"]);

/** All files of the project below `folder`, by their path from its root with "/" between. */
export function projectFiles(folder = "."): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(ROOT, folder, entry.name);
    const name = relative(ROOT, path).split(sep).join("/");
    return entry.isDirectory() ? projectFiles(name) : [name];
  });
}

export function bytesOf(path: string): Uint8Array {
  return readFileSync(join(ROOT, path));
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Source files by path: what the checks of this folder look at, in the project or in a small wrong example. */
export type Sources = ReadonlyMap<string, string>;

export function sourcesIn(folder: string): Sources {
  const paths = projectFiles(folder).filter((path) => /\.tsx?$/.test(path));
  return new Map(paths.map((path) => [path, textOf(path)]));
}
