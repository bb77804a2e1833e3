import { findWorkbookPart } from "../package/workbook-part";
import { partOfType, readRelationships } from "../package/relationships";
import { readWorkbook } from "../workbook";
import { SPREADSHEET } from "../xml/namespaces";
import { withoutCells } from "./calc-chain";
import { openDraft, type Draft } from "./draft";
import { plainStyles } from "./style/plain-styles";
import { openStyles, type Styles } from "./style/styles";
import { listedSheets, withFullCalculation } from "./workbook-xml";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A draft of a workbook, with its parts by what they are for. */
export type WorkbookDraft = {
  readonly draft: Draft;
  /** Name of the workbook part. */
  readonly part: string;
  /** Namespace of the elements of new parts. */
  readonly namespace: string;
  /** The part of each worksheet by the sheet's name. */
  readonly sheetParts: ReadonlyMap<string, string>;
  /** The styles, opened once; additions stand in the draft after `saveStyles`. */
  styles(): Styles;
  saveStyles(): void;
  /** Takes cells that hold no formula any more out of the order of calculation. */
  forgetFormulas(sheet: string, cells: ReadonlySet<string>): void;
  /** Has all formulas computed when the file is opened. */
  recalculate(): void;
};

/** Opens a file that `readXlsx` reads. */
export function openWorkbook(bytes: Uint8Array): WorkbookDraft {
  const draft = openDraft(bytes);
  const part = findWorkbookPart(draft);
  const { sheets, styles: stylesPart } = readWorkbook(draft);
  const namespace = SPREADSHEET[draft.strict ? 1 : 0] ?? "";
  let styles: { readonly before: string; readonly editor: Styles } | null = null;

  return {
    draft,
    part,
    namespace,
    sheetParts: new Map(sheets.map((sheet) => [sheet.name, sheet.part])),
    styles() {
      if (!styles) {
        const before = stylesPart === undefined ? plainStyles(namespace) : draft.text(stylesPart);
        styles = { before, editor: openStyles(before) };
      }
      return styles.editor;
    },
    saveStyles() {
      const content = styles?.editor.xml();
      if (content === undefined || content === styles?.before) return;
      if (stylesPart !== undefined) draft.put(stylesPart, content);
      else draft.add({ name: "xl/styles{n}.xml", content, contentType: STYLES_TYPE, from: part, type: "styles" });
    },
    forgetFormulas(sheet, cells) {
      const chain = partOfType(readRelationships(draft, part), "calcChain");
      const listed = listedSheets(draft.text(part)).find(({ name }) => name === sheet);
      if (cells.size === 0 || chain === undefined || !draft.has(chain) || !listed) return;
      const rest = withoutCells(draft.text(chain), listed.sheetId, cells);
      if (rest === null) draft.remove(chain, part);
      else draft.put(chain, rest);
    },
    recalculate: () => draft.put(part, withFullCalculation(draft.text(part))),
  };
}
