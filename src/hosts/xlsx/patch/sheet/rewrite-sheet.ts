import { SEL_TERKUNCI } from "../../../edit/objection";
import { galat } from "../../galat";
import { attributeAt } from "../../xml/attributes";
import { splice, type Change } from "../../xml/splice";
import type { Tag } from "../../xml/tags";
import type { EditOf } from "../../../edit/ditolak";
import { createCellWriter, type CellStyles, type CellWriter, type Target } from "./cell-writer";
import { widenedDimension } from "./extent";
import { filledArea, type FixedArea } from "./fixed-areas";
import { createInheritedStyle } from "./inherited-style";
import { createRowsWriter, type RowsWriter } from "./rows-writer";
import { createSharedFormulas } from "./shared-formulas";
import type { Targets } from "../../../edit/targets";
import { walkSheet, type CellPlace } from "./walk-sheet";

const TAK_URUT = "Baris atau sel lembar ini tidak berurutan di dalam berkas. Buka dan simpan di Excel, lalu ulangi.";
const BERSAMA = "Rumus sel ini dipakai bersama sel lain dan tidak dapat ditulis ulang di sana. Ubah rumusnya di Excel.";

export type RewrittenSheet = {
  readonly text: string;
  readonly ditolak: readonly { readonly edit: EditOf<"isi">; readonly sebab: string }[];
  /** Names of cells that had a formula and have none any more. */
  readonly tanpaRumus: ReadonlySet<string>;
};

/**
 * Writes edits into the text of a worksheet in one pass; everything else in the text stays as it is. Where an edit is
 * refused, the text is of no use. Throws RUSAK for a worksheet without a place for cells.
 */
export function rewriteSheet(text: string, targets: Targets<Target>, styles: CellStyles): RewrittenSheet {
  const changes: Change[] = [];
  const refused = new Map<Target, string>();
  const fixed: FixedArea[] = [];
  const inherited = createInheritedStyle(text);
  const shared = createSharedFormulas<Target>(text);
  const seen: Seen = { cells: null, dimension: null, isProtected: false };

  const element = (local: string, tag: Tag): void => {
    if (local === "dimension") seen.dimension = tag;
    if (local === "col") inherited.addColumns(tag);
    if (local === "sheetProtection") seen.isProtected = isTrue(attributeAt(text, tag.start, "sheet"));
  };
  const begin = (tag: Tag, prefix: string): void => {
    if (seen.cells) throw galat("RUSAK");
    const writer = createCellWriter(text, prefix, styles, inherited);
    const rows = createRowsWriter({ text, writer, changes }, targets, prefix);
    if (tag.kind === "empty") rows.end(tag);
    seen.cells = { writer, rows };
  };
  const cell = (place: CellPlace, { writer, rows }: Cells): void => {
    const area = filledArea(text, place);
    if (area) fixed.push(area);
    const target = rows.cell(place);
    if (target) {
      shared.replaced(place, target);
      changes.push(writer.replaced(place, target));
      return;
    }
    const kept = shared.kept(place);
    if (kept && "change" in kept) changes.push(kept.change);
    else if (kept) refused.set(kept.refused, BERSAMA);
  };

  for (const event of walkSheet(text)) {
    if (event.kind === "disorder") return refuseAll(text, targets, TAK_URUT);
    if (event.kind === "element") element(event.local, event.tag);
    else if (event.kind === "sheetData") begin(event.tag, event.prefix);
    else if (!seen.cells) throw galat("RUSAK");
    else if (event.kind === "cell") cell(event.cell, seen.cells);
    else if (event.kind === "row") seen.cells.rows.row(event.tag, event.row);
    else if (event.kind === "rowEnd") seen.cells.rows.rowEnd(event.tag);
    else seen.cells.rows.end(event.tag);
  }
  if (!seen.cells) throw galat("RUSAK");

  const { writer } = seen.cells;
  for (const { area, sebab } of fixed) for (const { value } of targets.within(area)) refused.set(value, sebab);
  if (seen.isProtected) for (const target of writer.locked) refused.set(target, SEL_TERKUNCI);
  const added = writer.extent();
  const wider = seen.dimension && added && widenedDimension(text, seen.dimension, added);
  if (wider) changes.push(wider);
  return {
    text: splice(text, changes),
    ditolak: [...refused].map(([{ edit }, sebab]) => ({ edit, sebab })),
    tanpaRumus: writer.tanpaRumus,
  };
}

/** What writes the cells, from the moment the walk reaches them. */
type Cells = { readonly writer: CellWriter; readonly rows: RowsWriter };

/** What the walk has come by so far. */
type Seen = { cells: Cells | null; dimension: Tag | null; isProtected: boolean };

function refuseAll(text: string, targets: Targets<Target>, sebab: string): RewrittenSheet {
  const all = targets.rows.flatMap((row) => [...(targets.row(row)?.values() ?? [])]);
  return { text, ditolak: all.map(({ edit }) => ({ edit, sebab })), tanpaRumus: new Set() };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
