import { galat } from "../galat";
import { createRichText } from "../rich-text";
import type { Attributes, XmlReader } from "../xml/parse";

/** A `c` element as written; the texts of `v` and `is` are undefined, and `f` is null, where there is no such element. */
export type CellElement = {
  readonly attributes: Attributes;
  v: string | undefined;
  inline: string | undefined;
  f: { readonly attributes: Attributes; text: string } | null;
};

/** Depth of the children of `c`: worksheet, sheetData, row, c, v. */
const CHILD = 5;

/** Gathers one `c` element after another; told only what happens inside them. */
export type CellGatherer = Required<XmlReader> & {
  begin(attributes: Attributes): void;
  /** The element whose end tag was just read. */
  end(): CellElement;
};

/** Throws RUSAK for an element that stands twice in one cell: neither is certain. */
export function createCellGatherer(): CellGatherer {
  const rich = createRichText();
  let cell: CellElement = { attributes: {}, v: undefined, inline: undefined, f: null };
  let inside: "v" | "f" | "is" | null = null;

  const openChild = (name: string, attributes: Attributes): void => {
    if (name === "v" && cell.v === undefined) cell.v = "";
    else if (name === "f" && cell.f === null) cell.f = { attributes, text: "" };
    else if (name === "is" && cell.inline === undefined) cell.inline = "";
    else if (name === "v" || name === "f" || name === "is") throw galat("RUSAK");
    else return;
    inside = name;
  };

  return {
    begin(attributes) {
      cell = { attributes, v: undefined, inline: undefined, f: null };
    },
    open(name, attributes, depth) {
      if (depth === CHILD) openChild(name, attributes);
      else if (inside === "is") rich.open(name, attributes, depth);
    },
    text(text) {
      if (inside === "v") cell.v = (cell.v ?? "") + text;
      else if (inside === "is") rich.text(text);
      else if (inside === "f" && cell.f) cell.f.text += text;
    },
    close(name, depth) {
      if (depth > CHILD) {
        if (inside === "is") rich.close(name, depth);
        return;
      }
      if (inside === "is") cell.inline = rich.take();
      inside = null;
    },
    end: () => cell,
  };
}
