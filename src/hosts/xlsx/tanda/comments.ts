import { cellName, parseCellName } from "../../../core/workbook";
import { attributeAt, escapeXml, resolveReferences } from "../xml/attributes";
import { childrenOf, outline, type Element } from "../xml/outline";
import { splice, type Change } from "../xml/splice";
import { placeKey, placeOf } from "../../tanda/areas";
import { SIGNATURE, SIGNATURE_BEHIND, splitNote } from "../../tanda/signature";
import { changeList } from "./list";
import { AUTHOR } from "./signature";

/** A note as a comments part holds it. */
export type Comment = {
  /** Ours as a whole, the office's own, or what stands beside a thread for programs that know no threads. */
  readonly kind: "own" | "office" | "thread";
  readonly element: Element;
  /** The end of its text, to which something can be added; undefined for a note without any text. */
  readonly tail: Element | undefined;
  /** Whether we say something in it. */
  readonly isSigned: boolean;
};

/** A comments part taken apart; `text` is that of the part. */
export type Comments = {
  readonly text: string;
  readonly prefix: string;
  readonly authors: Element;
  readonly list: Element;
  /** Names of the authors, by which comments number them. */
  readonly names: readonly { readonly name: string; readonly element: Element }[];
  /** How many notes there are, those at no cell included. */
  readonly count: number;
  /** By the key of their cell. */
  readonly at: ReadonlyMap<number, Comment>;
};

/** A comments part without notes. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
}

/** Takes a comments part apart; null if it has not the two lists that every one must have. */
export function openComments(text: string): Comments | null {
  const { children, prefix } = outline(text);
  const authors = children.find(({ local }) => local === "authors");
  const list = children.find(({ local }) => local === "commentList");
  if (!authors || !list) return null;
  const names = childrenOf(text, authors).map((element) => ({ name: contentOf(text, element), element }));
  const at = new Map<number, Comment>();
  const elements = childrenOf(text, list);
  for (const element of elements) {
    const place = parseCellName(attributeAt(text, element.start, "ref") ?? "");
    if (!place) continue;
    const author = names[Number(attributeAt(text, element.start, "authorId"))]?.name ?? "";
    const texts = textsOf(text, element);
    const { office, own } = splitNote(texts.map((one) => contentOf(text, one)).join(""));
    const kind = author.startsWith("tc=") ? "thread" : office === null ? "own" : "office";
    at.set(placeKey(place), { kind, element, tail: texts.at(-1), isSigned: own !== null });
  }
  return { text, prefix, authors, list, names, count: elements.length, at };
}

/**
 * The change by which an office's own note says this of ours behind its text, or null: nothing. Undefined where we say
 * something that does not stand at the end of its text any more.
 */
export function appendChange(
  { text }: Comments,
  { tail, isSigned }: Comment,
  wanted: string | null,
): Change | null | undefined {
  if (!tail) return undefined;
  const written = text.slice(tail.contentStart, tail.contentEnd);
  const { office, own } = splitNote(resolveReferences(written));
  if (isSigned && own === null) return undefined;
  if (wanted === own) return null;
  const end = written.indexOf(escapeText(SIGNATURE_BEHIND));
  // A program that wrote the note anew may have written the line feeds otherwise.
  const rest = own === null ? written : end < 0 ? escapeXml(office ?? "") : written.slice(0, end);
  const added = wanted === null ? "" : escapeText(SIGNATURE_BEHIND + wanted);
  return { start: tail.contentStart, end: tail.contentEnd, text: rest + added };
}

/** The part without some notes of ours and with others; null if no note is left. */
export function withOwnNotes(
  comments: Comments,
  removed: readonly number[],
  added: ReadonlyMap<number, string>,
): string | null {
  const { text, authors, list, names, count, at, prefix } = comments;
  const gone = removed.flatMap((key) => at.get(key)?.element ?? []);
  const own = [...at.values()].filter(({ kind }) => kind === "own");
  const known = names.findIndex(({ name }) => name === AUTHOR);
  const author = known < 0 ? names.length : known;
  // Comments number the authors: ours may go only from the end.
  const isUnused = gone.length > 0 && gone.length === own.length && added.size === 0 && known === names.length - 1;
  const written = [...added].map(([key, note]) => commentXml(prefix, key, author, note));
  const changes = [
    changeList(
      text,
      authors,
      isUnused ? names.slice(-1).map(({ element }) => element) : [],
      known < 0 && added.size > 0 ? [`<${prefix}author>${AUTHOR}</${prefix}author>`] : [],
    ),
    changeList(text, list, gone, written),
  ];
  const rest = splice(
    text,
    changes.filter((change) => change !== null),
  );
  const isEmpty = gone.length > 0 && gone.length === count && added.size === 0;
  // A list that remembers what it was shows that the part is the office's, though it held nothing.
  return isEmpty && !text.includes("<!--cermat:") ? null : rest;
}

function commentXml(prefix: string, key: number, author: number, note: string): string {
  const [comment, text, run, look, t] = ["comment", "text", "r", "rPr", "t"].map((name) => prefix + name);
  const font = `<${prefix}sz val="9"/><${prefix}color indexed="81"/><${prefix}rFont val="Tahoma"/><${prefix}family val="2"/>`;
  return (
    `<${comment} ref="${cellName(placeOf(key))}" authorId="${author}" shapeId="0"><${text}><${run}><${look}>${font}</${look}>` +
    `<${t} xml:space="preserve">${escapeText(SIGNATURE + note)}</${t}></${run}></${text}></${comment}>`
  );
}

/** The `t` elements of a comment that hold text. */
function textsOf(text: string, comment: Element): readonly Element[] {
  const body = childrenOf(text, comment).find(({ local }) => local === "text");
  const runs = body ? childrenOf(text, body) : [];
  const texts = runs.flatMap((run) => (run.local === "r" ? childrenOf(text, run) : [run]));
  return texts.filter(({ local, empty }) => local === "t" && !empty);
}

function contentOf(text: string, element: Element): string {
  return resolveReferences(text.slice(element.contentStart, element.contentEnd));
}

/** As XML, and with Excel's own escape for what XML cannot hold and for what looks like that escape. */
function escapeText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeXml(escaped.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, hexEscape));
}

function hexEscape(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
