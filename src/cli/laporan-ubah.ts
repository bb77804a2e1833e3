import { cellName, type Address, type Galat, type Peringatan, type Rencana } from "../core";

/** What came of planning and writing one file, or why nothing did. */
export type HasilUbah =
  | { readonly galat: Galat }
  | {
      readonly galat: null;
      readonly rencana: Rencana;
      /** Where the changed file is; null for a preview. */
      readonly ditulis: string | null;
      /** How many findings of tingkat salah a check of the changed workbook has. */
      readonly sisaSalah: number;
      readonly peringatan: readonly Peringatan[];
    };

/** The same with the command and the file as the caller named it, to be told as text or JSON. */
export type LaporanUbah = HasilUbah & { readonly perintah: "hitung" | "perbaiki"; readonly nama: string };

/** The version of the JSON below; it rises when a key changes its meaning. */
const VERSI = 1;

/** The report for other programs: one object, its keys and their order are a promise. Ends with a line break. */
export function jsonUbah(laporan: LaporanUbah): string {
  return `${JSON.stringify({ versi: VERSI, berkas: [berkasJson(laporan)] }, null, 2)}\n`;
}

function berkasJson(laporan: LaporanUbah) {
  const { nama, perintah, galat } = laporan;
  if (galat) {
    const { kode, pesan } = galat;
    const kosong = { ditulis: null, usul: [], tolakan: [], sisaSalah: null, peringatan: [] };
    return { nama, galat: { kode, pesan }, perintah, ...kosong };
  }
  const { rencana, ditulis, sisaSalah, peringatan } = laporan;
  return {
    nama,
    galat: null,
    perintah,
    ditulis,
    usul: rencana.usul.map(({ edit, tabel, baris, kolom, tertulis, menjadi, uraian, catatan }) => {
      const rumus = edit.after.formula ?? null;
      return { ...selJson(edit.at), tabel, baris, kolom, tertulis, menjadi, hitungan: uraian, rumus, catatan };
    }),
    tolakan: rencana.tolakan.map(({ at, baris, kolom, tertulis, sebab }) => {
      return { ...selJson(at), baris, kolom, tertulis, sebab };
    }),
    sisaSalah,
    peringatan: peringatan.map(({ sheet, sel, pesan }) => ({ lembar: sheet ?? null, sel: sel ?? null, pesan })),
  };
}

function selJson(at: Address): { readonly lembar: string; readonly sel: string } {
  return { lembar: at.sheet, sel: cellName(at) };
}
