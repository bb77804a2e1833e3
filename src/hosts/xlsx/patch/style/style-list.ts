import { attributeAt, withAttributes } from "../../xml/attributes";
import { childrenOf, type Outline } from "../../xml/outline";
import { insertInOrder, STYLES_ORDER } from "../../xml/schema-order";
import type { Change } from "../../xml/splice";

/** One of the lists of a styles part, whose items are known by their place. */
export type StyleList = {
  /** The XML of an item. */
  item(place: number): string | undefined;
  /** The list will be written even where nothing is added to what it begins with. */
  need(): void;
  /** Place of an item with this very XML, which is added unless it is there. */
  add(xml: string): number;
  /** The change that writes what was added; null where nothing was. */
  change(): Change | null;
};

/** `first` is what a list begins with that the part does not have yet. */
export function createStyleList(xml: string, outline: Outline, name: string, first: readonly string[]): StyleList {
  const list = outline.children.find(({ local }) => local === name);
  const old = list ? childrenOf(xml, list).map(({ start, end }) => xml.slice(start, end)) : [];
  const added: string[] = list ? [] : [...first];
  const places = new Map<string, number>();
  for (const [place, item] of [...old, ...added].entries()) if (!places.has(item)) places.set(item, place);
  let isNeeded = false;

  return {
    item: (place) => old[place] ?? added[place - old.length],
    need() {
      isNeeded = true;
    },
    add(item) {
      isNeeded = true;
      const known = places.get(item);
      if (known !== undefined) return known;
      const place = old.length + added.length;
      places.set(item, place);
      added.push(item);
      return place;
    },
    change() {
      if (!isNeeded || added.length === 0) return null;
      const content = added.join("");
      if (!list) {
        const tag = `${outline.prefix}${name}`;
        const element = `<${tag} count="${added.length}">${content}</${tag}>`;
        return insertInOrder(xml, outline, STYLES_ORDER, name, element);
      }
      const tag = xml.slice(list.start, list.contentStart).replace(/\s*\/>$/, ">");
      const counted = attributeAt(tag, 0, "count") !== undefined;
      const open = counted ? withAttributes(tag, { count: String(old.length + added.length) }) : tag;
      const text = `${open}${xml.slice(list.contentStart, list.contentEnd)}${content}</${list.name}>`;
      return { start: list.start, end: list.end, text };
    },
  };
}
