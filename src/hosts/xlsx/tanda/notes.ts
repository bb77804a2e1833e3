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
 * Why a note cannot be set: the cell has a thread (utas), or an office's own note without any text (kosong), or the
 * sheet's notes are written in a way that cannot be changed with certainty (susunan).
 */
export type Rintangan = "utas" | "kosong" | "susunan";

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
  if (!old) return refused(wanted, "susunan");
  const plan = planOf(old, wanted);
  if (plan.removed.length > 0 || plan.added.size > 0) {
    const isDone = setBoxes(draft, sheetPart, new Set(plan.removed), plan.added);
    if (!isDone) return refused(wanted, "susunan");
  }
  const appended = openComments(splice(old.text, plan.appended)) ?? old;
  const text = withOwnNotes(appended, plan.removed, plan.added);
  if (part === undefined) {
    if (text !== null && plan.added.size > 0) addPart(draft, sheetPart, "comments", text);
  } else if (text === null) draft.remove(part, sheetPart);
  else if (text !== old.text) draft.put(part, text);
  return plan.rintangan;
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
    } else if (comment.kind === "office" && comment.tail) {
      appended.push(...[appendChange(comments, comment.tail, note)].filter((change) => change !== null));
    } else if (note !== null) rintangan.set(key, comment.kind === "thread" ? "utas" : "kosong");
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

function refused(wanted: ReadonlyMap<number, unknown>, why: Rintangan): ReadonlyMap<number, Rintangan> {
  return new Map([...wanted].map(([key]) => [key, why]));
}

function namespaceOf({ strict }: Draft): string {
  return SPREADSHEET[strict ? 1 : 0] ?? "";
}
