import type { Jurnal } from "../../edits";
import { bacaProfil, type ProfilTersemat } from "../../profile";
import type { PilihanTabel } from "../../recognize";
import type { Penerimaan } from "../../rules";
import { tersematJson } from "../profil-json";
import { catatan, penerimaan, pilihanTabel } from "./baca";
import { daftar, objek, TakSesuai } from "./bentuk";

/** All that Cermat keeps inside a workbook for the people who work on it. */
export type Simpanan = {
  readonly profil: ProfilTersemat;
  readonly tabel: readonly PilihanTabel[];
  readonly penerimaan: readonly Penerimaan[];
  readonly jurnal: Jurnal;
};

export const SIMPANAN_KOSONG: Simpanan = { profil: {}, tabel: [], penerimaan: [], jurnal: [] };

/** What was kept, or why it cannot be read (Indonesian). What cannot be read is never overwritten. */
export type BacaanSimpanan = { readonly simpanan: Simpanan } | { readonly galat: string };

const VERSI = 1;
const RUSAK =
  "Pilihan yang disimpan Cermat di buku kerja ini tidak terbaca dan dibiarkan seperti adanya. Pilih Bersihkan jejak untuk mulai lagi.";
const LEBIH_BARU =
  "Pilihan di buku kerja ini disimpan oleh Cermat yang lebih baru dan dibiarkan seperti adanya. Perbarui Cermat untuk memakainya.";

/** Reads the one text that travels with a workbook; null: nothing was kept yet. */
export function bacaSimpanan(teks: string | null): BacaanSimpanan {
  if (teks === null) return { simpanan: SIMPANAN_KOSONG };
  try {
    const json: unknown = JSON.parse(teks);
    if (typeof json === "object" && json !== null && "versi" in json && Number(json.versi) > VERSI) {
      return { galat: LEBIH_BARU };
    }
    const o = objek(json, "simpanan", ["versi", "profil", "tabel", "penerimaan", "jurnal"]);
    if (o.versi !== VERSI) return { galat: RUSAK };
    const profil = bacaProfil(o.profil);
    if ("galat" in profil) return { galat: RUSAK };
    return {
      simpanan: {
        profil: profil.profil,
        tabel: daftar(pilihanTabel)(o.tabel, "tabel"),
        penerimaan: daftar(penerimaan)(o.penerimaan, "penerimaan"),
        jurnal: daftar(catatan)(o.jurnal, "jurnal"),
      },
    };
  } catch (sebab) {
    if (sebab instanceof TakSesuai || sebab instanceof SyntaxError) return { galat: RUSAK };
    throw sebab;
  }
}

/** The text to keep; null where there is nothing to keep, so that a workbook carries no empty trace. */
export function tulisSimpanan({ profil, tabel, penerimaan, jurnal }: Simpanan): string | null {
  const isi = Object.keys(profil).length + tabel.length + penerimaan.length + jurnal.length;
  return isi === 0 ? null : JSON.stringify({ versi: VERSI, profil: tersematJson(profil), tabel, penerimaan, jurnal });
}
