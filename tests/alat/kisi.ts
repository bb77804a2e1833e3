/**
 * Workbooks as text grids, so that a test shows what an evaluator would see.
 *
 *   --- 3.1 @B2                                    a sheet named "3.1" whose first cell is B2 (default: "Lembar1", A1)
 *   *Indikator* | *Target* | *Realisasi* | *Capaian*
 *   IKM         | 89       | =93.25      | 104%!
 *   -> seharusnya 93,25 ÷ 89
 *
 * A line is a row, "|" separates cells, spaces and tabs around a cell do not count; an empty line is an empty row.
 *
 *   93,25  teks        text, always: what a person typed stays as typed
 *   =93.25             a number (JavaScript notation);  =0.9361:0.00% with a number format after the colon
 *   =93.25 {E4/D4}     a formula and its cached value;  ="Tinggi" {IF(..)} with a cached text, ={E4/D4} without any
 *   =#DIV/0!           an error value
 *   *teks*  >teks      bold; indented once per ">" (directly before a letter, "*", "[" or "'", so that "> 90" is text)
 *   'teks              text whatever it begins with
 *   ^  <               belongs to the merge of the cell above, of the cell to the left
 *   ⏎  ␣               a line break, a no-break space inside a text
 *   ~ at a line start  the row is hidden
 *   ! at a cell's end  a finding is expected there
 *   -> at a line start a fragment of the expected message; it is no row
 */
import { cellName, parseCellName } from "../../src/core/workbook";
import type { Address, Area, Cell, CellValue, Sheet, Snapshot } from "../../src/core/workbook";

/** A parsed grid: the workbook, the cells marked "!" in reading order, and the "->" lines. */
export type Kisi = {
  readonly snapshot: Snapshot;
  readonly tanda: readonly Address[];
  readonly penjelasan: readonly string[];
};

/** Reads a grid; throws (in English) where the grid itself is written wrongly. */
export function kisi(teks: string, pilihan: { readonly lembar?: string } = {}): Kisi {
  const tanda: Address[] = [];
  const penjelasan: string[] = [];
  const sheets: Sheet[] = [];
  for (const bagian of splitSheets(teks, pilihan.lembar ?? "Lembar1")) {
    penjelasan.push(...bagian.penjelasan);
    const { sheet, tanda: marks } = readSheet(bagian);
    if (sheets.some((other) => other.name === sheet.name)) throw new Error(`Two sheets named ${sheet.name}`);
    sheets.push(sheet);
    tanda.push(...marks);
  }
  return { snapshot: { sheets, peringatan: [] }, tanda, penjelasan };
}

type Bagian = {
  readonly name: string;
  readonly origin: { readonly row: number; readonly col: number };
  readonly lines: string[];
  readonly penjelasan: string[];
};

function splitSheets(teks: string, firstName: string): Bagian[] {
  const lines = teks.replace(/^[ \t]*\n/, "").split(/\r?\n/);
  const all: Bagian[] = [{ name: firstName, origin: { row: 0, col: 0 }, lines: [], penjelasan: [] }];
  for (const raw of lines) {
    const line = raw.replace(/^[ \t]+|[ \t]+$/g, "");
    const current = all.at(-1);
    const heading = /^--- +(.+?)(?: +@([A-Z]+\d+))?$/.exec(line);
    if (heading) {
      const origin = parseCellName(heading[2] ?? "A1");
      if (!origin) throw new Error(`Not a cell: ${line}`);
      all.push({ name: heading[1] ?? "", origin, lines: [], penjelasan: [] });
    } else if (line.startsWith("->")) current?.penjelasan.push(line.slice(2).trim());
    else current?.lines.push(line);
  }
  for (const { lines: rows } of all) while (rows.at(-1) === "") rows.pop();
  return all.filter(({ lines: rows }, i) => i > 0 || rows.length > 0 || all.length === 1);
}

