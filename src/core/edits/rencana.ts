import type { Address, Edit } from "../workbook";

/** How a computed cell is written: its rounded figure, or a live formula on the cells it is computed from. */
export type Bentuk = "nilai" | "rumus";

/** One cell that a plan would change, ready for a preview. All texts are Indonesian; figures as the cell shows them. */
export type Usul = {
  readonly edit: Extract<Edit, { kind: "isi" }>;
  /** The row's name, the column's title, and the table's caption or kind. */
  readonly baris: string;
  readonly kolom: string;
  readonly tabel: string;
  readonly tertulis: string;
  readonly menjadi: string;
  /** The arithmetic on one line; null where the correction is not computed. */
  readonly uraian: string | null;
  readonly bentuk: Bentuk;
  /** Why it is a figure although a formula was asked for, and the like; null where nothing is to be said. */
  readonly catatan: string | null;
};

/** A cell that the plan leaves as it is although something speaks against it, and why. */
export type Tolakan = {
  readonly at: Address;
  readonly baris: string;
  readonly kolom: string;
  readonly tertulis: string;
  /** A sentence. */
  readonly sebab: string;
};

/** What would be changed, and what would not. Nothing is changed by making a plan. */
export type Rencana = { readonly usul: readonly Usul[]; readonly tolakan: readonly Tolakan[] };
