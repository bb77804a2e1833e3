import { folderOf } from "../package/relationships";
import { PACKAGE_RELATIONSHIPS } from "../xml/namespaces";
import { attributeAt, escapeAttribute } from "../xml/attributes";
import { appendChild } from "../xml/append";
import { outline } from "../xml/outline";
import { splice } from "../xml/splice";

/** A relationships part without any relationship. */
export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Relationships xmlns="${PACKAGE_RELATIONSHIPS[0] ?? ""}"></Relationships>`;

/** The relationships with one more; `type` is the whole address of its type. */
export function withRelationship(xml: string, id: string, type: string, target: string): string {
  const { root, prefix } = outline(xml);
  const written = [id, type, target].map(escapeAttribute);
  const child = `<${prefix}Relationship Id="${written[0]}" Type="${written[1]}" Target="${written[2]}"/>`;
  return splice(xml, [appendChild(xml, root, child)]);
}

/** The relationships without these; null if none is left. */
export function withoutRelationships(xml: string, ids: ReadonlySet<string>): string | null {
  const { children } = outline(xml);
  const removed = children.filter(({ start }) => ids.has(attributeAt(xml, start, "Id") ?? ""));
  if (removed.length === children.length) return null;
  return splice(
    xml,
    removed.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

/** How a part names another one in its relationships: "../comments1.xml". */
export function relativeTarget(from: string, part: string): string {
  const here = folderOf(from).split("/");
  const there = folderOf(part).split("/");
  let common = 0;
  while (common < here.length - 1 && here[common] === there[common]) common++;
  const up = "../".repeat(here.length - 1 - common);
  return up + [...there.slice(common, -1), part.slice(folderOf(part).length)].join("/");
}
