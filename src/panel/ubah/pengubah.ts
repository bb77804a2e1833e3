import type { Peringatan, PilihanHitung, PilihanPerbaikan, Rencana } from "../../core";
import type { Galat } from "../keadaan";

/** The two ways of correcting: computing computed cells again, or mending the findings with one certain correction. */
export type Cara = "hitung" | "perbaiki";

/** What a person asks to be planned, and which cells are to stay as they are. */
export type Permintaan =
  | ({ readonly cara: "hitung" } & PilihanHitung & Pick<Required<PilihanHitung>, "kecuali">)
  | ({ readonly cara: "perbaiki" } & PilihanPerbaikan & Pick<Required<PilihanPerbaikan>, "kecuali">);

/** A plan as it would be carried out, with what a person should know before; nothing is changed by it. */
export type Pratinjau = { readonly rencana: Rencana; readonly peringatan: readonly Peringatan[] };

export type JawabanRencana =
  ({ readonly jenis: "pratinjau" } & Pratinjau) | { readonly jenis: "galat"; readonly galat: Galat };

/**
 * What became of a plan: it was carried out as it was shown, or nothing was changed because so many cells hold something
 * else by now (basi), or because of something else (galat).
 */
export type Penerapan =
  | { readonly jenis: "usai" }
  | { readonly jenis: "basi"; readonly sel: number }
  | { readonly jenis: "galat"; readonly galat: Galat };

/** The latest change of the workbook. */
export type Usai = {
  readonly perbuatan: Cara | "sisip" | "kembali";
  /** Sheets that were inserted, or taken out again; then no cell of the others changed. */
  readonly lembar?: number;
  /** Sheets of earlier changes still stand and can be taken out too. */
  readonly lembarLagi?: boolean;
  /** Cells that were changed, or that are as before again. */
  readonly sel: number;
  /** Cells that earlier changes corrected and that still can be put back. */
  readonly sebelumnya: number;
};

/**
 * How a shell changes the workbook that the panel shows. After each change it gives the panel a new result. Nothing
 * rejects: what a person can cause is part of the answer.
 */
export type Pengubah = {
  /** Plans upon the workbook as it was last checked; null if `batal` came first. The function changes with the workbook. */
  readonly rencanakan: (permintaan: Permintaan, batal: AbortSignal) => Promise<JawabanRencana | null>;
  /** Carries out a plan exactly as it was shown, or changes nothing. */
  readonly terapkan: (rencana: Rencana, cara: Cara) => Promise<Penerapan>;
  /** Takes the latest change back. */
  readonly kembalikan: () => Promise<Penerapan>;
  /** null as long as nothing was changed. */
  readonly usai: Usai | null;
  /** Hands the corrected file over. Absent where the workbook itself was changed. */
  readonly unduh?: () => void;
};
