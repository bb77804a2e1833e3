import { areaName, cellName, type Cell, type Sheet, type Snapshot } from "../../../src/core/workbook";
import { escapeXml, pack, workbookParts, type Parts } from "./parts";

/** A plain .xlsx file that holds a snapshot: shared strings, own number formats, formulas with their results. */
export function xlsxOf(snapshot: Snapshot): Uint8Array {
  return pack(xlsxParts(snapshot));
}

/** The same as parts, for tests that change some of them before packing. */
export function xlsxParts(snapshot: Snapshot): Parts {
  const strings = numbered();
  const styles = numbered();
  styles.numberOf(styleKey({ value: null }));
  const sheets = snapshot.sheets.map((sheet) => ({
    name: sheet.name,
    state: sheet.visibility,
    xml: sheetXml(sheet, strings, styles),
  }));
  return workbookParts({
    sheets,
    sharedStrings: strings
      .all()
      .map((text) => `<si><t xml:space="preserve">${text}</t></si>`)
      .join(""),
    styles: stylesXml(styles.all()),
  });
}

/** Texts numbered in the order of their first use. */
type Numbered = { numberOf(text: string): number; all(): readonly string[] };

function numbered(): Numbered {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}

function sheetXml(sheet: Sheet, strings: Numbered, styles: Numbered): string {
  const numbers = [...new Set([...sheet.rows.keys(), ...sheet.hiddenRows])].sort((a, b) => a - b);
  const rows = numbers.map((row) => {
    const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b).map(([col, cell]) => {
      const style = styles.numberOf(styleKey(cell));
      return `<c r="${cellName({ row, col })}" s="${style}"${contentXml(cell, strings)}</c>`;
    });
    return `<row r="${row + 1}"${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  return `<sheetData>${rows.join("")}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}`;
}

/** The rest of a `c` element after its address: type, formula and value. */
function contentXml({ value, formula }: Cell, strings: Numbered): string {
  const f = formula === undefined ? "" : `<f>${escapeXml(formula.slice(1))}</f>`;
  if (value === null) return `>${f}`;
  if (typeof value === "number") return `>${f}<v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b">${f}<v>${value ? 1 : 0}</v>`;
  if (typeof value === "object") return ` t="e">${f}<v>${escapeXml(value.error)}</v>`;
  if (f) return ` t="str">${f}<v>${escapeText(value)}</v>`;
  return ` t="s"><v>${strings.numberOf(escapeText(value))}</v>`;
}

/** Excel's own escape for what XML cannot hold, and for what looks like it. */
function escapeText(text: string): string {
  const hidden = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeXml(hidden).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, (sign) => {
    return `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`;
  });
}

/** A style as JSON of what the snapshot says of it. */
function styleKey({ format, tebal, inden }: Cell): string {
  return JSON.stringify([format ?? "General", tebal === true, inden ?? 0]);
}

function stylesXml(styles: readonly string[]): string {
  const all = styles.map((style) => JSON.parse(style) as [string, boolean, number]);
  const formats = all.map(([format], n) => `<numFmt numFmtId="${164 + n}" formatCode="${escapeXml(format)}"/>`);
  const xfs = all.map(([, tebal, inden], n) => {
    return `<xf numFmtId="${164 + n}" fontId="${tebal ? 1 : 0}"><alignment indent="${inden}"/></xf>`;
  });
  return `<numFmts>${formats.join("")}</numFmts><fonts><font/><font><b/></font></fonts><cellXfs>${xfs.join("")}</cellXfs>`;
}
