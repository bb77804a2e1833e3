import type { Snapshot } from "../../core/workbook";
import { refuseUnlessZip } from "./file-kind";
import { createBudget } from "./limits";
import { openPackage } from "./package/package";
import { createPeringatan } from "../peringatan";
import { readSharedStrings } from "./shared-strings";
import { readWorksheet } from "./sheet/worksheet";
import { readStyles } from "./styles";
import { readTanda } from "./tanda/read";
import { readWorkbook } from "./workbook";

/**
 * Reads an .xlsx or .xlsm file as values. Nothing in it is run, fetched or evaluated; what a person should know about
 * that stands in `peringatan`. Throws only a `HostGalat`, for files that are something else, damaged or too large.
 */
export function readXlsx(bytes: Uint8Array): Snapshot {
  refuseUnlessZip(bytes);
  const budget = createBudget();
  const pkg = openPackage(bytes, budget);
  const workbook = readWorkbook(pkg);
  const peringatan = createPeringatan();
  const context = {
    sharedStrings: workbook.sharedStrings ? readSharedStrings(pkg.read(workbook.sharedStrings), budget) : [],
    styles: workbook.styles ? readStyles(pkg.read(workbook.styles), budget) : [],
    date1904: workbook.date1904,
    budget,
    peringatan,
  };
  const sheets = workbook.sheets.map(({ name, visibility, part }) => {
    const { highlights, ...content } = readWorksheet(pkg.read(part), name, context);
    const tanda = readTanda(pkg, { sheet: part, styles: workbook.styles }, highlights, budget);
    return { name, visibility, ...content, ...(tanda && { tanda }) };
  });
  const { names } = workbook;
  return { sheets, peringatan: peringatan.all(), ...(names.size > 0 && { nama: names }) };
}
