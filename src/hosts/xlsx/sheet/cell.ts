import type { Cell } from "../../../core/workbook";
import type { SheetFormulas } from "../formula/sheet-formulas";
import type { Perihal } from "../../peringatan";
import type { CellStyle } from "../styles";
import { attribute, index } from "../xml/parse";
import type { CellElement } from "./cell-element";
import { readValue, type ValueContext } from "./cell-value";

/** What the cells of one sheet are read with. */
export type CellContext = ValueContext & { readonly styles: readonly CellStyle[]; readonly formulas: SheetFormulas };

/** The cell, or null if it holds neither a value nor a formula; `note` hears what a person should know about it. */
export function readCell(
  written: CellElement,
  at: { readonly row: number; readonly col: number },
  context: CellContext,
  note: (perihal: Perihal) => void,
): Cell | null {
  const { attributes, v, inline, f } = written;
  const type = attribute(attributes, "t") ?? "n";
  const { value, perihal } = readValue({ type, v, inline }, context);
  const dynamic = attribute(attributes, "cm") !== undefined;
  const { formula, luar, hilang } = context.formulas(f && { ...f, dynamic }, at.row, at.col);
  if (perihal) note(perihal);
  if (luar) note(luar);
  if (hilang) note("rumusHilang");
  if (value === null && formula === undefined) return null;

  // A formula whose result is the empty text has a `v`, and is a text.
  const emptyText = type === "str" && v !== undefined;
  if (f && formula !== undefined && value === null && !perihal && !emptyText) note("tanpaHasil");
  const number = index(attributes, "s") ?? 0;
  const style = context.styles[number];
  if (!style && number > 0) note("gayaHilang");
  return formula === undefined ? { value, ...style } : { value, formula, ...style };
}
