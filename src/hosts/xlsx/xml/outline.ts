import { galat } from "../galat";
import { createTagScanner, type Tag } from "./tags";

/** An element with where it stands in its text. */
export type Element = {
  /** As written, with its prefix, and without it. */
  readonly name: string;
  readonly local: string;
  /** From "<" of its first tag to behind ">" of its last. */
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; both are `end` for an element that is one empty tag. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** Whether it is written as one tag, "<a/>". */
  readonly empty: boolean;
};

/** The root of a part and its children. */
export type Outline = {
  readonly root: Element;
  readonly children: readonly Element[];
  /** What stands before the names of the root's own namespace: "" or, for instance, "x:". */
  readonly prefix: string;
};

/** Finds the root of an XML text and its children; throws RUSAK where tags do not match, XML_DTD. */
export function outline(text: string): Outline {
  const [root] = elementsFrom(text, 0, text.length);
  if (!root) throw galat("RUSAK");
  return { root, children: childrenOf(text, root), prefix: root.name.slice(0, root.name.length - root.local.length) };
}

/** The children of an element, in their order. */
export function childrenOf(text: string, element: Element): readonly Element[] {
  return element.empty ? [] : elementsFrom(text, element.contentStart, element.contentEnd);
}

/** The outermost elements of a stretch of text. */
function elementsFrom(text: string, from: number, to: number): readonly Element[] {
  const scanner = createTagScanner(text, from);
  const found: Element[] = [];
  let depth = 0;
  let first: Tag | null = null;
  for (let tag = scanner.next(); tag && tag.start < to; tag = scanner.next()) {
    if (tag.kind === "close") depth--;
    if (depth < 0) throw galat("RUSAK");
    if (depth === 0) {
      if (tag.kind === "open") first = tag;
      else found.push(elementOf(tag.kind === "empty" ? tag : first, tag));
    }
    if (tag.kind === "open") depth++;
  }
  if (depth !== 0) throw galat("RUSAK");
  return found;
}

function elementOf(first: Tag | null, last: Tag): Element {
  if (first?.name !== last.name) throw galat("RUSAK");
  return {
    name: first.name,
    local: first.name.slice(first.name.indexOf(":") + 1),
    start: first.start,
    end: last.end,
    contentStart: first.end,
    contentEnd: first === last ? first.end : last.start,
    empty: first === last,
  };
}
