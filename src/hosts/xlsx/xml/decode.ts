import { galat } from "../galat";

/** Enough to see a byte order mark and the XML declaration. */
const HEAD = 256;

/**
 * Text of an XML part in whichever encoding it has: by its byte order mark, by the look of its first "<", by its
 * declaration, else UTF-8. Throws RUSAK for an unknown encoding and for bytes that are not text in it.
 */
export function* decodeXml(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  let head = new Uint8Array(0);
  for (const piece of pieces) {
    if (decoder) {
      yield decode(decoder, piece);
      continue;
    }
    head = joined(head, piece);
    if (head.length < HEAD) continue;
    decoder = decoderFor(head);
    yield decode(decoder, head);
  }
  if (!decoder) {
    decoder = decoderFor(head);
    yield decode(decoder, head);
  }
  yield decode(decoder);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function decoderFor(head: Uint8Array): TextDecoder {
  try {
    return new TextDecoder(encodingOf(head), { fatal: true });
  } catch {
    throw galat("RUSAK");
  }
}

/** The encoding that the first bytes of a part show, as TextDecoder names it. */
export function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const declaration = String.fromCharCode(...head.subarray(0, HEAD));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1] ?? "utf-8";
  // One that says UTF-16 in single bytes was converted by a tool that forgot its declaration.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

/** Without a piece: the end of the text. */
function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw galat("RUSAK");
  }
}
