import { attribute, type XmlReader } from "./xml/parse";

/** Collects the text of a `si` or `is` element: its runs joined, its phonetic guides left out. */
export type RichText = Required<XmlReader> & {
  /** The text so far; begins a new one. */
  take(): string;
};

export function createRichText(): RichText {
  let joined = "";
  let run: string | null = null;
  let preserve = false;
  let phonetic = false;
  return {
    open(name, attributes) {
      if (name === "rPh") phonetic = true;
      if (name !== "t" || phonetic) return;
      run = "";
      preserve = attribute(attributes, "xml:space") === "preserve";
    },
    text(text) {
      if (run !== null) run += text;
    },
    close(name) {
      if (name === "rPh") phonetic = false;
      if (name !== "t" || run === null) return;
      joined += unescapeText(preserve ? run : trimXmlSpace(run));
      run = null;
    },
    take() {
      const text = joined;
      joined = "";
      return text;
    },
  };
}

/** Excel writes characters that XML cannot hold as `_x000D_`, and such a text itself as `_x005F_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Without `xml:space="preserve"` Excel drops white space at both ends (a no-break space is not white space here). */
export function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
