import { splice, type Change } from "./splice";

/** An attribute as it is written in a tag. */
export type WrittenAttribute = {
  /** With its prefix. */
  readonly name: string;
  /** With its references resolved. */
  readonly value: string;
  /** From the white space before the name to behind the closing quote: what has to go to remove it. */
  readonly start: number;
  readonly end: number;
};

const TAG_NAME = /<[^\s/>]+/y;
const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The attributes of the tag that begins at `start` in the text, in their order. */
export function attributesAt(text: string, start: number): readonly WrittenAttribute[] {
  const found: WrittenAttribute[] = [];
  ATTRIBUTE.lastIndex = behindTagName(text, start);
  for (;;) {
    const from = ATTRIBUTE.lastIndex;
    const match = ATTRIBUTE.exec(text);
    if (!match) return found;
    const [, name = "", double, single] = match;
    found.push({ name, value: resolveReferences(double ?? single ?? ""), start: from, end: ATTRIBUTE.lastIndex });
  }
}

function behindTagName(text: string, start: number): number {
  TAG_NAME.lastIndex = start;
  return start + (TAG_NAME.exec(text)?.[0].length ?? 0);
}

/** The value of one attribute of the tag that begins at `start`; undefined if it is not there. */
export function attributeAt(text: string, start: number, name: string): string | undefined {
  return attributesAt(text, start).find((attribute) => attribute.name === name)?.value;
}

/** The text that XML means: `&amp;` and `&#38;` become "&". */
export function resolveReferences(written: string): string {
  if (!written.includes("&")) return written;
  return written.replace(/&(?:#(\d+)|#x([0-9A-Fa-f]+)|(\w+));/g, (all, decimal?: string, hex?: string, name = "") => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return NAMED[String(name)] ?? all;
  });
}

/** A text as XML writes it between tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, escaped);
}

/** A text as XML writes it between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, escaped);
}

/** White space that is written as such is read as something else: a line feed, or in an attribute a space. */
function escaped(sign: string): string {
  return ESCAPES[sign] ?? `&#${sign.charCodeAt(0)};`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * The text of an element with other attributes in its first tag: those it has keep their place, new ones stand last,
 * null removes one.
 */
export function withAttributes(element: string, values: Readonly<Record<string, string | null>>): string {
  const present = attributesAt(element, 0);
  const changes: Change[] = [];
  const behindLast = present.at(-1)?.end ?? behindTagName(element, 0);
  for (const [name, value] of Object.entries(values)) {
    const old = present.find((attribute) => attribute.name === name);
    const text = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
    if (old?.value !== value) changes.push({ start: old?.start ?? behindLast, end: old?.end ?? behindLast, text });
  }
  return splice(element, changes);
}
