import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";

const ROOT = join(__dirname, "../..");
const CACHE = join(ROOT, "node_modules/.cache/cermat-build");
/** What a build depends on. */
const SUMBER = ["src", "assets", "webpack.config.js", "package-lock.json"];
/** Milliseconds within which another process finishes its build, or is taken for dead. */
const SABAR = 180_000;
const SATU_JAM = 3_600_000;

/**
 * Builds the page and the task pane as `npm run build` does and gives the folder. Test files that run side by side
 * share one build; it is made anew only when a source has changed.
 */
export async function bangun(): Promise<string> {
  // Once: sources may change while they are being built, and then the next call builds anew.
  const folder = join(CACHE, sidik());
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const kunci = `${folder}.lock`;
  try {
    mkdirSync(kunci);
  } catch {
    return tunggu(folder, kunci);
  }
  try {
    // Under its final name only when it is whole: nobody meets half a build.
    const sementara = `${folder}.tmp`;
    await webpack(["--config-name", "browser"], sementara);
    buangLama();
    renameSync(sementara, folder);
    return folder;
  } finally {
    rmSync(kunci, { recursive: true, force: true });
  }
}

/** Removes builds that no running test can still be using. */
function buangLama(): void {
  for (const nama of readdirSync(CACHE)) {
    const lama = join(CACHE, nama);
    if (Date.now() - statSync(lama).mtimeMs > SATU_JAM) rmSync(lama, { recursive: true, force: true });
  }
}

/** Runs webpack with these options into a folder; what it has to complain about becomes the error. */
export async function webpack(pilihan: readonly string[], folder: string): Promise<void> {
  const args = [join(ROOT, "node_modules/webpack/bin/webpack.js"), ...pilihan, "--output-path", folder];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  } catch (sebab) {
    const { stdout = "", stderr = "" } = sebab as { stdout?: string; stderr?: string };
    throw new Error(`The build failed:\n${stdout}${stderr}`, { cause: sebab });
  }
}

async function tunggu(folder: string, kunci: string): Promise<string> {
  for (const batas = Date.now() + SABAR; Date.now() < batas;) {
    if (existsSync(folder)) return folder;
    if (!existsSync(kunci)) return bangun();
    await new Promise((lanjut) => setTimeout(lanjut, 200));
  }
  rmSync(kunci, { recursive: true, force: true });
  return bangun();
}

/** A fingerprint of all sources. */
function sidik(): string {
  const hash = createHash("sha256");
  for (const sumber of SUMBER) {
    for (const berkas of semuaBerkas(join(ROOT, sumber)))
      hash.update(relative(ROOT, berkas)).update(readFileSync(berkas));
  }
  return hash.digest("hex").slice(0, 16);
}

function semuaBerkas(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((isi) => (isi.isDirectory() ? semuaBerkas(join(path, isi.name)) : [join(path, isi.name)]));
}
