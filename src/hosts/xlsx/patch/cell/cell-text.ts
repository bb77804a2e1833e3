import { escapeXml } from "../../xml/attributes";

/** What XML cannot hold, a carriage return, and half of a character that takes two. */
const UNWRITABLE =
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of a cell as XML, with Excel's own escapes for what XML cannot hold and for what looks like one. */
export function cellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
  return escapeXml(escaped);
}
