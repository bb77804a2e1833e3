import { FORMAT_BAWAAN } from "../../../format-bawaan";
import { attributeAt, escapeAttribute } from "../../xml/attributes";
import { childrenOf, type Outline } from "../../xml/outline";
import type { StyleList } from "./style-list";

/** The first id that a file may give to a format of its own. */
const FIRST_OWN = 164;

/** Ids whose currency symbol depends on the machine: a code cannot stand for them. */
const CURRENCY = new Set([5, 6, 7, 8, 42, 44]);

/** The number formats of a file. */
export type NumberFormats = {
  /** The code behind an id; "" for General. */
  codeOf(id: number): string;
  /** The id of a code, which is added to the file's own formats where it has none. */
  idOf(code: string): number;
};

/** `list` is the list of the file's own formats. */
export function createNumberFormats(xml: string, outline: Outline, list: StyleList): NumberFormats {
  const codes = new Map(FORMAT_BAWAAN);
  const ids = new Map<string, number>();
  let next = FIRST_OWN;
  const own = outline.children.find(({ local }) => local === "numFmts");
  const written = (own ? childrenOf(xml, own) : []).map(({ start }) => ({
    id: Number(attributeAt(xml, start, "numFmtId")),
    code: attributeAt(xml, start, "formatCode") ?? "",
  }));
  // A file that spells out a built-in id gives it another meaning.
  const overridden = new Set(written.map(({ id }) => id));
  for (const [id, code] of FORMAT_BAWAAN) if (!CURRENCY.has(id) && !overridden.has(id)) ids.set(code, id);
  for (const { id, code } of written) {
    codes.set(id, code);
    ids.set(code, id);
    next = Math.max(next, id + 1);
  }

  return {
    codeOf: (id) => plain(codes.get(id) ?? ""),
    idOf(code) {
      if (plain(code) === "") return 0;
      const known = ids.get(code);
      if (known !== undefined) return known;
      list.add(`<${outline.prefix}numFmt numFmtId="${next}" formatCode="${escapeAttribute(code)}"/>`);
      ids.set(code, next);
      return next++;
    },
  };
}

/** "General" is no format at all. */
export function plain(code: string): string {
  return code.toLowerCase() === "general" ? "" : code;
}
