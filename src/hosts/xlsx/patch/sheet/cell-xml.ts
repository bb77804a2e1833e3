import { withAttributes } from "../../xml/attributes";
import { childrenOf, outline } from "../../xml/outline";
import type { WrittenContent } from "../cell/cell-content";

/** A cell that was not there. */
export function newCell(prefix: string, name: string, xf: number, { type, children }: WrittenContent): string {
  const style = xf > 0 ? ` s="${xf}"` : "";
  const kind = type === null ? "" : ` t="${type}"`;
  return element(`<${prefix}c r="${name}"${style}${kind}`, `${prefix}c`, children);
}

/**
 * The text of a `c` element with other content. Its address, its other attributes and its extensions stay; `xf` is its
 * new style, null where it keeps its own. What only belongs to the old value (`cm`, `vm`) goes with it.
 */
export function replacedCell(cell: string, xf: number | null, { type, children }: WrittenContent): string {
  const { root } = outline(cell);
  const first = withAttributes(cell.slice(0, root.contentStart), {
    ...(xf !== null && { s: String(xf) }),
    t: type,
    cm: null,
    vm: null,
  });
  const rest = childrenOf(cell, root).filter(({ local }) => !["f", "v", "is"].includes(local));
  const content = children + rest.map(({ start, end }) => cell.slice(start, end)).join("");
  return element(first.replace(/\s*\/?>$/, ""), root.name, content);
}

function element(open: string, name: string, content: string): string {
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}
