import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Galat } from "../core";
import { galatBaca } from "./galat";

/** A path to check, or to report at once because nothing can be checked there. */
export type Sasaran = { readonly nama: string; readonly galat: Galat | null };

/** What a folder is searched for: all that looks like a workbook, also kinds that the reader will refuse by name. */
const BUKU_KERJA = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/** How the name of Excel's lock file begins, which lies beside a workbook that is open somewhere. */
const KUNCI_EXCEL = "~$";

/** "Kecamatan 2" before "Kecamatan 10". */
const urutanNama = new Intl.Collator("id", { numeric: true });

/** The given paths in the order given; in place of a folder the workbooks in it and below it, sorted by name. */
export function cariBerkas(jalur: readonly string[]): readonly Sasaran[] {
  return jalur.flatMap((nama) => {
    if (!folder(nama)) return [{ nama, galat: null }];
    const isi = isiFolder(nama);
    const pesan = "Folder ini tidak berisi buku kerja Excel. Periksa kembali alamatnya.";
    return isi.length > 0 ? isi : [{ nama, galat: { kode: "FOLDER_KOSONG", pesan } }];
  });
}

/** Of a path that cannot be looked at the answer is no: reading it will name the reason. */
function folder(nama: string): boolean {
  try {
    return statSync(nama).isDirectory();
  } catch {
    return false;
  }
}

/** Links to folders are not followed: they could lead round in a circle. */
function isiFolder(nama: string): readonly Sasaran[] {
  try {
    return readdirSync(nama, { withFileTypes: true })
      .sort((a, b) => urutanNama.compare(a.name, b.name))
      .flatMap((isi) => {
        const jalur = join(nama, isi.name);
        if (isi.isDirectory()) return isiFolder(jalur);
        return BUKU_KERJA.test(isi.name) && !isi.name.startsWith(KUNCI_EXCEL) ? [{ nama: jalur, galat: null }] : [];
      });
  } catch (sebab) {
    return [{ nama, galat: galatBaca(sebab) }];
  }
}
