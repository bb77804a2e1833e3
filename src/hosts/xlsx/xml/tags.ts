import { galat } from "../galat";

/** A tag in a text of XML, with where it stands: from its "<" to behind its ">". */
export type Tag = {
  readonly kind: "open" | "close" | "empty";
  /** As written, with its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

/** Walks through the tags of a text. */
export type TagScanner = {
  /** The next tag; null at the end of the text. Throws RUSAK where a tag does not end, XML_DTD. */
  next(): Tag | null;
};

const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/**
 * Finds the tags of an XML text one after another, from `from` on, and passes over comments, CDATA and instructions.
 * It knows where things stand, which a parser does not say, but judges nothing: that a text is well-formed is said
 * by the parser that reads every changed part again. Its time is bounded by the text: what has no end is refused at once.
 */
export function createTagScanner(text: string, from = 0): TagScanner {
  let at = from;

  const behind = (end: string, start: number): number => {
    const found = text.indexOf(end, start);
    if (found < 0) throw galat("RUSAK");
    return found + end.length;
  };

  /** Behind a comment, CDATA section or instruction that begins here; `start` itself at a tag. */
  const behindOther = (start: number): number => {
    const sign = text.charCodeAt(start + 1);
    if (sign === QUESTION) return behind("?>", start);
    if (sign !== BANG) return start;
    if (text.startsWith("<!--", start)) return behind("-->", start + 4);
    if (text.startsWith("<![CDATA[", start)) return behind("]]>", start);
    throw galat("XML_DTD");
  };

  const readTag = (start: number): Tag => {
    const closing = text.charCodeAt(start + 1) === SLASH;
    const nameStart = closing ? start + 2 : start + 1;
    const nameEnd = nameEndOf(text, nameStart);
    const end = tagEndOf(text, nameEnd);
    const empty = !closing && text.charCodeAt(end - 2) === SLASH;
    return { kind: closing ? "close" : empty ? "empty" : "open", name: text.slice(nameStart, nameEnd), start, end };
  };

  return {
    next() {
      for (;;) {
        const start = text.indexOf("<", at);
        if (start < 0) return null;
        at = behindOther(start);
        if (at > start) continue;
        const tag = readTag(start);
        at = tag.end;
        return tag;
      }
    },
  };
}

/** Where a name ends: at white space, "/" or ">". */
function nameEndOf(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign <= SPACE || sign === SLASH || sign === GREATER) return at;
    at++;
  }
  throw galat("RUSAK");
}

/** Behind the ">" of a tag; one inside a quoted value is none. */
function tagEndOf(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === GREATER) return at + 1;
    if (sign !== QUOTE && sign !== APOSTROPHE) continue;
    at = text.indexOf(sign === QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw galat("RUSAK");
}
