import type { Sorotan } from "../../../core/workbook";
import { findWorkbookPart } from "../package/workbook-part";
import { folderOf, partOfType, readRelationships } from "../package/relationships";
import type { Draft } from "../patch/draft";
import { SPREADSHEET } from "../xml/namespaces";
import { childrenOf, outline, type Element } from "../xml/outline";
import { insertInOrder, STYLES_ORDER } from "../xml/schema-order";
import { splice } from "../xml/splice";
import { dxfXml, isOwnDxf } from "./sorotan";
import { changeList, newList } from "./list";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The number of a differential style that looks so; it is added unless one of ours looks just so. */
export function dxfNumber(draft: Draft, sorotan: Sorotan): number {
  const part = stylesPart(draft) ?? addStyles(draft);
  const text = draft.text(part);
  const styles = outline(text);
  const xml = dxfXml(sorotan, styles.prefix);
  const list = dxfList(text);
  const known = list.items.findIndex(({ start, end }) => text.slice(start, end) === xml);
  if (known >= 0) return known;
  const change = list.element
    ? changeList(text, list.element, [], [xml])
    : insertInOrder(text, styles, STYLES_ORDER, "dxfs", newList(`${styles.prefix}dxfs`, [xml]));
  draft.put(part, splice(text, change ? [change] : []));
  return list.items.length;
}

/**
 * Takes our differential styles away that nothing refers to any more, and the styles part with the last of them where
 * it is ours too. Only from the end of the list: what stands behind one of them would get another number. `freed` are
 * the numbers that rules of ours have just given up: a program that wrote the part anew has dropped our signature.
 */
export function dropDxfs(draft: Draft, freed: ReadonlySet<number>): void {
  const part = stylesPart(draft);
  if (part === undefined) return;
  const text = draft.text(part);
  const { element, items } = dxfList(text);
  if (!element) return;
  const isOurs = ({ start, end }: Element, n: number): boolean => freed.has(n) || isOwnDxf(text.slice(start, end));
  let keep = items.length;
  while (keep > 0) {
    const last = items[keep - 1];
    if (!last || !isOurs(last, keep - 1) || isReferred(draft, keep - 1)) break;
    keep--;
  }
  const change = changeList(text, element, items.slice(keep), []);
  if (!change) return;
  const rest = splice(text, [change]);
  if (rest === plainStyles(draft)) draft.remove(part, findWorkbookPart(draft));
  else draft.put(part, rest);
}

/** Whether anything in the workbook refers to a differential style: rules, tables, filters, pivot tables. */
function isReferred(draft: Draft, dxf: number): boolean {
  const reference = new RegExp(`[dD]xfId\\s*=\\s*["']${dxf}["']`);
  const seen = new Set<string>();
  const search = (part: string): boolean => {
    if (seen.has(part) || !draft.has(part)) return false;
    seen.add(part);
    if (reference.test(draft.text(part))) return true;
    const behind = [...readRelationships(draft, part).values()].filter(({ type }) => MAY_REFER.includes(type));
    // Sheets are cleared in their order: the last ones say soonest that a style is still needed.
    return behind.reverse().some((link) => link.part !== null && search(link.part));
  };
  return search(findWorkbookPart(draft));
}

const MAY_REFER = ["worksheet", "styles", "table", "pivotTable", "queryTable"];

function dxfList(text: string): { readonly element: Element | undefined; readonly items: readonly Element[] } {
  const element = outline(text).children.find(({ local }) => local === "dxfs");
  return { element, items: element ? childrenOf(text, element) : [] };
}

function stylesPart(draft: Draft): string | undefined {
  return partOfType(readRelationships(draft, findWorkbookPart(draft)), "styles");
}

function addStyles(draft: Draft): string {
  const from = findWorkbookPart(draft);
  const name = `${folderOf(from)}styles{n}.xml`;
  return draft.add({ name, content: plainStyles(draft), contentType: CONTENT_TYPE, from, type: "styles" }).part;
}

/** A styles part of ours for a workbook that has none, with what Excel expects in every one. */
function plainStyles({ strict }: Draft): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${SPREADSHEET[strict ? 1 : 0] ?? ""}"><!--cermat-->` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<dxfs count="0"/></styleSheet>'
  );
}
