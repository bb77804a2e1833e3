import { lembarReviu } from "../../recognize/lembar-reviu";
import { cellAt, type Sheet, type Snapshot } from "../../workbook";
import { KOLOM_REVIU, URUTAN_KOLOM, type NamaKolom } from "./kolom";
import { alamat, STATUS_REVIU, type ButirReviu } from "./tindak-lanjut";

/** An earlier review that a workbook brings back, with the office's answers. */
export type ReviuTerdahulu = { readonly lembar: string; readonly butir: readonly ButirReviu[] };

/** So many rows of a sheet are looked through for the titles of the list. */
const BARIS_JUDUL = 40;

/** Reads the latest review sheet of a workbook; null where there is none, or its list cannot be found any more. */
export function bacaReviu(snapshot: Snapshot): ReviuTerdahulu | null {
  const sheet = snapshot.sheets.filter(lembarReviu).at(-1);
  if (!sheet) return null;
  for (let row = 0; row < BARIS_JUDUL; row++) {
    const kolom = cariKolom(sheet, row);
    if (kolom) return { lembar: sheet.name, butir: bacaButir(sheet, row + 1, kolom) };
  }
  return null;
}

/** The list's columns, wherever they were moved to; null where the row is not that of its titles. */
function cariKolom(sheet: Sheet, row: number): ReadonlyMap<NamaKolom, number> | null {
  const kolom = new Map<NamaKolom, number>();
  for (const [col, { value }] of sheet.rows.get(row) ?? []) {
    const nama = URUTAN_KOLOM.find((n) => KOLOM_REVIU[n].judul === value);
    if (nama) kolom.set(nama, col);
  }
  return (["lembar", "sel", "aturan", "jawaban"] as const).every((n) => kolom.has(n)) ? kolom : null;
}

/** The rows of the list; it ends at the first row that names no cell. */
function bacaButir(sheet: Sheet, awal: number, kolom: ReadonlyMap<NamaKolom, number>): ButirReviu[] {
  const butir: ButirReviu[] = [];
  for (let row = awal; ; row++) {
    const isi = (nama: NamaKolom) => {
      const col = kolom.get(nama);
      const nilai = col === undefined ? null : cellAt(sheet, row, col).value;
      return nilai === null || typeof nilai === "object" ? "" : String(nilai).trim();
    };
    const at = alamat(isi("lembar"), isi("sel"));
    if (!at) return butir;
    // What an earlier round found mended is no longer followed.
    if (isi("status") === STATUS_REVIU.selesai) continue;
    const { tabel, letak, aturan, tingkat, tertulis, seharusnya, jawaban } = Object.fromEntries(
      URUTAN_KOLOM.map((n) => [n, isi(n)]),
    ) as Record<NamaKolom, string>;
    butir.push({ at, tabel, letak, aturan, tingkat, tertulis, seharusnya, jawaban });
  }
}