function readSheet({ name, origin, lines }: Bagian): { sheet: Sheet; tanda: Address[] } {
  const rows = new Map<number, Map<number, Cell>>();
  const hiddenRows = new Set<number>();
  const tanda: Address[] = [];
  const merges = new Merges();
  for (const [i, line] of lines.entries()) {
    const row = origin.row + i;
    if (line.startsWith("~")) hiddenRows.add(row);
    const cells = new Map<number, Cell>();
    for (const [j, content] of line.replace(/^~/, "").split("|").entries()) {
      const at = { sheet: name, row, col: origin.col + j };
      const { isi, ditandai } = stripMark(trimCell(content));
      if (isi === "^" || isi === "<") {
        if (ditandai) throw new Error(`Mark the first cell of the merge instead of ${cellName(at)}`);
        merges.join(at, isi === "^" ? { row: row - 1, col: at.col } : { row, col: at.col - 1 });
        continue;
      }
      if (ditandai) tanda.push(at);
      if (isi !== "") cells.set(at.col, readCell(isi));
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  return { sheet: { name, visibility: "visible", rows, merges: merges.areas(), hiddenRows }, tanda };
}

/** No-break spaces stay: people type them, and the reader of numbers has to cope. */
function trimCell(content: string): string {
  return content.replace(/^[ \t]+|[ \t]+$/g, "");
}

const ERROR_VALUE = /^=(#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!))/;

function stripMark(content: string): { isi: string; ditandai: boolean } {
  const error = ERROR_VALUE.exec(content)?.[0];
  const ditandai = content !== error && content.endsWith("!");
  return { isi: ditandai ? trimCell(content.slice(0, -1)) : content, ditandai };
}

function readCell(content: string): Cell {
  const [, marks = "", afterIndent = ""] = /^(>+(?=[\p{L}*['])|)(.*)$/su.exec(content) ?? [];
  const bold = /^\*(.+)\*$/s.exec(afterIndent);
  return {
    ...readContent(bold?.[1] ?? afterIndent),
    ...(bold ? { tebal: true } : {}),
    ...(marks ? { inden: marks.length } : {}),
  };
}

function readContent(content: string): Cell {
  if (!content.startsWith("=")) return { value: content.replace(/^'/, "").replace(/⏎/g, "\n").replace(/␣/g, "\u00a0") };
  const parts = /^=([^{:]*?)(?::([^{]+?))?\s*(?:\{(.+)\})?$/.exec(content);
  const value = parts && readValue(parts[1] ?? "", parts[3] !== undefined);
  if (!parts || value === undefined) throw new Error(`Neither a number nor a formula: ${content}`);
  const [, , format, formula] = parts;
  return { value, ...(formula ? { formula: `=${formula}` } : {}), ...(format ? { format } : {}) };
}

/** undefined where the text is no value. */
function readValue(written: string, hasFormula: boolean): CellValue | undefined {
  if (written === "") return hasFormula ? null : undefined;
  const error = ERROR_VALUE.exec(`=${written}`)?.[1];
  if (error) return { error };
  const text = /^"(.*)"$/.exec(written);
  if (text) return text[1] ?? "";
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : undefined;
}

type Spot = { readonly row: number; readonly col: number };

/** Gathers "^" and "<" under the cell they lead to. */
class Merges {
  private readonly owner = new Map<string, Spot>();
  private readonly members = new Map<string, Spot[]>();

  join(cell: Spot, towards: Spot): void {
    if (towards.row < 0 || towards.col < 0) throw new Error(`${cellName(cell)} merges with nothing`);
    const first = this.owner.get(cellName(towards)) ?? towards;
    this.owner.set(cellName(cell), first);
    this.members.set(cellName(first), [...(this.members.get(cellName(first)) ?? [first]), cell]);
  }

  areas(): Area[] {
    return [...this.members.values()].map((cells) => {
      const rows = cells.map(({ row }) => row);
      const cols = cells.map(({ col }) => col);
      const area = {
        top: Math.min(...rows),
        left: Math.min(...cols),
        bottom: Math.max(...rows),
        right: Math.max(...cols),
      };
      const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (size !== cells.length)
        throw new Error(`The merge at ${cellName({ row: area.top, col: area.left })} is no rectangle`);
      return area;
    });
  }
}
