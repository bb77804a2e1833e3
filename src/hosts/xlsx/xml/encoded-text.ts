import { galat } from "../galat";
import { encodingOf } from "./decode";

/** Enough to see a byte order mark and the XML declaration. */
const HEAD = 256;
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const DECLARED = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/;

/** The whole text of an XML part, without a byte order mark; throws RUSAK where the bytes are no text. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes.subarray(0, HEAD)), { fatal: true }).decode(bytes);
  } catch {
    throw galat("RUSAK");
  }
}

/** Bytes of a text in the encoding of a part that begins with `start`, with a byte order mark where it has one. */
export function encodeLike(start: Uint8Array, text: string): Uint8Array {
  const mark = MARKS.find((signs) => signs.every((sign, at) => start[at] === sign)) ?? [];
  const bytes = encoded(encodingOf(start.subarray(0, HEAD)), text);
  if (mark.length === 0) return bytes;
  const marked = new Uint8Array(mark.length + bytes.length);
  marked.set(mark);
  marked.set(bytes, mark.length);
  return marked;
}

function encoded(label: string, text: string): Uint8Array {
  switch (label.toLowerCase()) {
    case "utf-16le":
      return utf16(text, true);
    case "utf-16be":
      return utf16(text, false);
    case "utf-8":
    case "utf8":
      return new TextEncoder().encode(text);
    default:
      // An encoding of older days cannot hold every text; UTF-8 can, and every reader of XML knows it.
      return new TextEncoder().encode(text.replace(DECLARED, "$1UTF-8"));
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
