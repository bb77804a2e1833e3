/** A budget table of any length whose sums are right: what a check of it costs is the price of looking, not of telling. */
import type { Cell, Sheet } from "../../src/core/workbook";

const TITLE = "Tabel 3.5 Realisasi Anggaran Tahun 2024";
const HEADER = ["Kode Rekening", "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "%", "Ket"];
/** Sub kegiatan of a kegiatan, and kegiatan of a program. */
const SUBS = 5;
const ACTIVITIES = 4;

type Line = { readonly code: string; readonly name: string; readonly budget: number; readonly spent: number };

/** One sheet with so many rows of six columns each. */
export function budgetSheet(rows: number): Sheet {
  const lines: Line[] = [];
  for (let program = 1; lines.length < rows; program++) lines.push(...programLines(program));
  const table = lines.slice(0, wholePrograms(rows)).map(cellsOf);
  const head = [row([TITLE]), row([]), row(HEADER)];
  return {
    name: "3.5",
    visibility: "visible",
    rows: new Map([...head, ...table].map((cells, i) => [i, cells])),
    merges: [],
    hiddenRows: new Set(),
  };
}

/** A program that is cut short would not be the sum of its parts. */
function wholePrograms(rows: number): number {
  const size = 1 + ACTIVITIES * (1 + SUBS);
  return Math.ceil(rows / size) * size;
}

function programLines(program: number): readonly Line[] {
  const code = `7.${String(program).padStart(5, "0")}`;
  const activities = Array.from({ length: ACTIVITIES }, (_, i) => activityLines(`${code}.${i + 1}`, program + i));
  const heads = activities.flatMap((lines) => lines.slice(0, 1));
  return [sum(code, `PROGRAM PELAYANAN ${program}`, heads), ...activities.flat()];
}

function activityLines(code: string, seed: number): readonly Line[] {
  const subs = Array.from({ length: SUBS }, (_, i) => {
    const budget = 1_000_000 * (1 + ((seed * 7 + i * 3) % 90));
    return {
      code: `${code}.${String(i + 1).padStart(4, "0")}`,
      name: `Penyediaan Layanan ${seed} Bagian ${i + 1}`,
      budget,
      spent: (budget * (85 + ((seed + i) % 15))) / 100,
    };
  });
  return [sum(code, `Koordinasi Pelayanan ${seed}`, subs), ...subs];
}

function sum(code: string, name: string, parts: readonly Line[]): Line {
  const total = (pick: (line: Line) => number) => parts.reduce((n, line) => n + pick(line), 0);
  return { code, name, budget: total((l) => l.budget), spent: total((l) => l.spent) };
}

function cellsOf({ code, name, budget, spent }: Line): ReadonlyMap<number, Cell> {
  const share: Cell = { value: spent / budget, format: "0.00%" };
  const money = (value: number): Cell => ({ value, format: "#,##0" });
  return new Map([
    [0, { value: code }],
    [1, { value: name }],
    [2, money(budget)],
    [3, money(spent)],
    [4, share],
    [5, { value: "APBD" }],
  ]);
}

function row(texts: readonly string[]): ReadonlyMap<number, Cell> {
  return new Map(texts.map((value, col) => [col, { value, tebal: true }]));
}
