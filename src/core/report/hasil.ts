import type { Penerimaan, PengenalTemuan } from "../rules/penerimaan";
import type { Temuan } from "../rules/temuan";
import type { Kunci } from "./kunci";
import type { ProfilJson } from "./profil-json";

/** A recognised table, for people: where it is, what it is, how sure (0..1) and why. */
export type TabelDikenali = {
  /** A kind of the JSON contract; "lainnya" for what is plainly a table, but of no kind that is read. */
  readonly jenis: string;
  /** The kind's name as people say it, such as "Capaian kinerja". */
  readonly nama: string;
  readonly lembar: string;
  /** "A3:H11": header and rows, without the caption. */
  readonly rentang: string;
  /** How many of its first rows are its header; absent where it has none. */
  readonly kepala?: number;
  readonly judul: string | null;
  readonly tahap: "APBD" | "P APBD" | null;
  readonly yakin: number;
  readonly sebab: readonly string[];
  /** Whether any rule reads tables of this kind; the others are recognised only. */
  readonly diperiksa: boolean;
};

/** A place that resembles a table kind but lacks a header. */
export type Hampir = {
  readonly jenis: string;
  readonly nama: string;
  readonly lembar: string;
  readonly rentang: string;
  /** Titles of the columns that were not found. */
  readonly kurang: readonly string[];
};

/** What could not be checked, and why ("karena ..."). */
export type TakDiperiksa = { readonly lembar: string; readonly rentang: string; readonly sebab: string };

/** A convention of the office with its evidence in words. */
export type ProfilRingkas = {
  readonly efisiensi: { readonly definisi: string; readonly bukti: string } | null;
  readonly kategori: readonly {
    readonly lembar: string;
    readonly rentang: string;
    readonly skala: string;
    readonly bukti: string;
  }[];
  /** The highest capaian printed, in percent; null where the office shows none. */
  readonly batasCapaian: { readonly persen: number; readonly bukti: string } | null;
  /** Indicators whose direction is not the one their wording suggests. */
  readonly arah: readonly { readonly nama: string; readonly arah: "naik" | "turun"; readonly bukti: string }[];
  readonly pembulatan: { readonly cara: "bulat" | "potong"; readonly bukti: string } | null;
};

/** An indicator of the workbook, and whether more of it is better (naik) or less. */
export type ArahIndikator = { readonly nama: string; readonly arah: "naik" | "turun" };

/** The profile of a workbook that shows no convention at all. */
export const PROFIL_KOSONG: ProfilRingkas = {
  efisiensi: null,
  kategori: [],
  batasCapaian: null,
  arah: [],
  pembulatan: null,
};

/** A finding with its table, and how it is known again when it is accepted. */
export type TemuanBerletak = Temuan & {
  /** index into `tabel`, null outside every table */
  readonly tabel: number | null;
  readonly pengenal: PengenalTemuan;
};

/** All that a check says about one workbook: plain data, the same for the pane, the page, JSON and text. */
export type Hasil = {
  /** "Kecamatan Jatirejo" where a title says so. */
  readonly unit: string | null;
  readonly tahun: number | null;
  readonly profil: ProfilRingkas;
  /** The same conventions ready to be pinned; null where the evidence is not enough. */
  readonly sematan: ProfilJson;
  /** Every indicator with a capaian once, in the order of the workbook. */
  readonly indikator: readonly ArahIndikator[];
  /** Those of jenis "lainnya" come last. */
  readonly tabel: readonly TabelDikenali[];
  readonly hampir: readonly Hampir[];
  readonly takDiperiksa: readonly TakDiperiksa[];
  /** What is open: worst first, then by sheet and cell. */
  readonly temuan: readonly (TemuanBerletak & {
    /** It was accepted, but the content of its cell changed since. */
    readonly lapuk?: true;
    /** By the office's own conventions nothing is wrong here: only the pinned profile speaks against it. */
    readonly menyimpang?: true;
  })[];
  /** What a person accepted as it stands, in the same order. */
  readonly diterima: readonly (TemuanBerletak & { readonly diterima: Penerimaan })[];
  /** Computed cells that were compared and agree. */
  readonly sesuai: number;
  readonly kunci: Kunci;
  /** Tables of a complete BAB III of which there is no sign, as people call them. */
  readonly tabelKurang: readonly string[];
};
