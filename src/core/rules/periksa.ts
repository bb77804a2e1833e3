import { simpulkanProfil, type Profil, type ProfilTersemat } from "../profile";
import { recognize, type HampirTabel, type Tabel } from "../recognize";
import type { Snapshot } from "../workbook";
import { satukanAkar } from "./akar";
import { jalankanAturan, type HasilAturan } from "./jalankan";
import { satukanSalinan } from "./salinan";

/** All that the rules say about a workbook, in the order of its tables. */
export type HasilPeriksa = HasilAturan & {
  readonly tabel: readonly Tabel[];
  readonly hampir: readonly HampirTabel[];
  readonly profil: Profil;
};

/** Recognises a workbook's tables, infers the office's conventions, and lets every rule speak. */
export function periksa(snapshot: Snapshot, tersemat: ProfilTersemat = {}): HasilPeriksa {
  const { tabel, hampir } = recognize(snapshot);
  const profil = simpulkanProfil(tabel, tersemat);
  const { temuan, belum, sesuai } = jalankanAturan(tabel, profil, tabel);
  return { tabel, hampir, profil, temuan: satukanSalinan(satukanAkar(temuan, { tabel, profil })), belum, sesuai };
}
