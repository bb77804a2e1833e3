import { TINGKAT } from "../core";
import type { Kelompok, Tingkat } from "../core";

/** The panel's tabs, in their order. */
export const TAB = ["temuan", "tabel", "hitung", "sisip", "profil"] as const;
export type Tab = (typeof TAB)[number];

/** Which findings are listed: those that stand, that a person accepted, or that were mended since the panel was opened. */
export const STATUS = ["terbuka", "diterima", "diperbaiki"] as const;
export type Status = (typeof STATUS)[number];

/** The worst table first, or the tables as they stand in the workbook. */
export const URUTAN = ["berat", "letak"] as const;
export type Urutan = (typeof URUTAN)[number];

/** What a person has chosen to see. It outlives a re-check, so that nobody loses the place. */
export type Lihat = {
  readonly tab: Tab;
  readonly tingkat: ReadonlySet<Tingkat>;
  readonly cari: string;
  readonly status: Status;
  /** The families of rules that are shown; all of them where none is chosen. */
  readonly jenis: ReadonlySet<Kelompok>;
  readonly urutan: Urutan;
  /** Keys of the groups that were opened (true) or closed (false) by hand. */
  readonly kelompok: ReadonlyMap<string, boolean>;
  /** Key of the open card; null: none; undefined: not chosen yet, the first opens itself. */
  readonly kartu: string | null | undefined;
};

export type Aksi =
  | { readonly jenis: "tab"; readonly tab: Tab }
  | { readonly jenis: "tingkat"; readonly tingkat: Tingkat }
  | { readonly jenis: "cari"; readonly cari: string }
  | { readonly jenis: "status"; readonly status: Status }
  | { readonly jenis: "jenis"; readonly pilihan: readonly Kelompok[] }
  | { readonly jenis: "urutan"; readonly urutan: Urutan }
  | { readonly jenis: "kelompok"; readonly kunci: string; readonly buka: boolean }
  | { readonly jenis: "kartu"; readonly kunci: string | null }
  | { readonly jenis: "hapus-saringan" };

export const LIHAT_AWAL: Lihat = {
  tab: "temuan",
  tingkat: new Set(TINGKAT),
  cari: "",
  status: "terbuka",
  jenis: new Set(),
  urutan: "berat",
  kelompok: new Map(),
  kartu: undefined,
};

export function ubahLihat(lihat: Lihat, aksi: Aksi): Lihat {
  switch (aksi.jenis) {
    case "tab":
      return { ...lihat, tab: aksi.tab };
    case "tingkat": {
      const tingkat = new Set(lihat.tingkat);
      if (!tingkat.delete(aksi.tingkat)) tingkat.add(aksi.tingkat);
      return { ...lihat, tingkat };
    }
    case "cari":
      // A search opens all groups: what was opened and closed before belongs to the list without it.
      return { ...lihat, cari: aksi.cari, kelompok: new Map() };
    case "status":
      return { ...lihat, status: aksi.status, kelompok: new Map(), kartu: undefined };
    case "jenis":
      return { ...lihat, jenis: new Set(aksi.pilihan) };
    case "urutan":
      return { ...lihat, urutan: aksi.urutan };
    case "kelompok":
      return { ...lihat, kelompok: new Map(lihat.kelompok).set(aksi.kunci, aksi.buka) };
    case "kartu":
      return { ...lihat, kartu: aksi.kunci };
    case "hapus-saringan":
      return { ...lihat, tingkat: LIHAT_AWAL.tingkat, jenis: LIHAT_AWAL.jenis, cari: "", kelompok: new Map() };
  }
}
