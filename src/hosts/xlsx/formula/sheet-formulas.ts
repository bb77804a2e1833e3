import { areaContains, parseAreaName, type Area } from "../../../core/workbook";
import type { Budget } from "../limits";
import { attribute, type Attributes } from "../xml/parse";
import { normalizeFormula, type Luar } from "../../formula/normalize";
import { shiftable } from "./shift";

/** Excel takes 8,192 characters; prefixes make the written text longer, but not twice as long. */
const LONGEST_FORMULA = 16_384;

/** Beyond so many array formulas in a sheet the rest stay in their first cells: each one costs every later cell a look. */
const MOST_ARRAYS = 200;

/** A formula that is ready to be moved takes about so many times the room of its text. */
const PREPARED_SIZE = 20;

/** An `f` element as written; `dynamic` if its cell says that the array spills into cells without a formula. */
export type WrittenFormula = { readonly text: string; readonly attributes: Attributes; readonly dynamic: boolean };

/** What became of it; `hilang` says that there is a formula whose text cannot be known. */
export type ReadFormula = { readonly formula?: string; readonly luar: Luar | null; readonly hilang: boolean };

const NONE: ReadFormula = { luar: null, hilang: false };
const LOST: ReadFormula = { luar: null, hilang: true };

/** Reads the formulas of one sheet, cell after cell in the order of the file; null for a cell without an `f` element. */
export type SheetFormulas = (written: WrittenFormula | null, row: number, col: number) => ReadFormula;

/** The first cell of a group that shares one formula. */
type First = ReadFormula & {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
  moved?: ReturnType<typeof shiftable>;
};

export function createSheetFormulas(budget: Budget): SheetFormulas {
  const groups = new Map<string, First>();
  const arrays: { readonly area: Area; readonly formula: string }[] = [];

  /** A cell without text of its own takes the formula of its group's first cell, moved. */
  const follow = (group: string, row: number, col: number): ReadFormula => {
    const first = groups.get(group);
    if (!first) return LOST;
    if (!first.moved) {
      budget.sharedFormulaText(first.formula.length * PREPARED_SIZE);
      first.moved = shiftable(first.formula);
    }
    const formula = first.moved(row - first.row, col - first.col);
    if (formula === null) return LOST;
    budget.sharedFormulaText(formula.length);
    return { formula, luar: first.luar, hilang: false };
  };

  /** Excel shows an array formula in every cell that it fills. */
  const filledByArray = (row: number, col: number): ReadFormula => {
    const array = arrays.find(({ area }) => areaContains(area, { row, col }));
    return array ? { formula: array.formula, luar: null, hilang: false } : NONE;
  };

  return (written, row, col) => {
    if (!written) return filledByArray(row, col);
    const type = attribute(written.attributes, "t");
    const group = attribute(written.attributes, "si") ?? "";
    const text = written.text.trim();
    if (text === "" && type === "shared") return follow(group, row, col);
    if (text === "") return type === "dataTable" ? LOST : NONE;
    if (text.length > LONGEST_FORMULA) return LOST;

    const { formula, luar } = normalizeFormula(text);
    if (type === "shared") groups.set(group, { formula, luar, hilang: false, row, col });
    if (type === "array" && !written.dynamic && arrays.length < MOST_ARRAYS) {
      const area = parseAreaName(attribute(written.attributes, "ref") ?? "");
      if (area) arrays.push({ area, formula });
    }
    return { formula, luar, hilang: false };
  };
}
