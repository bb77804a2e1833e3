import { createContext } from "react";
import type { KendaliSimpan } from "../penyimpan";
import type { KendaliPratinjau } from "../ubah/pratinjau";

/** What can be done about the finding whose card is open. */
export type Tindakan = {
  /** The plan that mends it and what follows from it; null where nothing of it is certain or nothing can be changed. */
  readonly rencana: KendaliPratinjau | null;
  /** Mends it at once where it is one cell, as the card shows it; else leads to the preview. */
  readonly perbaiki: () => void;
  /** Keeps what a person decides about it; null where the shell keeps nothing. */
  readonly simpan: KendaliSimpan | null;
  /** The preview was just closed: the focus comes back to where it was opened. */
  readonly fokus: boolean;
};

/** Only the open card listens, so that a new plan draws one card anew and not the list. */
export const TindakanKartu = createContext<Tindakan>({
  rencana: null,
  perbaiki: () => undefined,
  simpan: null,
  fokus: false,
});
