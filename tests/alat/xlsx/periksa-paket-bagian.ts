import { anak, ganda, semua, unsurDari, type Unsur } from "./periksa-paket-xml";

/** A relationship; `part` is the full name of its target, undefined where that lies outside the file. */
export type Hubungan = { readonly id: string; readonly type: string; readonly part: string | undefined };

/** A package taken apart, and the faults found while doing so. */
export type Paket = {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly xml: ReadonlyMap<string, Unsur>;
  /** Relationships of a part; "" stands for the package. */
  links(part: string): readonly Hubungan[];
  /** Content type of a part. */
  type(part: string): string | undefined;
  readonly cela: string[];
};

const TYPES = "[Content_Types].xml";

/** Parses all XML parts and checks that parts, content types and relationships agree with each other. */
export function bukaPaket(parts: ReadonlyMap<string, Uint8Array>): Paket {
  const cela: string[] = [];
  const xml = parseAll(parts, cela);
  const types = contentTypes(parts, xml.get(TYPES), cela);
  const links = new Map<string, readonly Hubungan[]>();
  for (const [name, root] of xml) {
    if (!name.endsWith(".rels")) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (source !== "" && !parts.has(source)) cela.push(`${name}: its part does not exist`);
    links.set(source, relationships(name, source, root, parts, cela));
  }
  const paket: Paket = { parts, xml, links: (part) => links.get(part) ?? [], type: (part) => types.get(part), cela };
  for (const [name, root] of xml) if (!name.endsWith(".rels")) danglingIds(paket, name, root);
  unreachable(paket);
  return paket;
}

function parseAll(parts: ReadonlyMap<string, Uint8Array>, cela: string[]): ReadonlyMap<string, Unsur> {
  const xml = new Map<string, Unsur>();
  for (const [name, bytes] of parts) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    try {
      xml.set(name, unsurDari(text(bytes)));
    } catch (thrown) {
      cela.push(`${name}: not well-formed, ${(thrown as Error).message}`);
    }
  }
  return xml;
}

/** By the byte order mark, else UTF-8: the encodings that a package may use. */
function text(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Content type of each part; what is missing, doubled or names nothing is told. */
function contentTypes(parts: ReadonlyMap<string, unknown>, root: Unsur | undefined, cela: string[]) {
  const value = (of: Unsur, name: string): string => of.attributes.get(name) ?? "";
  const defaults = anak(root, "Default").map(
    (one) => [value(one, "Extension").toLowerCase(), value(one, "ContentType")] as const,
  );
  const overrides = anak(root, "Override").map((one) => [value(one, "PartName"), value(one, "ContentType")] as const);
  for (const name of ganda([...defaults, ...overrides].map(([key]) => key)))
    cela.push(`${TYPES}: ${name} stands twice`);
  for (const [name] of overrides) {
    if (!name.startsWith("/") || !parts.has(name.slice(1))) cela.push(`${TYPES}: ${name} does not exist`);
  }
  const byName = new Map(overrides);
  const byExtension = new Map(defaults);
  const types = new Map<string, string>();
  for (const name of parts.keys()) {
    if (name === TYPES) continue;
    const type = byName.get(`/${name}`) ?? byExtension.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
    if (type) types.set(name, type);
    else cela.push(`${TYPES}: nothing about ${name}`);
  }
  return types;
}

function relationships(
  name: string,
  source: string,
  root: Unsur,
  parts: ReadonlyMap<string, unknown>,
  cela: string[],
): readonly Hubungan[] {
  const all = anak(root, "Relationship").map((one): Hubungan => {
    const id = one.attributes.get("Id") ?? "";
    const type = one.attributes.get("Type") ?? "";
    const target = one.attributes.get("Target") ?? "";
    if (one.attributes.get("TargetMode") === "External") return { id, type, part: undefined };
    const part = new URL(target, `x:/${source}`).pathname.replace(/^\/+/, "");
    if (!parts.has(decodeURIComponent(part))) cela.push(`${name}: ${id} leads to ${target}, which does not exist`);
    return { id, type: type.slice(type.lastIndexOf("/") + 1), part };
  });
  for (const id of ganda(all.map((one) => one.id))) cela.push(`${name}: ${id} stands twice`);
  return all;
}

/** Every `r:id`, `r:embed` and the like must be the id of a relationship of that part. */
function danglingIds(paket: Paket, name: string, root: Unsur): void {
  const known = new Set(paket.links(name).map(({ id }) => id));
  for (const element of semua(root)) {
    for (const [attribute, value] of element.attributes) {
      if (!/^r:|^o:relid$/.test(attribute) || known.has(value)) continue;
      paket.cela.push(`${name}: ${element.name} refers to ${value}, which is no relationship`);
    }
  }
}

/** A part to which nothing leads is rubbish that an earlier change left behind. */
function unreachable(paket: Paket): void {
  const reached = new Set<string>();
  const follow = (source: string): void => {
    for (const { part } of paket.links(source)) {
      if (part === undefined || reached.has(part)) continue;
      reached.add(part);
      follow(part);
    }
  };
  follow("");
  for (const name of paket.parts.keys()) {
    if (name !== TYPES && !name.endsWith(".rels") && !reached.has(name))
      paket.cela.push(`${name}: nothing leads to it`);
  }
}
