import type { Address, Edit, Peringatan, Snapshot } from "../core/workbook";

/** The port between the core and whatever holds a workbook: Excel, a file, or a test's memory. */
export type Host = {
  /** The whole workbook as values. Rejects only with a `HostGalat`. */
  read(): Promise<Snapshot>;
  /**
   * Applies all edits or none. Nothing is written where a cell no longer holds what its edit was planned upon (`stale`)
   * or an edit cannot be done (`ditolak`). Rejects only with a `HostGalat`.
   */
  apply?(edits: readonly Edit[]): Promise<Penerapan>;
  /** Shows a cell to the user, where the host has a window to show it in. */
  select?(at: Address): Promise<void>;
  /** Tells of what happens in the workbook from now on; answers with how to stop listening. */
  listen?(pendengar: Pendengar): Promise<() => Promise<void>>;
  /** What Cermat keeps inside the workbook itself: choices, accepted findings, the journal. */
  readonly simpanan?: Simpanan;
};

/** Who wants to hear of a workbook that is open. Not called for what `apply` did. */
export type Pendengar = {
  /** Cells changed or were recalculated; the next `read` knows them. Several changes may be told as one. */
  readonly berubah?: () => void;
  /** A person selected a cell; of a range its active one. */
  readonly dipilih?: (at: Address) => void;
};

/** One text that travels with the workbook and that no sheet shows. */
export type Simpanan = {
  baca(): Promise<string | null>;
  /**
   * Puts `baru` in the place of `lama`, or nothing (null). False, and nothing is written, where the workbook holds
   * something else than `lama` by now. Rejects only with a `HostGalat`.
   */
  tulis(lama: string | null, baru: string | null): Promise<boolean>;
};

/** A host that can also write. */
export type HostBertulis = Host & Required<Pick<Host, "apply">>;

/** What became of a batch of edits. `diterapkan` is either all of them or 0. */
export type Penerapan = {
  readonly diterapkan: number;
  readonly stale: readonly Edit[];
  /** Edits that the workbook does not allow, each with the reason (Indonesian): a locked cell, a shared formula. */
  readonly ditolak: readonly { readonly edit: Edit; readonly sebab: string }[];
  /** What a person should know before the result is used, such as a digital signature that no longer holds. */
  readonly peringatan: readonly Peringatan[];
};

/** A refusal that a user can cause, with a fixed code and an Indonesian message that says what to do. */
export class HostGalat extends Error {
  readonly kode: string;

  constructor(kode: string, pesan: string) {
    super(pesan);
    this.name = "HostGalat";
    this.kode = kode;
  }
}
