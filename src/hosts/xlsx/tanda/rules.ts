import { parseAreaName } from "../../../core/workbook";
import { attributeAt, attributesAt, resolveReferences } from "../xml/attributes";
import { childrenOf, type Element, type Outline } from "../xml/outline";
import { insertInOrder, WORKSHEET_ORDER } from "../xml/schema-order";
import type { Change } from "../xml/splice";
import { createTagScanner } from "../xml/tags";
import { rangeLists } from "../../tanda/areas";
import type { Highlight } from "../../tanda/highlight";
import { RULE_FORMULA } from "../../tanda/signature";

/** A conditional format with rules of ours, and what has to be cut to remove them. */
type OwnFormat = {
  readonly highlights: readonly Highlight<number>[];
  readonly priorities: readonly number[];
  /** The rules, or the whole format where it has no others: Excel puts rules for the same cells into one format. */
  readonly cuts: readonly Element[];
};

/** Our highlights in a worksheet part, each by the number of the differential style it is shown in. */
export function highlightsIn(text: string, sheet: Outline): readonly Highlight<number>[] {
  return ownFormats(text, sheet).flatMap(({ highlights }) => highlights);
}

/**
 * The changes after which the worksheet has these highlights and no other of ours. Our rules come first in rank, and
 * the others move on by as many, as when somebody adds a rule in Excel: a finding must be seen where an office's own
 * format holds too. The others keep their order, still apply where ours leave something open (a bar, an icon, bold),
 * and have their old ranks again when ours go.
 */
export function highlightChanges(
  text: string,
  sheet: Outline,
  highlights: readonly Highlight<number>[],
): readonly Change[] {
  const old = ownFormats(text, sheet);
  const written = highlights
    .flatMap(({ look, areas }) => rangeLists(areas).map((ranges) => ({ look, ranges })))
    .map(({ look, ranges }, n) => ruleXml(sheet.prefix, ranges, look, n + 1));
  const cuts = old.flatMap((format) => format.cuts).map(({ start, end }) => ({ start, end, text: "" }));
  const ranks = rankChanges(
    text,
    sheet,
    cuts,
    old.flatMap(({ priorities }) => priorities),
    written.length,
  );
  return [...placed(text, sheet, written.join("")), ...cuts, ...ranks];
}

/** Before all other formats: LibreOffice goes by this order where Excel goes by the ranks. */
function placed(text: string, sheet: Outline, formats: string): readonly Change[] {
  const first = sheet.children.find(({ local }) => local === "conditionalFormatting");
  if (formats === "") return [];
  if (first) return [{ start: first.start, end: first.start, text: formats }];
  return [insertInOrder(text, sheet, WORKSHEET_ORDER, "conditionalFormatting", formats)];
}

function ruleXml(prefix: string, ranges: string, dxf: number, priority: number): string {
  const [format, rule, formula] = ["conditionalFormatting", "cfRule", "formula"].map((name) => prefix + name);
  return (
    `<${format} sqref="${ranges}"><${rule} type="expression" dxfId="${dxf}" priority="${priority}">` +
    `<${formula}>${RULE_FORMULA}</${formula}></${rule}></${format}>`
  );
}

function ownFormats(text: string, { children }: Outline): readonly OwnFormat[] {
  return children
    .filter(({ local }) => local === "conditionalFormatting")
    .flatMap((format) => {
      const rules = childrenOf(text, format);
      const own = rules.filter((rule) => isOwn(text, rule));
      if (own.length === 0) return [];
      const ranges = (attributeAt(text, format.start, "sqref") ?? "").split(/\s+/);
      const areas = ranges.flatMap((range) => parseAreaName(range) ?? []);
      return {
        highlights: own.map((rule) => ({ look: numberAt(text, rule, "dxfId"), areas })).filter(({ look }) => look >= 0),
        priorities: own.map((rule) => numberAt(text, rule, "priority")),
        cuts: own.length === rules.length ? [format] : own,
      };
    });
}

function isOwn(text: string, rule: Element): boolean {
  if (rule.local !== "cfRule" || attributeAt(text, rule.start, "type") !== "expression") return false;
  const [formula] = childrenOf(text, rule);
  if (formula?.local !== "formula") return false;
  return resolveReferences(text.slice(formula.contentStart, formula.contentEnd)).trim() === RULE_FORMULA;
}

/** NaN where there is no such attribute. */
function numberAt(text: string, { start }: Element, name: string): number {
  return Number(attributeAt(text, start, name) ?? NaN);
}

/** New ranks for the rules that are not ours, also for the newer ones in the extension list. */
function rankChanges(
  text: string,
  { children }: Outline,
  cuts: readonly Change[],
  old: readonly number[],
  added: number,
): readonly Change[] {
  const changes: Change[] = [];
  // Rules stand behind the cells, of which there can be very many.
  const scanner = createTagScanner(text, children.find(({ local }) => local === "sheetData")?.end ?? 0);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    const { start } = tag;
    if (tag.kind === "close" || !/^(?:\w+:)?cfRule$/.test(tag.name)) continue;
    if (cuts.some((cut) => cut.start <= start && start < cut.end)) continue;
    const written = attributesAt(text, start).find(({ name }) => name === "priority");
    if (!written || !/^\d+$/.test(written.value)) continue;
    const rank = Number(written.value);
    const move = added - old.filter((priority) => priority < rank).length;
    const rewritten = text.slice(written.start, written.end).replace(/\d+/, String(rank + move));
    if (move !== 0) changes.push({ start: written.start, end: written.end, text: rewritten });
  }
  return changes;
}
