/** The workbooks that are damaged: real reports, generated offices, and a workbook with nearly everything in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { pack, xlsxParts, type Parts } from "../alat/xlsx";
import { siksaanParts } from "../alat/xlsx/siksaan";
import { bukuBersih } from "../bukti/uji";

/** `bytes`: the file as its program wrote it; `parts`: what it holds, to be changed and packed anew. */
export type Source = { readonly name: string; readonly bytes: Uint8Array; readonly parts: Parts };

const SAMPLES = join(__dirname, "../contoh");
const OFFICES = 12;

export const SOURCES: readonly (() => Source)[] = [
  ...["jatirejo-tumpuk", "pungging-lembar", "jatirejo-asli"].map((name) => () => sample(name)),
  ...Array.from(
    { length: OFFICES },
    (_, i) => () => ofParts(`office ${i + 1}`, xlsxParts(bukuBersih(i + 1).buku.snapshot)),
  ),
  () => ofParts("torture", siksaanParts()),
  () => ofParts("torture with macros", siksaanParts({ makro: true })),
];

function sample(name: string): Source {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, `${name}.xlsx`)));
  return { name, bytes, parts: unzipSync(bytes) };
}

function ofParts(name: string, parts: Parts): Source {
  return { name, bytes: pack(parts), parts };
}
