import { cellName, type Address } from "../workbook";
import type { AlasanTerima, Penerimaan } from "../rules/penerimaan";
import type { Kelompok, Tingkat } from "../rules/temuan";
import {
  PROFIL_KOSONG,
  type Hampir,
  type Hasil,
  type ProfilRingkas,
  type TabelDikenali,
  type TakDiperiksa,
} from "./hasil";
import type { Galat, Laporan } from "./laporan";

/** The version of the form below; it rises when a key changes its meaning. */
export const VERSI_JSON = 1;

/** One file in the JSON that other programs read. Its keys, their order and their fixed words are a promise. */
export type BerkasJson = {
  readonly nama: string;
  readonly galat: Galat | null;
  readonly profil: ProfilRingkas;
  readonly tabel: readonly Omit<TabelDikenali, "nama" | "diperiksa" | "kepala">[];
  readonly takDiperiksa: readonly TakDiperiksa[];
  readonly temuan: readonly TemuanJson[];
  /** Findings that a person accepted as they stand: not open any more, and not among `temuan`. */
  readonly diterima: readonly (TemuanJson & DiterimaJson)[];
  readonly hampir: readonly Hampir[];
  readonly peringatan: readonly {
    readonly lembar: string | null;
    readonly sel: string | null;
    readonly pesan: string;
  }[];
};

type SelJson = { readonly lembar: string; readonly sel: string };

type TemuanJson = SelJson & {
  readonly aturan: string;
  readonly kelompok: Kelompok;
  readonly tingkat: Tingkat;
  readonly tertulis: string;
  readonly seharusnya: string | null;
  readonly pesan: string;
  readonly saran: string;
  readonly terkait: readonly SelJson[];
  /** Only with a pinned profile: the office's own conventions find nothing wrong here. */
  readonly menyimpang?: true;
};

type DiterimaJson = { readonly alasan: AlasanTerima; readonly keterangan: string; readonly tanggal: string };

/** One file's report for other programs; of a file that could not be read every list is empty. */
export function berkasJson(laporan: Laporan): BerkasJson {
  const { nama } = laporan;
  if (laporan.galat) {
    const { kode, pesan } = laporan.galat;
    const profil = PROFIL_KOSONG;
    return {
      nama,
      galat: { kode, pesan },
      profil,
      tabel: [],
      takDiperiksa: [],
      temuan: [],
      diterima: [],
      hampir: [],
      peringatan: [],
    };
  }
  const { profil, tabel, takDiperiksa, temuan, diterima, hampir } = laporan.hasil;
  return {
    nama,
    galat: null,
    profil,
    tabel: tabel.map(({ jenis, lembar, rentang, judul, tahap, yakin, sebab }) => {
      return { jenis, lembar, rentang, judul, tahap, yakin, sebab };
    }),
    takDiperiksa,
    temuan: temuan.map(temuanJson),
    diterima: diterima.map((t) => ({ ...temuanJson(t), ...diterimaJson(t.diterima) })),
    hampir,
    peringatan: laporan.peringatan.map(({ sheet, sel, pesan }) => {
      return { lembar: sheet ?? null, sel: sel ?? null, pesan };
    }),
  };
}

function temuanJson(temuan: Hasil["temuan"][number]): TemuanJson {
  const { aturan, kelompok, tingkat, at, tertulis, seharusnya, pesan, saran, terkait, menyimpang } = temuan;
  return {
    aturan,
    kelompok,
    tingkat,
    ...selJson(at),
    tertulis,
    seharusnya,
    pesan,
    saran,
    terkait: terkait.map(({ at }) => selJson(at)),
    ...(menyimpang && { menyimpang }),
  };
}

function diterimaJson({ alasan, keterangan, tanggal }: Penerimaan): DiterimaJson {
  return { alasan, keterangan, tanggal };
}

function selJson(at: Address): SelJson {
  return { lembar: at.sheet, sel: cellName(at) };
}
