import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const TEMPAT = [
  process.env.SOFFICE,
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** LibreOffice on this machine, or null. The variable SOFFICE names another one. */
export const sofficePath: string | null = TEMPAT.find((path) => path !== undefined && existsSync(path)) ?? null;

/** Long enough for a cold start and some hundred workbooks; a dialogue that nobody can answer must end too. */
const LONGEST = 120_000;

/**
 * Settings of a throwaway profile: formulas of OOXML files are always calculated anew (0), whatever results the file
 * has stored; by default LibreOffice believes them.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** Calculates workbooks anew, all in one run because LibreOffice is slow to start. The results are .xlsx files. */
export function hitungUlang(...books: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return convert(books, "xlsx:Calc MS Excel 2007 XML");
}

/** Prints workbooks to PDF, to be looked at. */
export function toPdf(...books: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return convert(books, "pdf:calc_pdf_Export");
}

async function convert(books: readonly Uint8Array[], filter: string): Promise<readonly Uint8Array[]> {
  if (sofficePath === null) throw new Error("No LibreOffice found; set SOFFICE to its path");
  const folder = await mkdtemp(join(tmpdir(), "cermat-soffice-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const names = books.map((_, n) => `buku${n}`);
    await Promise.all(books.map((bytes, n) => writeFile(join(folder, `buku${n}.xlsx`), bytes)));
    const out = join(folder, "out");
    await promisify(execFile)(
      sofficePath,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        filter,
        "--outdir",
        out,
        ...names.map((name) => join(folder, `${name}.xlsx`)),
      ],
      { timeout: LONGEST },
    );
    const extension = filter.slice(0, filter.indexOf(":"));
    return await Promise.all(names.map((name) => readFile(join(out, `${name}.${extension}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * `describe` for tests that need LibreOffice. Without it they are skipped with a notice; where CI=true they fail,
 * because there nobody would read it.
 */
export function describeDenganLibreOffice(nama: string, isi: () => void): void {
  if (sofficePath !== null) describe(nama, isi);
  else if (process.env.CI === "true") {
    test(`${nama}: needs LibreOffice`, () => {
      throw new Error("No LibreOffice found; set SOFFICE to its path");
    });
  } else {
    console.warn(`Skipped, because no LibreOffice was found (set SOFFICE to its path): ${nama}`);
    describe.skip(nama, isi);
  }
}
