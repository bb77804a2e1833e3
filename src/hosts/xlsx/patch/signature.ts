import type { Peringatan } from "../../../core/workbook";
import type { Package } from "../package/package";
import { partOfType, readRelationships } from "../package/relationships";

/**
 * A warning that the digital signature of a workbook does not hold for the changed file.
 *
 * The signature's parts stay in it. Excel opens such a file all the same and says that the signature is not valid,
 * which is true; taking the signature out would hide from the next reader that a signed report was changed. And when
 * our marks are taken away again, each part is what was signed, and the signature holds again. The signature of macros
 * covers nothing but the macros and stays valid.
 */
export function signatureWarning(pkg: Package): readonly Peringatan[] {
  if (partOfType(readRelationships(pkg, ""), "origin") === undefined) return [];
  const pesan = "Buku kerja ini bertanda tangan digital. Tanda tangan itu tidak berlaku untuk berkas hasil perubahan.";
  return [{ pesan }];
}
