/** The workbooks that the bench measures with. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, Sheet, Snapshot } from "../../src/core/workbook";
import { pack, xlsxParts } from "../alat/xlsx";
import { bukuBersih } from "../bukti/uji";
import { budgetSheet } from "./budget";

/** A file to measure with, by the name it has in the tables. */
export type Workbook = { readonly name: string; readonly path: string };

const SAMPLES = join(__dirname, "../contoh");
const BLANK_ROWS = 3;

/** The sample reports of this project. */
export function samples(): readonly Workbook[] {
  return readdirSync(SAMPLES)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => ({ name: file.replace(".xlsx", ""), path: join(SAMPLES, file) }));
}

/** Writes a workbook of so many sheets, each of that many rows filled with the tables of offices. */
export function officesWorkbook(folder: string, sheets: number, rows: number): Workbook {
  let seed = 1;
  const all = Array.from({ length: sheets }, (_, i) => {
    const stacked = stack(`Lembar ${i + 1}`, rows, seed);
    seed = stacked.nextSeed;
    return stacked.sheet;
  });
  return write(folder, `${sheets} sheets x ${rows} rows`, { sheets: all, peringatan: [] });
}

/** Writes a workbook with one budget table of so many rows. */
export function budgetWorkbook(folder: string, rows: number): Workbook {
  return write(folder, `1 sheet x ${rows.toLocaleString("en")} rows`, { sheets: [budgetSheet(rows)], peringatan: [] });
}

/** Writes the workbooks of so many offices, a file each, and gives their folder. */
export function officesFolder(folder: string, count: number): string {
  const offices = join(folder, "offices");
  mkdirSync(offices);
  for (let seed = 1; seed <= count; seed++) {
    writeFileSync(join(offices, `${seed}.xlsx`), fileOf(bukuBersih(seed).buku.snapshot));
  }
  return offices;
}

function write(folder: string, name: string, snapshot: Snapshot): Workbook {
  const path = join(folder, `${name.replace(/\W+/g, "-")}.xlsx`);
  writeFileSync(path, fileOf(snapshot));
  return { name, path };
}

/** A file with content types: our own reader does without them, others do not. */
function fileOf(snapshot: Snapshot): Uint8Array {
  const parts = xlsxParts(snapshot);
  const overrides = Object.keys(parts).flatMap((part) => {
    const type = CONTENT_TYPES.find(([pattern]) => pattern.test(part))?.[1];
    return type ? [`<Override PartName="/${part}" ContentType="${SPREADSHEET_TYPE}.${type}+xml"/>`] : [];
  });
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rels}${overrides.join("")}</Types>`;
  return pack({ "[Content_Types].xml": types, ...parts });
}

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = [
  [/^xl\/workbook\.xml$/, "sheet.main"],
  [/^xl\/worksheets\//, "worksheet"],
  [/^xl\/sharedStrings\.xml$/, "sharedStrings"],
  [/^xl\/styles\.xml$/, "styles"],
] as const;

/** The sheets of one office after the other, one below the other, until the rows are full. */
function stack(name: string, height: number, seed: number): { readonly sheet: Sheet; readonly nextSeed: number } {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  const merges: Sheet["merges"][number][] = [];
  let top = 0;
  let nextSeed = seed;
  while (top < height) {
    for (const sheet of bukuBersih(nextSeed).buku.snapshot.sheets) {
      const bottom = top + Math.max(...sheet.rows.keys());
      if (bottom >= height) return { sheet: full(), nextSeed: nextSeed + 1 };
      for (const [row, cells] of sheet.rows) rows.set(top + row, withoutFormulas(cells));
      merges.push(...sheet.merges.map((m) => ({ ...m, top: m.top + top, bottom: m.bottom + top })));
      top = bottom + 1 + BLANK_ROWS;
    }
    nextSeed++;
  }
  return { sheet: full(), nextSeed };

  function full(): Sheet {
    return { name, visibility: "visible", rows, merges, hiddenRows: new Set() };
  }
}

/** Their formulas would speak of the rows where they stood before. */
function withoutFormulas(cells: ReadonlyMap<number, Cell>): ReadonlyMap<number, Cell> {
  return new Map(
    [...cells].map(([col, { value, format }]) => [col, { value, ...(format !== undefined && { format }) }]),
  );
}
