import type { Sheet, Sorotan } from "../../../core/workbook";
import { highlightedCells, NO_SOROTAN, type Highlight } from "../../tanda/highlight";
import { tandaRows } from "../../tanda/rows";
import { RULE_FORMULA } from "../../tanda/signature";
import { areasIn, loadAreas } from "../content";
import { askNotes, type Note } from "./notes";
import { askSorotan } from "./sorotan";

/** Our marks on a sheet, as Excel holds them, and what else stands where they would. */
export type Marks = {
  readonly sorotan: ReadonlyMap<number, Sorotan>;
  /** By the key of their cell. */
  readonly notes: ReadonlyMap<number, Note>;
  /** The rules that carry our highlights, in their order. */
  readonly rules: readonly Excel.ConditionalFormat[];
  readonly tanda: Sheet["tanda"] | undefined;
};

/** Where further questions are queued the answer is there after one more batch. */
export type MarksInDetail = { readonly isWaiting: boolean; readonly get: () => Marks };

/**
 * Queues the question for our marks; once it is answered, the result queues what is still to be asked. Nothing is, where
 * nobody has set a rule with a formula or a note: so an unmarked workbook costs no batch. With "semua" the notes of
 * others are told too.
 */
export function askMarks(worksheet: Excel.Worksheet, whose: "milik" | "semua"): () => MarksInDetail {
  const rules = worksheet.getRange().conditionalFormats;
  rules.load("items/type");
  const notes = askNotes(worksheet, whose);
  return () => {
    const asked = rules.items.filter(({ type }) => type === "Custom").map(askRule);
    const notesInDetail = notes();
    return {
      isWaiting: asked.length > 0 || notesInDetail.isWaiting,
      get: () => marksOf(asked, notesInDetail.get()),
    };
  };
}

type AskedRule = ReturnType<typeof askRule>;

function askRule(rule: Excel.ConditionalFormat) {
  const condition = rule.custom.rule;
  condition.load("formula");
  const sorotan = askSorotan(rule.custom.format);
  const ranges = rule.getRanges();
  loadAreas(ranges);
  return { rule, condition, sorotan, ranges };
}

function marksOf(asked: readonly AskedRule[], notes: ReadonlyMap<number, Note>): Marks {
  const own = asked.filter(({ condition }) => condition.formula.replace(/^=/, "").trim() === RULE_FORMULA);
  const highlights = own.map(({ sorotan, ranges }): Highlight<Sorotan> => {
    return { look: sorotan() ?? NO_SOROTAN, areas: areasIn(ranges) };
  });
  const sorotan = highlightedCells(highlights);
  const ours = [...notes].flatMap(([key, { own: text }]) => (text === null ? [] : [[key, text] as const]));
  return {
    sorotan,
    notes,
    rules: own.map(({ rule }) => rule),
    tanda: sorotan.size + ours.length > 0 ? tandaRows(sorotan, new Map(ours)) : undefined,
  };
}
