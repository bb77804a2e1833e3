import { findWorkbookPart } from "../package/workbook-part";
import { folderOf, partOfType, readRelationships } from "../package/relationships";
import type { Draft } from "../patch/draft";
import { attributesAt } from "../xml/attributes";
import { RELATIONSHIP_ID, SPREADSHEET } from "../xml/namespaces";
import { outline } from "../xml/outline";
import { insertInOrder, WORKSHEET_ORDER } from "../xml/schema-order";
import { splice, type Change } from "../xml/splice";
import { columnWidths } from "./box-size";
import { EMPTY_DRAWING, isChangeable, withBoxes, withoutBoxes } from "./boxes";
import { appendChange, emptyComments, openComments, withOwnNotes, type Comments } from "./comments";
import { blocksIn } from "./shape-ids";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/**
 * Why a note cannot be set or taken away: the cell has a thread (utas), or notes are written there in a way that cannot
 * be changed with certainty (susunan).
 */
export type Rintangan = "utas" | "susunan";

/**
 * Sets and removes our notes on one sheet: `wanted` says, by the key of a cell, what our note there shall be. An
 * office's own note gets ours behind its text. Returns the cells that cannot have one; those stay as they are.
 */
export function setNotes(
  draft: Draft,
  sheetPart: string,
  wanted: ReadonlyMap<number, string | null>,
): ReadonlyMap<number, Rintangan> {
  const part = partOfType(readRelationships(draft, sheetPart), "comments");
  const old = openComments(part === undefined ? emptyComments(namespaceOf(draft)) : draft.text(part));
  if (!old) return blocked([...wanted].flatMap(([key, note]) => (note === null ? [] : [key])));
  const { appended, removed, added, rintangan } = planOf(old, wanted);
  const isChanged = removed.length > 0 || added.size > 0;
  const isDone = !isChanged || setBoxes(draft, sheetPart, new Set(removed), added);
  const other = openComments(splice(old.text, appended)) ?? old;
  const text = isDone ? withOwnNotes(other, removed, added) : other.text;
  if (part === undefined) {
    if (text !== null && text !== old.text) addPart(draft, sheetPart, "comments", text);
  } else if (text === null) draft.remove(part, sheetPart);
  else draft.put(part, text);
  return isDone ? rintangan : new Map([...rintangan, ...blocked([...removed, ...added.keys()])]);
}

function blocked(keys: readonly number[]): ReadonlyMap<number, Rintangan> {
  return new Map(keys.map((key) => [key, "susunan"]));
}

type Plan = {
  readonly appended: readonly Change[];
  readonly removed: readonly number[];
  readonly added: ReadonlyMap<number, string>;
  readonly rintangan: ReadonlyMap<number, Rintangan>;
};

function planOf(comments: Comments, wanted: ReadonlyMap<number, string | null>): Plan {
  const appended: Change[] = [];
  const removed: number[] = [];
  const added = new Map<number, string>();
  const rintangan = new Map<number, Rintangan>();
  for (const [key, note] of wanted) {
    const comment = comments.at.get(key);
    if (comment?.kind === "own") removed.push(key);
    if (comment === undefined || comment.kind === "own") {
      if (note !== null) added.set(key, note);
    } else if (comment.kind === "thread") {
      if (note !== null) rintangan.set(key, "utas");
    } else {
      const change = appendChange(comments, comment, note);
      if (change) appended.push(change);
      else if (change === undefined && (note !== null || comment.isSigned)) rintangan.set(key, "susunan");
    }
  }
  return { appended, removed, added, rintangan };
}

/** Sets the boxes of notes; says false, and changes nothing, if the sheet's drawing cannot be changed. */
function setBoxes(
  draft: Draft,
  sheetPart: string,
  removed: ReadonlySet<number>,
  added: ReadonlyMap<number, string>,
): boolean {
  const text = draft.text(sheetPart);
  const sheet = outline(text);
  const link = sheet.children.find(({ local }) => local === "legacyDrawing");
  const id = link && attributesAt(text, link.start).find(({ name }) => name.endsWith(":id"))?.value;
  const part = id === undefined ? undefined : readRelationships(draft, sheetPart).get(id)?.part;
  if (link && (!part || !draft.has(part))) return false;
  const before = part ? draft.text(part) : EMPTY_DRAWING;
  if (!isChangeable(before)) return false;
  const without = withoutBoxes(before, removed);
  const after =
    added.size === 0
      ? without
      : withBoxes(without ?? EMPTY_DRAWING, added, columnWidths(text, sheet), () => blocksOfWorkbook(draft, part));
  if (part && link && after === null) {
    draft.put(sheetPart, splice(text, [{ start: link.start, end: link.end, text: "" }]));
    draft.remove(part, sheetPart);
  } else if (part && after !== null) draft.put(part, after);
  else if (after !== null && added.size > 0) {
    const made = addPart(draft, sheetPart, "vmlDrawing", after);
    const namespace = RELATIONSHIP_ID[draft.strict ? 1 : 0] ?? "";
    const element = `<${sheet.prefix}legacyDrawing xmlns:r="${namespace}" r:id="${made}"/>`;
    draft.put(sheetPart, splice(text, [insertInOrder(text, sheet, WORKSHEET_ORDER, "legacyDrawing", element)]));
  }
  return true;
}

/** Adds a part to which the sheet leads; says the id of the relationship. */
function addPart(draft: Draft, sheetPart: string, type: "comments" | "vmlDrawing", content: string): string {
  const folder = folderOf(findWorkbookPart(draft));
  const name = type === "comments" ? `${folder}comments{n}.xml` : `${folder}drawings/vmlDrawing{n}.vml`;
  const contentType = type === "comments" ? COMMENTS_TYPE : VML_TYPE;
  return draft.add({ name, content, contentType, from: sheetPart, type }).id;
}

/** Blocks of shape numbers in all drawings of the workbook but one. */
function blocksOfWorkbook(draft: Draft, except: string | null | undefined): ReadonlySet<number> {
  const blocks = new Set<number>();
  for (const sheet of readRelationships(draft, findWorkbookPart(draft)).values()) {
    if (sheet.part === null) continue;
    for (const { type, part } of readRelationships(draft, sheet.part).values()) {
      if (type !== "vmlDrawing" || part === null || part === except || !draft.has(part)) continue;
      for (const block of blocksIn(draft.text(part))) blocks.add(block);
    }
  }
  return blocks;
}

function namespaceOf({ strict }: Draft): string {
  return SPREADSHEET[strict ? 1 : 0] ?? "";
}
