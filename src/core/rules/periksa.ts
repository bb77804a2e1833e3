import { simpulkanProfil, type Profil, type ProfilTersemat } from "../profile";
import { recognize, type HampirTabel, type Tabel } from "../recognize";
import type { Address, Snapshot } from "../workbook";
import { satukanAkarLintas } from "./akar-lintas";
import { satukanAkar } from "./akar-rincian";
import { ATURAN } from "./aturan";
import { satukanSalinan } from "./salinan";
import type { Temuan } from "./temuan";

/** A cell that a rule could not judge, and why (Indonesian, after "karena"). */
export type Belum = { readonly at: Address; readonly sebab: string };

/** All that the rules say about a workbook, in the order of its tables. */
export type HasilPeriksa = {
  readonly tabel: readonly Tabel[];
  readonly hampir: readonly HampirTabel[];
  readonly profil: Profil;
  readonly temuan: readonly Temuan[];
  readonly belum: readonly Belum[];
  /** How many cells are right. */
  readonly sesuai: number;
};

/** Recognises a workbook's tables, infers the office's conventions, and lets every rule speak. */
export function periksa(snapshot: Snapshot, tersemat: ProfilTersemat = {}): HasilPeriksa {
  const { tabel, hampir } = recognize(snapshot);
  const profil = simpulkanProfil(tabel, tersemat);
  const temuan: Temuan[] = [];
  const belum: Belum[] = [];
  let sesuai = 0;
  for (const t of tabel) {
    const diTabel: Temuan[] = [];
    for (const a of ATURAN) {
      if (!a.jenis.includes(t.bentuk.jenis)) continue;
      for (const u of a.check(t, profil, tabel)) {
        if (u.ucap === "sesuai") sesuai += 1;
        else if (u.ucap === "temuan") diTabel.push({ ...u.temuan, aturan: a.id, kelompok: a.kelompok });
        else belum.push({ at: u.at, sebab: u.sebab });
      }
    }
    temuan.push(...satukanAkar(t, diTabel));
  }
  return { tabel, hampir, profil, temuan: satukanAkarLintas(satukanSalinan(temuan), profil), belum, sesuai };
}
