import { areaName, cellName, type LembarBaru, type SelBaru } from "../../../../core/workbook";
import { cellContent } from "../cell/cell-content";
import { formulaText } from "../cell/formula-text";
import { newCell } from "../sheet/cell-xml";
import type { Styles } from "../style/styles";
import { validationsXml } from "./validations-xml";

/** Excel stores a column a little wider than the characters it shows: the room for its edges, with its usual font. */
const COLUMN_PADDING = 5 / 7;

/**
 * Folio, 8,5 × 13 inches or 216 × 330 mm, is what Excel's fixed list of papers has for the F4 of Indonesian offices
 * (215 × 330 mm). Excel passes over a size spelled out in millimetres.
 */
const PAPER = { A4: 9, F4: 14 } as const;

/** Margins of 1,5 cm at the sides and 1,9 cm above and below, in inches as the format wants them. */
const MARGINS = '<pageMargins left="0.59" right="0.59" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** The worksheet part of a new sheet. Its formulas must be known to be writable. */
export function sheetXml(lembar: LembarBaru, styles: Styles, namespace: string): string {
  const { cetak, validasi = [] } = lembar;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    cetak ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    viewsXml(lembar.bekukan ?? 0),
    '<sheetFormatPr defaultRowHeight="15"/>',
    colsXml(lembar.lebar),
    `<sheetData>${rowsXml(lembar, styles)}</sheetData>`,
    mergesXml(lembar),
    validationsXml(validasi),
    cetak ? '<printOptions horizontalCentered="1"/>' : "",
    MARGINS,
    cetak ? pageSetupXml(cetak) : "",
    cetak ? "<headerFooter><oddFooter>&amp;C&amp;8Halaman &amp;P dari &amp;N</oddFooter></headerFooter>" : "",
    "</worksheet>",
  ].join("");
}

function viewsXml(frozen: number): string {
  if (frozen <= 0) return "";
  const first = cellName({ row: frozen, col: 0 });
  const pane = `<pane ySplit="${frozen}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}

function colsXml(widths: ReadonlyMap<number, number>): string {
  if (widths.size === 0) return "";
  const cols = ascending(widths).map(([col, width]) => {
    const stored = Math.trunc((width + COLUMN_PADDING) * 256) / 256;
    return `<col min="${col + 1}" max="${col + 1}" width="${stored}" customWidth="1"/>`;
  });
  return `<cols>${cols.join("")}</cols>`;
}

function rowsXml({ rows, tinggi = new Map() }: LembarBaru, styles: Styles): string {
  const numbers = [...new Set([...rows.keys(), ...tinggi.keys()])].sort((a, b) => a - b);
  return numbers
    .map((row) => {
      const cells = ascending(rows.get(row) ?? new Map<number, SelBaru>());
      const height = tinggi.get(row);
      const high = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const xml = cells.map(([col, cell]) => cellXml(cellName({ row, col }), cell, styles));
      return `<row r="${row + 1}"${high}>${xml.join("")}</row>`;
    })
    .join("");
}

function cellXml(name: string, { value, formula, format, gaya }: SelBaru, styles: Styles): string {
  const look = { ...gaya, ...(format !== undefined && { format }) };
  const xf = Object.keys(look).length === 0 ? 0 : styles.ofLook(look);
  const written = formula === undefined ? undefined : (formulaText(formula) ?? undefined);
  return newCell("", name, xf, cellContent(value, written, ""));
}

function mergesXml({ merges }: LembarBaru): string {
  if (merges.length === 0) return "";
  const cells = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function pageSetupXml({ kertas, arah }: NonNullable<LembarBaru["cetak"]>): string {
  const orientation = arah === "mendatar" ? "landscape" : "portrait";
  // As wide as one page, and as many pages long as it takes.
  return `<pageSetup paperSize="${PAPER[kertas]}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
}

function ascending<Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...map].sort(([a], [b]) => a - b);
}
