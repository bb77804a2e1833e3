import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Galat } from "../core";
import { galatBaca } from "./galat";

/** A path to check, or to report at once because nothing can be checked there. */
export type Found = { readonly nama: string; readonly galat: Galat | null };

/** What a folder is searched for: all that looks like a workbook, also kinds that the reader will refuse by name. */
const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/** How the name of Excel's lock file begins, which lies beside a workbook that is open somewhere. */
const LOCK_FILE = "~$";

/** "Kecamatan 2" before "Kecamatan 10". */
const byName = new Intl.Collator("id", { numeric: true });

const FOLDER_KOSONG: Galat = {
  kode: "FOLDER_KOSONG",
  pesan: "Folder ini tidak berisi buku kerja Excel. Periksa kembali alamatnya.",
};

/** The given paths in the order given; in place of a folder the workbooks in it and below it, sorted by name. */
export function findFiles(paths: readonly string[]): readonly Found[] {
  return paths.flatMap((nama) => {
    if (!isFolder(nama)) return [{ nama, galat: null }];
    const content = workbooksIn(nama);
    return content.length > 0 ? content : [{ nama, galat: FOLDER_KOSONG }];
  });
}

/** Of a path that cannot be looked at the answer is no: reading it will name the reason. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Links to folders are not followed: they could lead round in a circle. */
function workbooksIn(folder: string): readonly Found[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => byName.compare(a.name, b.name))
      .flatMap((entry) => {
        const nama = join(folder, entry.name);
        if (entry.isDirectory()) return workbooksIn(nama);
        return WORKBOOK.test(entry.name) && !entry.name.startsWith(LOCK_FILE) ? [{ nama, galat: null }] : [];
      });
  } catch (cause) {
    return [{ nama: folder, galat: galatBaca(cause) }];
  }
}
