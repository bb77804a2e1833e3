import type { Jenis } from "../../tables";
import type { Konteks } from "./konteks";
import type { Naskah } from "./naskah";

/** A standard table that can be inserted. */
export type JenisTabel = {
  readonly id: IdTabel;
  /** As the gallery calls it, and where it stands in the report. */
  readonly nama: string;
  readonly letak: string;
  /** A sentence about what comes. */
  readonly keterangan: string;
  /** What it is recognised as. */
  readonly jenis: readonly Jenis[];
  /** Titles of its columns from left to right, and which of them formulas fill: the gallery draws them. */
  readonly kolom: readonly string[];
  readonly hitungan: readonly string[];
  /** Name of its sheet where nothing else is asked for. */
  readonly lembar: string;
  /** Tables that have to be there before it. */
  readonly perlu?: readonly IdTabel[];
  /** Makes it at a place of a sheet, and notes in `k.tempat` what others may follow. */
  readonly susun: (k: Konteks, lembar: string, asal?: Naskah["asal"]) => Naskah;
};

export const ID_TABEL = [
  "pk",
  "anggaran",
  "capaian",
  "tahun",
  "renstra",
  "pembanding",
  "realisasi",
  "alokasi",
  "kinerja-anggaran",
  "efisiensi",
  "triwulan",
  "skm",
  "sakip",
  "skala",
] as const;
export type IdTabel = (typeof ID_TABEL)[number];
