import { cellName, type Area, type Gaya, type LembarBaru, type SelBaru } from "../../../core/workbook";
import { areasOf, placeKey } from "../../tanda/areas";
import type { Step } from "./step";
import { formatWhileWriting, lengthOf, written } from "./write-cell";

/** What the commands for one cell take besides its content: it stands in three grids. */
const BYTES_PER_CELL = 60;
/** What the commands for one rectangle of cells that look alike take. */
const BYTES_PER_LOOK = 3_000;

/** A step that adds a sheet behind the last one. */
export function lembarStep(lembar: LembarBaru): Step {
  const looks = [...looksOf(lembar)];
  const cells = [...lembar.rows.values()].flatMap((row) => [...row.values()]);
  const length = cells.reduce((sum, cell) => sum + BYTES_PER_CELL + 2 * lengthOf(cell), 0);
  return {
    bytes: length + looks.length * BYTES_PER_LOOK,
    run: (context) => {
      const worksheet = context.workbook.worksheets.add(lembar.name);
      writeContents(worksheet, lembar);
      for (const [gaya, area] of looks) writeLook(worksheet, area, gaya);
      for (const area of lembar.merges) rangeOf(worksheet, area).merge();
      writeShape(worksheet, lembar);
    },
    putBack: async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(lembar.name);
      worksheet.load("name");
      await context.sync();
      if (!worksheet.isNullObject) worksheet.delete();
    },
  };
}

/** All contents at once: nothing stands on a new sheet that could be overwritten. */
function writeContents(worksheet: Excel.Worksheet, { rows }: LembarBaru): void {
  const places = [...rows].flatMap(([row, cells]) => [...cells.keys()].map((col) => ({ row, col })));
  if (places.length === 0) return;
  const height = Math.max(...places.map(({ row }) => row)) + 1;
  const width = Math.max(...places.map(({ col }) => col)) + 1;
  const grid = <Value>(of: (cell: SelBaru) => Value, none: Value): Value[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, col) => {
        const cell = rows.get(row)?.get(col);
        return cell ? of(cell) : none;
      }),
    );
  const range = rangeOf(worksheet, { top: 0, left: 0, bottom: height - 1, right: width - 1 });
  range.numberFormat = grid((cell) => formatWhileWriting(cell, formatOf(cell)), "General");
  range.values = grid(written, "");
  range.numberFormat = grid(formatOf, "General");
}

function formatOf({ format, gaya }: SelBaru): string {
  return format ?? gaya?.format ?? "General";
}

/** Each look with the rectangles of cells that have it. */
function* looksOf({ rows }: LembarBaru): Generator<readonly [Gaya, Area]> {
  const cells = new Map<string, number[]>();
  for (const [row, inRow] of rows) {
    for (const [col, { gaya }] of inRow) {
      // The format is written with the contents.
      const name = JSON.stringify({ ...gaya, format: undefined });
      if (name === "{}") continue;
      const same = cells.get(name);
      if (same) same.push(placeKey({ row, col }));
      else cells.set(name, [placeKey({ row, col })]);
    }
  }
  for (const [name, keys] of cells) for (const area of areasOf(keys)) yield [JSON.parse(name) as Gaya, area];
}

const HORIZONTAL = { kiri: "Left", tengah: "Center", kanan: "Right" } as const;
const VERTICAL = { atas: "Top", tengah: "Center" } as const;
const EDGES = ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const;

function linesIn({ top, left, bottom, right }: Area) {
  const between = bottom > top ? (["InsideHorizontal"] as const) : [];
  const beside = right > left ? (["InsideVertical"] as const) : [];
  return [...EDGES, ...between, ...beside];
}

function writeLook(worksheet: Excel.Worksheet, area: Area, gaya: Gaya): void {
  const { format } = rangeOf(worksheet, area);
  if (gaya.tebal) format.font.bold = true;
  if (gaya.miring) format.font.italic = true;
  if (gaya.garisBawah) format.font.underline = "Single";
  if (gaya.ukuran !== undefined) format.font.size = gaya.ukuran;
  if (gaya.huruf !== undefined) format.font.color = `#${gaya.huruf}`;
  if (gaya.isi !== undefined) format.fill.color = `#${gaya.isi}`;
  // Excel indents only what is aligned to a side.
  if (gaya.mendatar ?? gaya.inden) format.horizontalAlignment = HORIZONTAL[gaya.mendatar ?? "kiri"];
  if (gaya.tegak) format.verticalAlignment = VERTICAL[gaya.tegak];
  if (gaya.lipat) format.wrapText = true;
  if (gaya.inden) format.indentLevel = gaya.inden;
  if (gaya.garis) for (const side of linesIn(area)) format.borders.getItem(side).style = "Continuous";
}

/** Inches, as in the files that we write. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Folio is what Excel's list of papers has for the F4 of Indonesian offices. */
const PAPER = { A4: "A4", F4: "Folio" } as const;

function writeShape(worksheet: Excel.Worksheet, { lebar, tinggi, bekukan, cetak }: LembarBaru): void {
  for (const [col, width] of lebar) worksheet.getCell(0, col).format.columnWidth = pointsOf(width);
  for (const [row, height] of tinggi ?? []) worksheet.getCell(row, 0).format.rowHeight = height;
  if (bekukan) worksheet.freezePanes.freezeRows(bekukan);
  if (!cetak) return;
  const { pageLayout } = worksheet;
  pageLayout.orientation = cetak.arah === "mendatar" ? "Landscape" : "Portrait";
  pageLayout.paperSize = PAPER[cetak.kertas];
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Inches", MARGINS);
  if (cetak.area) pageLayout.setPrintArea(rangeOf(worksheet, cetak.area));
  const [first, last] = cetak.judulBaris ?? [];
  if (first !== undefined && last !== undefined) pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}

/** A character of the usual font takes 7 pixels and each column 5 more; a pixel is three quarters of a point. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function rangeOf(worksheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return worksheet.getRange(`${cellName({ row: top, col: left })}:${cellName({ row: bottom, col: right })}`);
}
