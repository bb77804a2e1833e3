import { pack, type Parts } from "./parts";
import { lembarAnggaran } from "./siksaan-anggaran";
import { buku, sekelilingBuku } from "./siksaan-buku";
import { lembarCapaian } from "./siksaan-capaian";
import { CATATAN_DAN_UTAS } from "./siksaan-catatan";
import { GAMBAR } from "./siksaan-gambar";
import { STYLES } from "./siksaan-gaya";
import { lembarLain } from "./siksaan-lain";
import { paket, spreadsheetType } from "./siksaan-paket";
import { createTeks } from "./siksaan-sel";

/** `makro`: an .xlsm file with a macro project. */
export type Siksaan = { readonly makro?: boolean };

/**
 * A workbook with nearly everything that Excel can put into one, written by hand as Excel would: what a program that
 * changes cells likes to lose. All cached results are true.
 */
export function siksaanParts({ makro = false }: Siksaan = {}): Parts {
  const teks = createTeks();
  const sheets = [lembarCapaian(teks), ...lembarAnggaran(teks), ...lembarLain(teks)];
  return paket(
    [
      { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
      {
        id: "rId2",
        type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        target: "docProps/core.xml",
      },
      { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
    ],
    [
      buku(makro),
      ...sheets,
      { name: "xl/styles.xml", type: spreadsheetType("styles"), data: STYLES },
      { name: "xl/sharedStrings.xml", type: spreadsheetType("sharedStrings"), data: teks.part() },
      ...GAMBAR,
      ...CATATAN_DAN_UTAS,
      ...sekelilingBuku(makro),
    ],
  );
}

export function siksaan(options: Siksaan = {}): Uint8Array {
  return pack(siksaanParts(options));
}
