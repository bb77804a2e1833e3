import type { Tag } from "../../xml/tags";
import type { Target } from "./cell-writer";
import { createRowWriter, type RowWriter, type Writing } from "./row-writer";
import type { Targets } from "../../../edit/targets";
import type { CellPlace } from "./walk-sheet";

/** Merges targets into the rows and cells that a sheet has; told of them in the order of the file. */
export type RowsWriter = {
  row(tag: Tag, row: number): void;
  /** Returns the target of the cell, if any. */
  cell(cell: CellPlace): Target | undefined;
  rowEnd(tag: Tag): void;
  /** The end tag of all rows, or the only tag of a sheet that has none. */
  end(tag: Tag): void;
};

/** `changes` takes the changes to `text`; `prefix` stands before the names of elements. */
export function createRowsWriter(writing: Writing, targets: Targets<Target>, prefix: string): RowsWriter {
  const { text, writer, changes } = writing;
  let done = 0;
  let current: RowWriter | null = null;

  /** The XML of new rows for the targets that lie above a row. */
  const rowsAbove = (bound: number): string => {
    let xml = "";
    for (; (targets.rows[done] ?? Infinity) < bound; done++) {
      const row = targets.rows[done] ?? 0;
      let cells = "";
      for (const [col, target] of targets.row(row) ?? []) cells += writer.inserted(row, col, target, undefined);
      if (cells !== "") xml += `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    }
    return xml;
  };
  const insert = (at: number, xml: string): void => {
    if (xml !== "") changes.push({ start: at, end: at, text: xml });
  };

  return {
    row(tag, row) {
      insert(tag.start, rowsAbove(row));
      const own = targets.rows[done] === row ? targets.row(row) : undefined;
      if (own) done++;
      current = own ? createRowWriter(writing, tag, row, own) : null;
      if (tag.kind === "empty") current?.end(tag);
    },
    cell: (cell) => current?.reach(cell),
    rowEnd: (tag) => current?.end(tag),
    end(tag) {
      const xml = rowsAbove(Infinity);
      if (tag.kind === "close") insert(tag.start, xml);
      else if (xml !== "") {
        const open = text.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
        changes.push({ start: tag.start, end: tag.end, text: `${open}${xml}</${tag.name}>` });
      }
    },
  };
}
