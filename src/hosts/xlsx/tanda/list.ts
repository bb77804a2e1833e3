import { attributeAt, withAttributes } from "../xml/attributes";
import type { Element } from "../xml/outline";
import { splice, type Change } from "../xml/splice";
import { remembered, remembering } from "./signature";

/** The XML of a list that a part does not have yet; when its last item goes, all of it goes. */
export function newList(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${remembering("")}${items.join("")}</${name}>`;
}

/**
 * The change that takes items out of a list and puts others behind the rest. What `count` says moves on by as much.
 * A list that was an empty tag is one again when the last of our items goes.
 */
export function changeList(
  text: string,
  list: Element,
  removed: readonly Element[],
  added: readonly string[],
): Change | null {
  if (removed.length === 0 && added.length === 0) return null;
  const tag = text.slice(list.start, list.contentStart);
  const before = list.empty
    ? remembering(tag)
    : splice(text.slice(list.contentStart, list.contentEnd), cuts(list, removed));
  const content = before + added.join("");
  const original = remembered(content);
  if (original !== undefined) return { start: list.start, end: list.end, text: original };
  const count = Number(attributeAt(tag, 0, "count") ?? NaN) - removed.length + added.length;
  const open = Number.isNaN(count) ? tag : withAttributes(tag, { count: String(count) });
  return { start: list.start, end: list.end, text: `${open.replace(/\/>$/, ">")}${content}</${list.name}>` };
}

function cuts(list: Element, removed: readonly Element[]): readonly Change[] {
  return removed.map(({ start, end }) => ({
    start: start - list.contentStart,
    end: end - list.contentStart,
    text: "",
  }));
}
