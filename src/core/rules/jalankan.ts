import type { Profil } from "../profile";
import type { Tabel } from "../recognize";
import type { Address } from "../workbook";
import { ATURAN } from "./aturan";
import type { Temuan } from "./temuan";

/** A cell that a rule could not judge, and why (Indonesian, after "karena"). */
export type Belum = { readonly at: Address; readonly sebab: string };

/** What the rules say, in the order of the tables and of the rule list. */
export type HasilAturan = {
  readonly temuan: readonly Temuan[];
  readonly belum: readonly Belum[];
  /** How many cells are right. */
  readonly sesuai: number;
};

/** Lets every rule speak about some of a workbook's tables (`dibaca`); `semua` are all of them. */
export function jalankanAturan(dibaca: readonly Tabel[], profil: Profil, semua: readonly Tabel[]): HasilAturan {
  const temuan: Temuan[] = [];
  const belum: Belum[] = [];
  let sesuai = 0;
  for (const tabel of dibaca) {
    for (const a of ATURAN) {
      if (!a.jenis.includes(tabel.bentuk.jenis)) continue;
      for (const u of a.check(tabel, profil, semua)) {
        if (u.ucap === "sesuai") sesuai += 1;
        else if (u.ucap === "temuan") temuan.push({ ...u.temuan, aturan: a.id, kelompok: a.kelompok });
        else belum.push({ at: u.at, sebab: u.sebab });
      }
    }
  }
  return { temuan, belum, sesuai };
}
