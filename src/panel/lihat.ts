import { TINGKAT } from "../core";
import type { Tingkat } from "../core";

/** The panel's tabs, in their order. */
export const TAB = ["temuan", "tabel", "hitung", "profil"] as const;
export type Tab = (typeof TAB)[number];

/** What a person has chosen to see. It outlives a re-check, so that nobody loses the place. */
export type Lihat = {
  readonly tab: Tab;
  readonly tingkat: ReadonlySet<Tingkat>;
  readonly cari: string;
  /** Keys of the groups that were opened (true) or closed (false) by hand. */
  readonly kelompok: ReadonlyMap<string, boolean>;
  /** Key of the open card; null: none; undefined: not chosen yet, the first opens itself. */
  readonly kartu: string | null | undefined;
};

export type Aksi =
  | { readonly jenis: "tab"; readonly tab: Tab }
  | { readonly jenis: "tingkat"; readonly tingkat: Tingkat }
  | { readonly jenis: "cari"; readonly cari: string }
  | { readonly jenis: "kelompok"; readonly kunci: string; readonly buka: boolean }
  | { readonly jenis: "kartu"; readonly kunci: string | null }
  | { readonly jenis: "hapus-saringan" };

export const LIHAT_AWAL: Lihat = {
  tab: "temuan",
  tingkat: new Set(TINGKAT),
  cari: "",
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
    case "kelompok":
      return { ...lihat, kelompok: new Map(lihat.kelompok).set(aksi.kunci, aksi.buka) };
    case "kartu":
      return { ...lihat, kartu: aksi.kunci };
    case "hapus-saringan":
      return { ...lihat, tingkat: LIHAT_AWAL.tingkat, cari: "", kelompok: new Map() };
  }
}
