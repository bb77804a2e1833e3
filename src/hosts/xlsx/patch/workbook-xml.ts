import { appendChild } from "../xml/append";
import { attributeAt, attributesAt, escapeAttribute, escapeXml, withAttributes } from "../xml/attributes";
import { RELATIONSHIP_ID } from "../xml/namespaces";
import { childrenOf, outline, type Element } from "../xml/outline";
import { insertInOrder, WORKBOOK_ORDER } from "../xml/schema-order";
import { splice } from "../xml/splice";

/** A sheet of any kind as the workbook part lists it. */
export type ListedSheet = { readonly name: string; readonly sheetId: string };

/** Sheets in the order of their tabs, chart sheets too. */
export function listedSheets(xml: string): readonly ListedSheet[] {
  const { children } = outline(xml);
  const sheets = children.find(({ local }) => local === "sheets");
  return (sheets ? childrenOf(xml, sheets) : []).map(({ start }) => ({
    name: attributeAt(xml, start, "name") ?? "",
    sheetId: attributeAt(xml, start, "sheetId") ?? "",
  }));
}

/** Whether the order and number of sheets is protected. */
export function isStructureLocked(xml: string): boolean {
  const protection = child(xml, "workbookProtection");
  const lock = protection && attributeAt(xml, protection.start, "lockStructure");
  return lock === "1" || lock === "true";
}

/** The workbook part asking for all formulas to be computed when it is opened: the stored results may be old. */
export function withFullCalculation(xml: string): string {
  const old = child(xml, "calcPr");
  if (old) {
    const text = withAttributes(xml.slice(old.start, old.end), { fullCalcOnLoad: "1" });
    return splice(xml, [{ start: old.start, end: old.end, text }]);
  }
  const shape = outline(xml);
  const calcPr = `<${shape.prefix}calcPr fullCalcOnLoad="1"/>`;
  return splice(xml, [insertInOrder(xml, shape, WORKBOOK_ORDER, "calcPr", calcPr)]);
}

/** The workbook part with a window, which the view of a sheet refers to; nearly every workbook has one. */
export function withWindow(xml: string): string {
  const shape = outline(xml);
  if (child(xml, "bookViews")) return xml;
  const p = shape.prefix;
  const views = `<${p}bookViews><${p}workbookView/></${p}bookViews>`;
  return splice(xml, [insertInOrder(xml, shape, WORKBOOK_ORDER, "bookViews", views)]);
}

/** The workbook part with one more sheet behind the last; `relationship` leads to its part. */
export function withListedSheet(xml: string, name: string, relationship: string, strict: boolean): string {
  const { root, prefix } = outline(xml);
  const sheets = child(xml, "sheets");
  if (!sheets) throw new Error("a workbook without a list of sheets");
  const sheetId = 1 + Math.max(0, ...listedSheets(xml).map((sheet) => Number(sheet.sheetId)));
  const namespace = RELATIONSHIP_ID[strict ? 1 : 0] ?? "";
  // Some writers declare the prefix on each sheet instead of once.
  const declared = attributesAt(xml, root.start).find(
    ({ name: written, value }) => written.startsWith("xmlns:") && value === namespace,
  );
  const r = declared?.name.slice("xmlns:".length) ?? "r";
  const declaration = declared ? "" : ` xmlns:r="${namespace}"`;
  const attributes = ` name="${escapeAttribute(name)}" sheetId="${sheetId}"${declaration} ${r}:id="${relationship}"`;
  return splice(xml, [appendChild(xml, sheets, `<${prefix}sheet${attributes}/>`)]);
}

/** A name as the workbook part lists it; `own`: known in the last sheet only. */
export type ListedName = { readonly name: string; readonly refers: string; readonly own?: boolean };

/** The workbook part with more names, which stand behind the others. */
export function withNames(xml: string, names: readonly ListedName[]): string {
  if (names.length === 0) return xml;
  const shape = outline(xml);
  const p = shape.prefix;
  const last = listedSheets(xml).length - 1;
  const entries = names.map(({ name, refers, own }) => {
    const scope = own ? ` localSheetId="${last}"` : "";
    return `<${p}definedName name="${escapeAttribute(name)}"${scope}>${escapeXml(refers)}</${p}definedName>`;
  });
  const present = child(xml, "definedNames");
  if (present) return splice(xml, [appendChild(xml, present, entries.join(""))]);
  const list = `<${p}definedNames>${entries.join("")}</${p}definedNames>`;
  return splice(xml, [insertInOrder(xml, shape, WORKBOOK_ORDER, "definedNames", list)]);
}

/** The names that the whole workbook knows, in lower case: Excel does not tell them apart by capitals. */
export function listedNames(xml: string): ReadonlySet<string> {
  const names = child(xml, "definedNames");
  const global = (names ? childrenOf(xml, names) : []).filter(
    ({ start }) => attributeAt(xml, start, "localSheetId") === undefined,
  );
  return new Set(global.map(({ start }) => (attributeAt(xml, start, "name") ?? "").toLowerCase()));
}

function child(xml: string, local: string): Element | undefined {
  return outline(xml).children.find((element) => element.local === local);
}
