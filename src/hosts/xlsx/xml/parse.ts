import { SaxesParser, type SaxesAttributeNS } from "saxes";
import { galat } from "../galat";
import { LIMITS } from "../limits";
import { decodeXml } from "./decode";

/** Attributes of an element by their written name. */
export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

/** What a reader of one kind of part wants to hear; names are without prefix. */
export type XmlReader = {
  readonly open: (name: string, attributes: Attributes, depth: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string, depth: number) => void;
};

/** The root element a part must have, in any of these namespaces. */
export type Root = { readonly name: string; readonly namespaces: readonly string[] };

/**
 * Reads one XML part. Only elements of the root's namespace are told, whatever their prefix; extensions of other
 * namespaces are passed over with all they contain. `depth` is 1 for the root.
 * Throws RUSAK for anything not well-formed or with another root, XML_DTD, XML_TERLALU_DALAM.
 */
export function parseXml(pieces: Iterable<Uint8Array>, root: Root, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  /** Depth of the outermost foreign element we are inside, 0 outside. */
  let foreign = 0;
  let own = "";

  parser.on("opentag", ({ local, uri, attributes }) => {
    depth++;
    if (depth > LIMITS.depth) throw galat("XML_TERLALU_DALAM");
    if (depth === 1) {
      if (local !== root.name || !root.namespaces.includes(uri)) throw galat("RUSAK");
      own = uri;
    }
    if (foreign === 0 && uri !== own) foreign = depth;
    if (foreign === 0) reader.open(local, attributes, depth);
  });
  parser.on("closetag", ({ local }) => {
    if (foreign === 0) reader.close?.(local, depth);
    if (foreign === depth) foreign = 0;
    depth--;
  });
  const text = (text: string): void => {
    if (foreign === 0) reader.text?.(text);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("doctype", () => {
    throw galat("XML_DTD");
  });
  parser.on("error", () => {
    throw galat("RUSAK");
  });

  for (const piece of decodeXml(pieces)) parser.write(piece);
  parser.close();
}

/** An attribute that carries no prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name]?.value;
}

/** An xsd:boolean attribute; `absent` where it is not written. */
export function flag(attributes: Attributes, name: string, absent = false): boolean {
  const value = attribute(attributes, name);
  return value === undefined ? absent : value === "1" || value === "true";
}

/** A count or index; undefined if it is not written or not a whole number from 0. */
export function index(attributes: Attributes, name: string): number | undefined {
  const value = attribute(attributes, name);
  return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : undefined;
}
