import type { Change } from "../../xml/splice";
import type { Tag } from "../../xml/tags";
import type { CellWriter, Target } from "./cell-writer";
import { widenedSpans } from "./extent";
import type { CellPlace } from "./walk-sheet";

/** A sheet being rewritten: its text, what writes its cells, and the changes so far. */
export type Writing = { readonly text: string; readonly writer: CellWriter; readonly changes: Change[] };

/** Merges the targets of one row into the cells that the row has, from left to right. */
export type RowWriter = {
  /** The next cell of the row: inserts those that stand before it. Returns the target of the cell itself, if any. */
  reach(cell: CellPlace): Target | undefined;
  /** The end of the row, given by its end tag, or by its only tag if the row is empty. */
  end(tag: Tag): void;
};

/** `changes` takes the changes to `text`. */
export function createRowWriter(
  { text, writer, changes }: Writing,
  rowTag: Tag,
  row: number,
  targets: ReadonlyMap<number, Target>,
): RowWriter {
  const waiting = [...targets];
  let next = 0;
  let first = Infinity;
  let last = -1;

  /** The XML of the waiting cells that stand left of a column. */
  const insertedBefore = (col: number): string => {
    let xml = "";
    for (; next < waiting.length; next++) {
      const [at, target] = waiting[next] ?? [Infinity];
      if (target === undefined || at >= col) break;
      const cell = writer.inserted(row, at, target, rowTag);
      if (cell === "") continue;
      xml += cell;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    return xml;
  };
  const insert = (at: number, xml: string): void => {
    if (xml !== "") changes.push({ start: at, end: at, text: xml });
  };

  return {
    reach({ col, tag }) {
      insert(tag.start, insertedBefore(col));
      const [at, target] = waiting[next] ?? [];
      if (at !== col) return undefined;
      next++;
      return target;
    },
    end(tag) {
      const xml = insertedBefore(Infinity);
      const spans = last < 0 ? null : widenedSpans(text, rowTag, first, last);
      if (tag !== rowTag) {
        insert(tag.start, xml);
        if (spans) changes.push(spans);
      } else if (xml !== "") {
        const open = (spans?.text ?? text.slice(tag.start, tag.end)).replace(/\s*\/>$/, ">");
        changes.push({ start: tag.start, end: tag.end, text: `${open}${xml}</${tag.name}>` });
      }
    },
  };
}
