import type { LembarBaru } from "../../../core/workbook";
import { objectionToLembar, STRUKTUR_TERKUNCI } from "../../edit/objection";
import { partOfType, readRelationships } from "../package/relationships";
import { withSheetTitle } from "./app-properties";
import { objectionToWriting } from "./cell/objection";
import { addCharts } from "./lembar/add-charts";
import { objectionToNames, printNames, workbookNames } from "./lembar/names";
import { sheetXml } from "./lembar/sheet-xml";
import type { WorkbookDraft } from "./workbook-draft";
import { isStructureLocked, listedNames, listedSheets, withListedSheet, withNames, withWindow } from "./workbook-xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a sheet behind the last one. Says why it does not (Indonesian); null if it did. */
export function applyLembar(workbook: WorkbookDraft, lembar: LembarBaru): string | null {
  const { draft, part } = workbook;
  const objection = objectionToSheet(draft.text(part), lembar);
  if (objection !== null) return objection;
  const added = draft.add({
    name: "xl/worksheets/sheet{n}.xml",
    content: sheetXml(lembar, workbook.styles(), workbook.namespace),
    contentType: SHEET_TYPE,
    from: part,
    type: "worksheet",
  });
  addCharts(draft, added.part, lembar);
  draft.put(part, withListedSheet(draft.text(part), lembar.name, added.id, draft.strict));
  if (lembar.bekukan) draft.put(part, withWindow(draft.text(part)));
  draft.put(part, withNames(draft.text(part), [...workbookNames(lembar), ...printNames(lembar)]));
  const properties = partOfType(readRelationships(draft, ""), "extended-properties");
  if (properties !== undefined && draft.has(properties)) {
    draft.put(properties, withSheetTitle(draft.text(properties), lembar.name));
  }
  return null;
}

function objectionToSheet(workbookXml: string, lembar: LembarBaru): string | null {
  if (isStructureLocked(workbookXml)) return STRUKTUR_TERKUNCI;
  const others = listedSheets(workbookXml).map(({ name }) => name);
  return objectionToLembar(lembar, others, objectionToWriting) ?? objectionToNames(lembar, listedNames(workbookXml));
}
