import { attributeAt } from "../../xml/attributes";
import type { Tag } from "../../xml/tags";

/** The style that a cell would have which is not written: that of its row, else that of its column, else 0. */
export type InheritedStyle = {
  addColumns(col: Tag): void;
  /** `row` is the tag of its row; undefined for a row that is not written either. */
  of(col: number, row: Tag | undefined): number;
};

export function createInheritedStyle(text: string): InheritedStyle {
  const columns: { readonly first: number; readonly last: number; readonly xf: number }[] = [];
  const number = (tag: Tag, name: string): number => styleNumber(text, tag, name);
  return {
    addColumns(col) {
      columns.push({ first: number(col, "min") - 1, last: number(col, "max") - 1, xf: number(col, "style") });
    },
    of(col, row) {
      const own = row && attributeAt(text, row.start, "customFormat");
      if (row && (own === "1" || own === "true")) return number(row, "s");
      return columns.find(({ first, last }) => col >= first && col <= last)?.xf ?? 0;
    },
  };
}

/** An attribute that is a number from 0, such as that of a style; 0 where it is none. */
export function styleNumber(text: string, tag: Tag, name: string): number {
  const written = attributeAt(text, tag.start, name) ?? "";
  return /^\d{1,9}$/.test(written) ? Number(written) : 0;
}
