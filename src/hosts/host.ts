import type { Address, Snapshot } from "../core/workbook";

/** The port between the core and whatever holds a workbook: Excel, a file, or a test's memory. */
export type Host = {
  /** The whole workbook as values. Rejects only with a `HostGalat`. */
  read(): Promise<Snapshot>;
  /** Shows a cell to the user, where the host has a window to show it in. */
  select?(at: Address): Promise<void>;
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
