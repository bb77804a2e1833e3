import { galat } from "../galat";
import type { Package } from "./package";
import { partOfType, readRelationships } from "./relationships";

const ODS = "application/vnd.oasis.opendocument.spreadsheet";

/**
 * Name of the workbook part. Throws FORMAT_ODS, FORMAT_XLSB or FORMAT_LAIN if the package is something else,
 * HUBUNGAN_RUSAK if its workbook is missing.
 */
export function findWorkbookPart(pkg: Package): string {
  const part = partOfType(readRelationships(pkg, ""), "officeDocument");
  if (part === undefined) throw galat(isOds(pkg) ? "FORMAT_ODS" : "FORMAT_LAIN");
  if (part.toLowerCase().endsWith(".bin")) throw galat("FORMAT_XLSB");
  if (!pkg.has(part)) throw galat("HUBUNGAN_RUSAK");
  if (/^(word|ppt|visio)\//i.test(part)) throw galat("FORMAT_LAIN");
  return part;
}

/** OpenDocument says what it is in a part of its own; templates add "-template". */
function isOds(pkg: Package): boolean {
  if (!pkg.has("mimetype")) return false;
  const [start = new Uint8Array(0)] = pkg.read("mimetype");
  return String.fromCharCode(...start.subarray(0, ODS.length)) === ODS;
}
