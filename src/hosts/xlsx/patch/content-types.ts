import { partKey } from "../package/package";
import { attributeAt, escapeAttribute } from "../xml/attributes";
import { appendChild } from "../xml/append";
import { outline } from "../xml/outline";
import { splice } from "../xml/splice";

/** Name of the part that says what every part is. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** The content types with one more part: an override, unless its extension says the same already. */
export function withContentType(xml: string, part: string, contentType: string): string {
  const { root, children, prefix } = outline(xml);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const known = children.some(
    ({ local, start }) =>
      local === "Default" &&
      attributeAt(xml, start, "Extension")?.toLowerCase() === extension &&
      attributeAt(xml, start, "ContentType") === contentType,
  );
  if (known) return xml;
  const override = `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(contentType)}"/>`;
  return splice(xml, [appendChild(xml, root, override)]);
}

/** The content types without a part. */
export function withoutContentType(xml: string, part: string): string {
  const removed = outline(xml).children.filter(({ local, start }) => {
    const name = local === "Override" ? attributeAt(xml, start, "PartName") : undefined;
    return name !== undefined && partKey(name.replace(/^\//, "")) === partKey(part);
  });
  return splice(
    xml,
    removed.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
