import { cellAt, type Address, type Snapshot } from "../workbook";
import { kunciSama, petaKunci, type KunciSel } from "./kunci-sel";
import type { Dasar, HasilPeriksa } from "./periksa";
import type { Temuan } from "./temuan";

/** Why a finding is accepted as it stands; fixed words of what is kept in the workbook. */
export const ALASAN_TERIMA = ["sumber", "pembulatan", "ditandatangani", "lain"] as const;
export type AlasanTerima = (typeof ALASAN_TERIMA)[number];

/** What a finding is about: its rule, its cell by meaning, and what the cell holds. */
export type PengenalTemuan = {
  readonly aturan: string;
  readonly sel: KunciSel;
  /** The content as text; another content, another finding. */
  readonly isi: string;
};

/** A finding that a person accepted. It holds as long as the cell's content is the same. */
export type Penerimaan = PengenalTemuan & {
  readonly alasan: AlasanTerima;
  /** In the person's own words; may be "". */
  readonly keterangan: string;
  /** "2025-01-06" */
  readonly tanggal: string;
};

/** All that a check goes by besides the workbook. */
export type Pilihan = Dasar & { readonly penerimaan?: readonly Penerimaan[] };

/** A finding, how it is known again, and whether it is accepted or was, for another content of its cell. */
export type TemuanDitinjau = {
  readonly temuan: Temuan;
  readonly pengenal: PengenalTemuan;
  readonly diterima: Penerimaan | null;
  /** It was accepted, but its cell changed since. */
  readonly lapuk: boolean;
};

/** Holds the findings against what a person accepted. */
export function tinjau(
  snapshot: Snapshot,
  { tabel, temuan }: Pick<HasilPeriksa, "tabel" | "temuan">,
  penerimaan: readonly Penerimaan[] = [],
): readonly TemuanDitinjau[] {
  if (temuan.length === 0) return [];
  const peta = petaKunci(snapshot, tabel);
  return temuan.map((t) => {
    const pengenal = { aturan: t.aturan, sel: peta.kunci(t.at), isi: isiTemuan(snapshot, t) };
    const milik = penerimaan.filter((p) => p.aturan === t.aturan && kunciSama(p.sel, pengenal.sel));
    const diterima = milik.find((p) => p.isi === pengenal.isi) ?? null;
    return { temuan: t, pengenal, diterima, lapuk: !diterima && milik.length > 0 };
  });
}

/**
 * A cell's content for a finding. The text of a formula counts only where the finding speaks of it: it changes by itself
 * when rows are inserted.
 */
function isiTemuan(snapshot: Snapshot, { at, kelompok }: Temuan): string {
  const { value, formula } = selDi(snapshot, at);
  return JSON.stringify([value, kelompok === "rumus" ? (formula ?? null) : formula !== undefined]);
}

function selDi(snapshot: Snapshot, at: Address) {
  const sheet = snapshot.sheets.find((s) => s.name === at.sheet);
  return sheet ? cellAt(sheet, at.row, at.col) : { value: null };
}
