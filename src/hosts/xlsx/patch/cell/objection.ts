import type { CellContent } from "../../../../core/workbook";
import { objectionToContent } from "../../../edit/objection";
import { formulaText } from "./formula-text";

/** Why a content cannot be written into a file (Indonesian); null if it can. */
export function objectionToWriting(content: CellContent): string | null {
  const { formula } = content;
  const unknown = formula !== undefined && !formulaText(formula);
  return (
    objectionToContent(content) ??
    (unknown ? "Rumus ini memakai fungsi yang belum dapat ditulis ke berkas dengan pasti." : null)
  );
}
