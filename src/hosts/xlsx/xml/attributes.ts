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
  TAG_NAME.lastIndex = start;
  ATTRIBUTE.lastIndex = start + (TAG_NAME.exec(text)?.[0].length ?? 0);
  for (;;) {
    const from = ATTRIBUTE.lastIndex;
    const match = ATTRIBUTE.exec(text);
    if (!match) return found;
    const [, name = "", double, single] = match;
    found.push({ name, value: resolveReferences(double ?? single ?? ""), start: from, end: ATTRIBUTE.lastIndex });
  }
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

/** A text as XML writes it, between tags as well as in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A carriage return that is written as such is read as a line feed. */
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};
