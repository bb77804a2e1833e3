import type { Profil } from "../profile";
import type { Tabel } from "../recognize";
import type { Jenis } from "../tables";
import type { Address } from "../workbook";
import type { Kelompok, Temuan } from "./temuan";

/** What a rule finds in one cell; the tester and the check add the rule's own name and family. */
export type Cetusan = Omit<Temuan, "aturan" | "kelompok">;

/** What a rule says while it goes through a table: a finding, a cell that is right, or one it cannot judge. */
export type Ucapan =
  | { readonly ucap: "temuan"; readonly temuan: Cetusan }
  | { readonly ucap: "sesuai"; readonly at: Address }
  | {
      readonly ucap: "belum";
      readonly at: Address;
      /** Why, in Indonesian, to be read after "karena". */
      readonly sebab: string;
    };

/** One rule: a file that a civil servant who programs a little can read. */
export type Aturan = {
  /** States rightness: "capaian-sesuai-rumus". */
  readonly id: string;
  readonly judul: string;
  /** The regulation or the table it rests on. */
  readonly dasar: string;
  readonly kelompok: Kelompok;
  /**
   * What its corrections fill when the tables are computed again: cells that follow from their row or table, or sums of
   * amounts, which are written only on request. Absent: cells that people type.
   */
  readonly mengisi?: "hitungan" | "jumlah";
  /**
   * It looks beyond its own table, at others or at their scales. The rest get to see no other table, and are not asked
   * again before their own or the office's conventions change.
   */
  readonly lintas?: true;
  /** The table kinds it reads. */
  readonly jenis: readonly Jenis[];
  /** Two grids, run by the tester and printed in the rule list: one that is right, one with its wrong cell marked "!". */
  readonly contoh: { readonly benar: string; readonly salah: string };
  check(tabel: Tabel, profil: Profil, semua: readonly Tabel[]): Iterable<Ucapan>;
};

export const sesuai = (at: Address): Ucapan => ({ ucap: "sesuai", at });
export const belum = (at: Address, sebab: string): Ucapan => ({ ucap: "belum", at, sebab });
export const temuan = (isi: Cetusan): Ucapan => ({ ucap: "temuan", temuan: isi });
