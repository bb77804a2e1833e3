import { shiftable } from "../../formula/shift";
import { attributeAt, escapeXml, resolveReferences, withAttributes } from "../../xml/attributes";
import type { Change } from "../../xml/splice";
import type { CellPlace, FormulaPlace } from "./walk-sheet";

/** A formula that other cells refer to, but whose own cell gets other content. */
type Orphaning<Cause> = {
  readonly row: number;
  readonly col: number;
  readonly move: ReturnType<typeof shiftable>;
  readonly cause: Cause;
};

/** Follows the shared formulas of one sheet, cell after cell in the order of the file. */
export type SharedFormulas<Cause> = {
  /** A cell that gets other content, because of `cause`. */
  replaced(cell: CellPlace, cause: Cause): void;
  /**
   * A cell that stays. The change that gives it the text of its formula, where the cell that held the text was
   * replaced; the cause instead where the text cannot be written here.
   */
  kept(cell: CellPlace): { readonly change: Change } | { readonly refused: Cause } | null;
};

/**
 * Cells that share a formula refer to the first of them for its text. Where that one is replaced, each of the others
 * gets its own text: the group could also choose a new first cell, but only where what is left is a rectangle.
 */
export function createSharedFormulas<Cause>(text: string): SharedFormulas<Cause> {
  const orphaned = new Map<string, Orphaning<Cause>>();

  return {
    replaced({ row, col, formula }, cause) {
      const group = groupOf(text, formula);
      if (!formula || group === null) return;
      const written = formulaTextOf(text, formula);
      if (written !== "") orphaned.set(group, { row, col, move: shiftable(written), cause });
    },
    kept({ row, col, formula }) {
      if (orphaned.size === 0 || !formula) return null;
      const group = groupOf(text, formula);
      const first = group === null ? undefined : orphaned.get(group);
      if (group === null || !first) return null;
      if (formulaTextOf(text, formula) !== "") {
        orphaned.delete(group); // from here on the group has this text
        return null;
      }
      const moved = first.move(row - first.row, col - first.col);
      if (moved === null) return { refused: first.cause };
      return { change: { start: formula.tag.start, end: formula.end, text: ownFormula(text, formula, moved) } };
    },
  };
}

/** The number of the group that a formula is shared in; null for a formula of its own. */
function groupOf(text: string, formula: FormulaPlace | null): string | null {
  if (!formula || attributeAt(text, formula.tag.start, "t") !== "shared") return null;
  return attributeAt(text, formula.tag.start, "si") ?? "";
}

function formulaTextOf(text: string, { tag, textEnd }: FormulaPlace): string {
  const written = text.slice(tag.end, textEnd);
  const pieces = written.split(/<!\[CDATA\[([\s\S]*?)\]\]>/);
  return pieces
    .map((piece, at) => (at % 2 ? piece : resolveReferences(piece)))
    .join("")
    .trim();
}

function ownFormula(text: string, { tag }: FormulaPlace, formula: string): string {
  const first = withAttributes(text.slice(tag.start, tag.end), { t: null, si: null, ref: null });
  return `${first.replace(/\s*\/?>$/, "")}>${escapeXml(formula)}</${tag.name}>`;
}
