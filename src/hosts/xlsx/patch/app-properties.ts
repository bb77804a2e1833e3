import { appendChild } from "../xml/append";
import { attributeAt, escapeXml, withAttributes } from "../xml/attributes";
import { childrenOf, outline, type Element } from "../xml/outline";
import { splice, type Change } from "../xml/splice";

/**
 * The document properties with the title of one more sheet behind those of the others. They list the titles of sheets
 * and names in groups and, before them, how many belong to each group; sheets are the first group. Properties that are
 * written otherwise, or that do not agree with themselves, stay as they are: they inform, nothing depends on them.
 */
export function withSheetTitle(xml: string, title: string): string {
  const pairs = vectorIn(xml, "HeadingPairs");
  const titles = vectorIn(xml, "TitlesOfParts");
  if (!pairs || !titles) return xml;
  const count = numberIn(xml, childrenOf(xml, pairs)[1]);
  const listed = childrenOf(xml, titles);
  const first = listed[0];
  if (!count || !first || listed.length < count.value) return xml;

  const entry = `<${first.name}>${escapeXml(title)}</${first.name}>`;
  const next = listed[count.value];
  const size = withAttributes(xml.slice(titles.start, titles.contentStart), {
    size: String(Number(attributeAt(xml, titles.start, "size") ?? listed.length) + 1),
  });
  return splice(xml, [
    { ...count.place, text: String(count.value + 1) },
    { start: titles.start, end: titles.contentStart, text: size },
    next ? { start: next.start, end: next.start, text: entry } : appendChild(xml, titles, entry),
  ]);
}

function vectorIn(xml: string, name: string): Element | undefined {
  const property = outline(xml).children.find(({ local }) => local === name);
  return property && childrenOf(xml, property).find(({ local }) => local === "vector");
}

/** The whole number that a variant holds, and where its digits stand. */
function numberIn(xml: string, variant: Element | undefined) {
  const number = variant && childrenOf(xml, variant)[0];
  const text = number ? xml.slice(number.contentStart, number.contentEnd) : "";
  if (!number || !/^\d{1,6}$/.test(text)) return null;
  const place: Omit<Change, "text"> = { start: number.contentStart, end: number.contentEnd };
  return { value: Number(text), place };
}
