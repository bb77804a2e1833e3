import { cellName, type Area } from "../../../../core/workbook";
import type { Change } from "../../xml/splice";
import type { Tag } from "../../xml/tags";
import { cellContent, type WrittenContent } from "../cell/cell-content";
import type { EditOf } from "../../../edit/ditolak";
import { newCell, replacedCell } from "./cell-xml";
import { widened } from "./extent";
import { styleNumber, type InheritedStyle } from "./inherited-style";
import type { CellPlace } from "./walk-sheet";

/** An edit of a cell with its formula as a file holds it. */
export type Target = { readonly edit: EditOf<"isi">; readonly formula: string | undefined };

/** What writing cells needs to know of styles. */
export type CellStyles = {
  /** The style that looks like `xf` but shows numbers by `code`. */
  withFormat(xf: number, code: string): number;
  /** The style that looks like `xf` but does not mark its content as a text that was typed behind an apostrophe. */
  unquoted(xf: number): number;
  /** Whether a cell of this style is locked while its sheet is protected. */
  locked(xf: number): boolean;
};

/** Writes single cells of a sheet and remembers what that means for the rest of the file. */
export type CellWriter = {
  /** The XML of a cell that is not in the file; "" where it would hold nothing. `rowTag`: of its row, if that is. */
  inserted(row: number, col: number, target: Target, rowTag: Tag | undefined): string;
  replaced(cell: CellPlace, target: Target): Change;
  /** Targets that may not change if the sheet is protected. */
  readonly locked: readonly Target[];
  /** Names of cells that had a formula and have none any more. */
  readonly tanpaRumus: ReadonlySet<string>;
  /** Around all cells that were inserted; null if none was. */
  extent(): Area | null;
};

/** `prefix` stands before the names of the elements of the sheet. */
export function createCellWriter(
  text: string,
  prefix: string,
  styles: CellStyles,
  inherited: InheritedStyle,
): CellWriter {
  const locked: Target[] = [];
  const tanpaRumus = new Set<string>();
  let extent: Area | null = null;

  /** The style of a cell after the edit. */
  const styleOf = (target: Target, { type, children }: WrittenContent, xf: number): number => {
    if (styles.locked(xf)) locked.push(target);
    const { format } = target.edit.after;
    const formatted = format === undefined ? xf : styles.withFormat(xf, format);
    return type === "inlineStr" || children === "" ? formatted : styles.unquoted(formatted);
  };

  return {
    inserted(row, col, target, rowTag) {
      const { value, format } = target.edit.after;
      const content = cellContent(value, target.formula, prefix);
      const xf = styleOf(target, content, inherited.of(col, rowTag));
      if (content.children === "" && format === undefined) return "";
      extent = widened(extent, row, col);
      return newCell(prefix, cellName({ row, col }), xf, content);
    },
    replaced(cell, target) {
      const { start } = cell.tag;
      if (cell.formula && target.formula === undefined) tanpaRumus.add(cellName(cell));
      const content = cellContent(target.edit.after.value, target.formula, prefix);
      const old = styleNumber(text, cell.tag, "s");
      const xf = styleOf(target, content, old);
      return { start, end: cell.end, text: replacedCell(text.slice(start, cell.end), xf === old ? null : xf, content) };
    },
    locked,
    tanpaRumus,
    extent: () => extent,
  };
}
