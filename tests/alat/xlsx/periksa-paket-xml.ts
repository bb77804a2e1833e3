import { SaxesParser } from "saxes";

/** An element with its name and attributes without prefix, as far as they belong to its own vocabulary. */
export type Unsur = {
  readonly name: string;
  readonly uri: string;
  /** By local name; `r:id` is "r:id" whatever its prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Unsur[];
  readonly text: string;
};

/** Reads an XML part; throws for anything not well-formed. */
export function unsurDari(text: string): Unsur {
  type Building = Unsur & { readonly children: Unsur[]; text: string };
  const parser = new SaxesParser({ xmlns: true });
  const open: Building[] = [];
  let root: Unsur | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const own = Object.values(attributes).filter((one) => one.prefix !== "xmlns" && one.name !== "xmlns");
    const element: Building = {
      name: local,
      uri,
      attributes: new Map(
        own.map((one) => [one.uri.endsWith("/relationships") ? `r:${one.local}` : one.name, one.value]),
      ),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  const text_ = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", text_);
  parser.on("cdata", text_);
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  if (!root) throw new Error("no root element");
  return root;
}

/** Children of that name. */
export function anak(of: Unsur | undefined, name: string): readonly Unsur[] {
  return of?.children.filter((child) => child.name === name) ?? [];
}

/** The first element along a path of names. */
export function jalur(of: Unsur | undefined, ...names: readonly string[]): Unsur | undefined {
  return names.reduce((at, name) => anak(at, name)[0], of);
}

/** The element and all below it, in the order of the file. */
export function semua(of: Unsur): readonly Unsur[] {
  return [of, ...of.children.flatMap(semua)];
}

/** Values that stand more than once. */
export function ganda(values: Iterable<string>): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const value of values) (seen.has(value) ? twice : seen).add(value);
  return [...twice];
}

/** Whether the names come in the order of the list; names that it does not know are told as faults too. */
export function salahUrut(names: readonly string[], order: readonly string[]): readonly string[] {
  let last = -1;
  return names.filter((name) => {
    const at = order.indexOf(name);
    const wrong = at < last || at < 0;
    last = Math.max(last, at);
    return wrong;
  });
}
