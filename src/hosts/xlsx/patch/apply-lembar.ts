import type { LembarBaru } from "../../../core/workbook";
import { partOfType, readRelationships } from "../package/relationships";
import { withSheetTitle } from "./app-properties";
import { objectionToContent } from "./cell/objection";
import { objectionToName } from "./lembar/sheet-name";
import { sheetXml } from "./lembar/sheet-xml";
import type { WorkbookDraft } from "./workbook-draft";
import { isStructureLocked, listedSheets, withListedSheet, withPrintTitles, withWindow } from "./workbook-xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a sheet behind the last one. Says why it does not (Indonesian); null if it did. */
export function applyLembar(workbook: WorkbookDraft, lembar: LembarBaru): string | null {
  const { draft, part } = workbook;
  const objection = objectionToSheet(draft.text(part), lembar);
  if (objection !== null) return objection;
  const { id } = draft.add({
    name: "xl/worksheets/sheet{n}.xml",
    content: sheetXml(lembar, workbook.styles(), workbook.namespace),
    contentType: SHEET_TYPE,
    from: part,
    type: "worksheet",
  });
  draft.put(part, withListedSheet(draft.text(part), lembar.name, id, draft.strict));
  if (lembar.bekukan) draft.put(part, withWindow(draft.text(part)));
  const titles = lembar.cetak?.judulBaris;
  if (titles) draft.put(part, withPrintTitles(draft.text(part), titles));
  const properties = partOfType(readRelationships(draft, ""), "extended-properties");
  if (properties !== undefined && draft.has(properties)) {
    draft.put(properties, withSheetTitle(draft.text(properties), lembar.name));
  }
  return null;
}

function objectionToSheet(workbookXml: string, lembar: LembarBaru): string | null {
  if (isStructureLocked(workbookXml)) {
    return "Susunan lembar buku kerja ini diproteksi. Buka proteksi buku kerja di Excel, lalu ulangi.";
  }
  const others = listedSheets(workbookXml).map(({ name }) => name);
  const cells = [...lembar.rows.values()].flatMap((row) => [...row.values()]);
  return objectionToName(lembar.name, others) ?? cells.map(objectionToContent).find((sebab) => sebab !== null) ?? null;
}
