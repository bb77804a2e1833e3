import type { Address } from "./address";
import type { CellContent, Edit, LembarBaru, SelBaru } from "./edit";
import { cellAt, EMPTY_CELL, type Cell, type Sheet, type Snapshot } from "./snapshot";
import { sameTanda, type Tanda } from "./tanda";

/**
 * The edits whose cell holds something else than they were planned upon, or whose sheet is not there any more. A new
 * sheet is planned upon nothing: where its name is taken, a host refuses it.
 */
export function staleEdits(snapshot: Snapshot, edits: readonly Edit[]): readonly Edit[] {
  const sheets = new Map(snapshot.sheets.map((s) => [s.name, s]));
  return edits.filter((e) => {
    if (e.kind === "lembar") return false;
    const sheet = sheets.get(e.at.sheet);
    if (!sheet) return true;
    if (e.kind === "tanda") return !sameTanda(markAt(sheet, e.at), e.before);
    return !sameContent(cellAt(sheet, e.at.row, e.at.col), e.before);
  });
}

/** The workbook as it is after the edits, which must not be stale; the given one is left as it is. */
export function applyEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const perSheet = new Map<string, Edit[]>();
  for (const e of edits) {
    if (e.kind === "lembar") continue;
    const ada = perSheet.get(e.at.sheet);
    if (ada) ada.push(e);
    else perSheet.set(e.at.sheet, [e]);
  }
  const baru = edits.flatMap((e) => (e.kind === "lembar" ? [e.lembar] : []));
  const nama = new Set([
    ...(snapshot.nama ?? []),
    ...baru.flatMap((l) => l.nama ?? []).map((n) => n.nama.toLowerCase()),
  ]);
  return {
    ...snapshot,
    sheets: [...snapshot.sheets.map((s) => changed(s, perSheet.get(s.name) ?? [])), ...baru.map(sheetOf)],
    ...(nama.size > 0 && { nama }),
  };
}

/** The cell as it is once it holds the content: what it looked like stays. */
export function contentCell(cell: Cell, { value, formula, format }: CellContent): Cell {
  const { tebal, inden } = cell;
  const gaya = { ...(tebal === undefined ? {} : { tebal }), ...(inden === undefined ? {} : { inden }) };
  const lengkap = format ?? cell.format;
  const bentuk = lengkap === "General" ? undefined : lengkap;
  const isi = { ...gaya, value: value === "" ? null : value, ...(bentuk === undefined ? {} : { format: bentuk }) };
  return formula === undefined ? isi : { ...isi, formula };
}

/** The edit that undoes this one; null for a new sheet, which is not taken away again. */
export function reversed(e: Edit): Edit | null {
  if (e.kind === "lembar") return null;
  if (e.kind === "tanda") return { ...e, before: e.after, after: e.before };
  const { value, formula, format = e.after.format && "General" } = e.before;
  const after = { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
  const kini = contentCell(e.before, e.after);
  // A cell that holds nothing is in no snapshot, whatever it looks like.
  return { ...e, before: kini.value === null && kini.formula === undefined ? EMPTY_CELL : kini, after };
}

function changed(sheet: Sheet, edits: readonly Edit[]): Sheet {
  if (edits.length === 0) return sheet;
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  const tanda = new Map([...(sheet.tanda ?? [])].map(([row, cells]) => [row, new Map(cells)]));
  for (const e of edits) {
    if (e.kind === "isi") {
      const cell = contentCell(cellAt(sheet, e.at.row, e.at.col), e.after);
      put(rows, e.at, cell.value === null && cell.formula === undefined ? null : cell);
    } else if (e.kind === "tanda") {
      put(tanda, e.at, e.after);
    }
  }
  const { name, visibility, merges, hiddenRows } = sheet;
  const isi = { name, visibility, rows, merges, hiddenRows };
  return tanda.size > 0 ? { ...isi, tanda } : isi;
}

/** Puts something in its place; null takes away what is there. */
function put<T>(rows: Map<number, Map<number, T>>, at: { row: number; col: number }, what: T | null): void {
  const row = rows.get(at.row) ?? new Map<number, T>();
  if (what === null) row.delete(at.col);
  else row.set(at.col, what);
  if (row.size > 0) rows.set(at.row, row);
  else rows.delete(at.row);
}

function markAt(sheet: Sheet, at: Address): Tanda | null {
  return sheet.tanda?.get(at.row)?.get(at.col) ?? null;
}

/** Whether two cells hold the same; bold and indentation may have changed meanwhile. */
function sameContent(a: Cell, b: Cell): boolean {
  return sameValue(a, b) && a.formula === b.formula && (a.format ?? "General") === (b.format ?? "General");
}

function sameValue({ value: a }: Cell, { value: b }: Cell): boolean {
  if (typeof a === "object" && a !== null) return typeof b === "object" && b !== null && a.error === b.error;
  return a === b;
}

function sheetOf(lembar: LembarBaru): Sheet {
  const cell = ({ value, formula, format, gaya }: SelBaru): Cell => {
    const bentuk = format ?? gaya?.format;
    return {
      value: value === "" ? null : value,
      ...(formula === undefined ? {} : { formula }),
      ...(bentuk === undefined ? {} : { format: bentuk }),
      ...(gaya?.tebal ? { tebal: true } : {}),
      ...(gaya?.inden ? { inden: gaya.inden } : {}),
    };
  };
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of lembar.rows) {
    for (const [col, sel] of cells) {
      const made = cell(sel);
      if (made.value !== null || made.formula !== undefined) put(rows, { row, col }, made);
    }
  }
  return { name: lembar.name, visibility: "visible", rows, merges: lembar.merges, hiddenRows: new Set() };
}
