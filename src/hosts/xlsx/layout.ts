import { refuseUnlessZip } from "./file-kind";
import { createBudget } from "./limits";
import { openPackage, type Package } from "./package/package";
import { readWorkbook } from "./workbook";
import { SPREADSHEET } from "./xml/namespaces";
import { attribute, flag, index, parseXml, type Attributes } from "./xml/parse";

/** Neighbouring columns of one width, both bounds included, counted from 0; the width in characters. */
export type ColumnSpan = {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
};

/** How a sheet is laid out for the eye: nothing of it touches a value. */
export type SheetLayout = {
  readonly columns: readonly ColumnSpan[];
  /** Characters; null where the file does not say. */
  readonly defaultWidth: number | null;
  /** Rows that stay in view. */
  readonly frozenRows: number;
};

/** More stretches than this no person made. */
const MOST_SPANS = 2_000;

/** Reads what stands before the cells of each sheet, by the sheet's name. Throws what `readXlsx` throws. */
export function readLayout(bytes: Uint8Array): ReadonlyMap<string, SheetLayout> {
  refuseUnlessZip(bytes);
  const pkg = openPackage(bytes, createBudget());
  return new Map(readWorkbook(pkg).sheets.map(({ name, part }) => [name, readHead(pkg, part)]));
}

/** Thrown at the first row: the rest of the part is of no interest. */
const ROWS_BEGIN = new Error("the rows begin");

function readHead(pkg: Package, part: string): SheetLayout {
  const columns: ColumnSpan[] = [];
  let defaultWidth: number | null = null;
  let frozenRows = 0;
  const open = (name: string, attributes: Attributes): void => {
    if (name === "sheetData") throw ROWS_BEGIN;
    if (name === "sheetFormatPr") defaultWidth = size(attributes, "defaultColWidth");
    if (name === "pane" && attribute(attributes, "state")?.startsWith("frozen")) {
      frozenRows = index(attributes, "ySplit") ?? 0;
    }
    const [first, last] = [index(attributes, "min"), index(attributes, "max")];
    if (name !== "col" || first === undefined || last === undefined || columns.length >= MOST_SPANS) return;
    columns.push({
      first: first - 1,
      last: last - 1,
      width: size(attributes, "width"),
      hidden: flag(attributes, "hidden"),
    });
  };
  try {
    parseXml(pkg.read(part), { name: "worksheet", namespaces: SPREADSHEET }, { open });
  } catch (cause) {
    if (cause !== ROWS_BEGIN) throw cause;
  }
  return { columns, defaultWidth, frozenRows };
}

/** Excel's widest column is 255 characters. */
function size(attributes: Attributes, name: string): number | null {
  const value = Number(attribute(attributes, name) ?? Number.NaN);
  return value >= 0 && value <= 255 ? value : null;
}
