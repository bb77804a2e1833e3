import { galat } from "../galat";
import { createBudget } from "../limits";
import { packageOf, partKey, type Package } from "../package/package";
import { readRelationships, relationshipsPartOf } from "../package/relationships";
import { decodeText, encodeLike } from "../xml/encoded-text";
import { isWellFormed } from "../xml/well-formed";
import { readArchive, type ZipEntry } from "../zip/directory";
import { newEntry, replacedEntry, writeArchive } from "../zip/write";
import { CONTENT_TYPES, withContentType, withoutContentType } from "./content-types";
import { NO_RELATIONSHIPS, relativeTarget, withoutRelationships, withRelationship } from "./relationships-xml";

/** A part to add to a package. */
export type NewPart = {
  /** Its name with "{n}" where a number makes it unique: "xl/comments{n}.xml" becomes "xl/comments1.xml". */
  readonly name: string;
  /** XML as text, anything else as bytes. */
  readonly content: string | Uint8Array;
  readonly contentType: string;
  /** The part that leads to it by a relationship. */
  readonly from: string;
  /** Type of that relationship: its last word, such as "comments", or a whole address. */
  readonly type: string;
};

/**
 * A file that is being changed, part by part; reading gives what was put last. Nothing is written before `write`, and
 * the bytes the draft was opened on stay as they are. What a draft throws as `HostGalat` is the fault of the file.
 */
export type Draft = Package & {
  /** Written in the strict variant of the format, which has namespaces and relationship types of its own. */
  readonly strict: boolean;
  /** The whole text of an XML part, without byte order mark. Throws HUBUNGAN_RUSAK if there is no such part. */
  text(part: string): string;
  /** The whole content of a part. Throws HUBUNGAN_RUSAK if there is no such part. */
  bytes(part: string): Uint8Array;
  /** Changes a part that exists. A text is written in the encoding that the part has. */
  put(part: string, content: string | Uint8Array): void;
  /** Adds a part with its content type and a relationship; says the name and the relationship id that it got. */
  add(part: NewPart): { readonly part: string; readonly id: string };
  /** Removes a part with its own relationships, its content type and every relationship of `from` that leads to it. */
  remove(part: string, from: string): void;
  /**
   * The changed file: entries that were not changed keep their compressed bytes and their place, new ones stand last.
   * Every XML part that was put or added is parsed once more before; throws a plain Error if one is not well-formed.
   */
  write(): Uint8Array;
};

/** Content that stands in a draft instead of what the file holds; null for a part that was removed. */
type Changed = { readonly name: string; readonly content: string | Uint8Array | null };

/** Opens a file for changes. Throws what `readArchive` and `packageOf` throw. */
export function openDraft(bytes: Uint8Array): Draft {
  const archive = readArchive(bytes);
  // Parts are read more than once here, and the limit on all of them together has been held by the reader before.
  const original = packageOf(archive, { ...createBudget(), inflate: () => undefined });
  const changed = new Map<string, Changed>();

  const draft: Draft = {
    strict: isStrict(original),
    has: (part) => (changed.has(partKey(part)) ? contentOf(part) !== null : original.has(part)),
    read: (part) => [draft.bytes(part)],
    text(part) {
      const content = contentOf(part);
      return typeof content === "string" ? content : decodeText(draft.bytes(part));
    },
    bytes(part) {
      const change = changed.get(partKey(part));
      if (!change) return joined(original.read(part));
      if (change.content === null) throw galat("HUBUNGAN_RUSAK");
      return encoded(change.name, change.content);
    },
    put(part, content) {
      if (!draft.has(part)) throw new Error(`there is no part ${part} to change`);
      changed.set(partKey(part), { name: changed.get(partKey(part))?.name ?? part, content });
    },
    add({ name, content, contentType, from, type }) {
      const part = freeName(name, draft);
      changed.set(partKey(part), { name: part, content });
      if (!draft.has(CONTENT_TYPES)) throw galat("RUSAK");
      draft.put(CONTENT_TYPES, withContentType(draft.text(CONTENT_TYPES), part, contentType));
      return { part, id: relate(from, part, type) };
    },
    remove(part, from) {
      for (const name of [part, relationshipsPartOf(part)]) {
        if (draft.has(name)) changed.set(partKey(name), { name, content: null });
      }
      draft.put(CONTENT_TYPES, withoutContentType(draft.text(CONTENT_TYPES), part));
      unrelate(from, part);
    },
    write: () => writeArchive({ entries: entries(), comment: archive.comment }),
  };

  const contentOf = (part: string): string | Uint8Array | null | undefined => changed.get(partKey(part))?.content;

  const encoded = (part: string, content: string | Uint8Array): Uint8Array => {
    if (typeof content !== "string") return content;
    const [start] = original.has(part) ? original.read(part) : [];
    return start ? encodeLike(start, content) : new TextEncoder().encode(content);
  };

  const relate = (from: string, part: string, type: string): string => {
    const name = relationshipsPartOf(from);
    const ids = readRelationships(draft, from);
    let number = 1;
    while (ids.has(`rId${number}`)) number++;
    const whole = type.includes("/") ? type : `${draft.strict ? STRICT_TYPES : TYPES}${type}`;
    const before = draft.has(name) ? draft.text(name) : NO_RELATIONSHIPS;
    const content = withRelationship(before, `rId${number}`, whole, relativeTarget(from, part));
    changed.set(partKey(name), { name, content });
    return `rId${number}`;
  };

  const unrelate = (from: string, part: string): void => {
    const all = [...readRelationships(draft, from)];
    const leading = all.filter(([, target]) => target.part !== null && partKey(target.part) === partKey(part));
    if (leading.length === 0) return;
    const name = relationshipsPartOf(from);
    const content = withoutRelationships(draft.text(name), new Set(leading.map(([id]) => id)));
    changed.set(partKey(name), { name, content });
  };

  /** Every entry of the changed file. */
  const entries = (): ZipEntry[] => {
    const added = new Map(changed);
    const written = archive.entries.flatMap((entry) => {
      const key = partKey(entry.name);
      const change = changed.get(key);
      added.delete(key);
      if (!change) return [entry];
      if (change.content === null) return [];
      return [replacedEntry(entry, checked(change.name, change.content))];
    });
    for (const { name, content } of added.values()) {
      if (content !== null) written.push(newEntry(name, checked(name, content)));
    }
    return written;
  };

  /** The bytes of changed content, if it is right. */
  const checked = (part: string, content: string | Uint8Array): Uint8Array => {
    if (typeof content !== "string" || isWellFormed(content)) return encoded(part, content);
    // A part that no one had read before may have been broken from the start.
    if (original.has(part) && !isWellFormed(decodeText(joined(original.read(part))))) throw galat("RUSAK");
    throw new Error(`${part} is not well-formed after the change`);
  };

  return draft;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** The relationship that leads to the workbook tells the variant. */
function isStrict(pkg: Package): boolean {
  const links = pkg.has("_rels/.rels") ? decodeText(joined(pkg.read("_rels/.rels"))) : "";
  return links.includes(`${STRICT_TYPES}officeDocument`);
}

function freeName(pattern: string, pkg: Package): string {
  let number = 1;
  while (pkg.has(pattern.replace("{n}", String(number)))) number++;
  return pattern.replace("{n}", String(number));
}

function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  const all = [...pieces];
  const bytes = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
