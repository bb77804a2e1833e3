import { staleEdits, type Edit, type Peringatan, type Snapshot } from "../../../core/workbook";
import { byKind, perSheet, type Ditolak } from "../../edit/ditolak";
import type { Penerapan } from "../../host";
import { applyTanda } from "../tanda";
import { applyIsi } from "./apply-isi";
import { applyLembar } from "./apply-lembar";
import { signatureWarning } from "./signature";
import { openWorkbook } from "./workbook-draft";

/** What became of edits, with the file after them; null where nothing was written. */
export type Applied = { readonly penerapan: Penerapan; readonly bytes: Uint8Array | null };

/**
 * Makes all edits of a file or none; `snapshot` is what the reader reads from `bytes`. Throws a `HostGalat` where a part
 * that the reader passes over turns out to be broken.
 */
export function applyEdits(bytes: Uint8Array, snapshot: Snapshot, edits: readonly Edit[]): Applied {
  const stale = staleEdits(snapshot, edits);
  if (edits.length === 0 || stale.length > 0) return nothing(stale, []);

  const { isi, tanda, lembar } = byKind(edits);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const workbook = openWorkbook(bytes);
  const ditolak: Ditolak[] = [];
  const peringatan: Peringatan[] = [...signatureWarning(workbook.draft)];
  for (const [name, own] of perSheet(isi)) {
    const sheet = sheets.get(name);
    if (sheet) ditolak.push(...applyIsi(workbook, sheet, partOf(workbook, name), own));
  }
  for (const edit of lembar) {
    const sebab = applyLembar(workbook, edit.lembar);
    if (sebab !== null) ditolak.push({ edit, sebab });
  }
  workbook.saveStyles();
  for (const [name, own] of perSheet(tanda)) {
    const hasil = applyTanda(workbook.draft, partOf(workbook, name), own);
    ditolak.push(...hasil.ditolak);
    peringatan.push(...hasil.peringatan);
  }
  if (ditolak.length > 0) return nothing([], ditolak);
  // A mark alone changes no result.
  if (isi.length > 0 || lembar.length > 0) workbook.recalculate();
  return {
    penerapan: { diterapkan: edits.length, stale: [], ditolak: [], peringatan },
    bytes: workbook.draft.write(),
  };
}

function nothing(stale: readonly Edit[], ditolak: readonly Ditolak[]): Applied {
  return { penerapan: { diterapkan: 0, stale, ditolak, peringatan: [] }, bytes: null };
}

function partOf(workbook: ReturnType<typeof openWorkbook>, name: string): string {
  const part = workbook.sheetParts.get(name);
  if (part === undefined) throw new Error(`no part holds the sheet ${name}`);
  return part;
}
