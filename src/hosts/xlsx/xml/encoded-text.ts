import { galat } from "../galat";
import { encodingOf } from "./decode";

const HEAD = 256;
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];
const DECLARED = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/;

/** The text of an XML part, and the way back to bytes. */
export type EncodedText = {
  /** Without a byte order mark. */
  readonly text: string;
  /** Bytes of any text in the part's own encoding, with a byte order mark where the part has one. */
  readonly encode: (text: string) => Uint8Array;
};

/** Decodes a whole part; throws RUSAK for an unknown encoding and for bytes that are not text in it. */
export function decodeText(bytes: Uint8Array): EncodedText {
  const label = encodingOf(bytes.subarray(0, HEAD));
  const mark = bytes.subarray(0, MARKS.find((signs) => signs.every((sign, at) => bytes[at] === sign))?.length ?? 0);
  return { text: decoded(label, bytes), encode: (text) => withMark(mark, encoded(label, text)) };
}

function decoded(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw galat("RUSAK");
  }
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

function withMark(mark: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (mark.length === 0) return bytes;
  const both = new Uint8Array(mark.length + bytes.length);
  both.set(mark);
  both.set(bytes, mark.length);
  return both;
}
