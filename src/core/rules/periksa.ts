import { simpulkanProfil, type Profil, type ProfilTersemat } from "../profile";
import { recognize, type HampirTabel, type Tabel } from "../recognize";
import type { Snapshot } from "../workbook";
import { satukanAkar } from "./akar";
import { jalankanAturan, type HasilAturan } from "./jalankan";
import { satukanSalinan } from "./salinan";
import { satukanRumus } from "./satukan-rumus";

/** All that the rules say about a workbook, in the order of its tables. */
export type HasilPeriksa = HasilAturan & {
  readonly tabel: readonly Tabel[];
  readonly hampir: readonly HampirTabel[];
  readonly profil: Profil;
};

const TANPA_SEMATAN: ProfilTersemat = {};
const ingatan = new WeakMap<Snapshot, WeakMap<ProfilTersemat, HasilPeriksa>>();

/**
 * Recognises a workbook's tables, infers the office's conventions, and lets every rule speak. A workbook that was
 * checked before is not checked again: a plan, its marks and its report ask for the same.
 */
export function periksa(snapshot: Snapshot, disematkan: ProfilTersemat = TANPA_SEMATAN): HasilPeriksa {
  const tersemat = Object.keys(disematkan).length > 0 ? disematkan : TANPA_SEMATAN;
  const milik = ingatan.get(snapshot) ?? new WeakMap<ProfilTersemat, HasilPeriksa>();
  ingatan.set(snapshot, milik);
  let hasil = milik.get(tersemat);
  if (!hasil) milik.set(tersemat, (hasil = periksaBaru(snapshot, tersemat)));
  return hasil;
}

function periksaBaru(snapshot: Snapshot, tersemat: ProfilTersemat): HasilPeriksa {
  const { tabel, hampir } = recognize(snapshot);
  const profil = simpulkanProfil(tabel, tersemat);
  const { temuan, belum, sesuai } = jalankanAturan(tabel, profil, tabel);
  return {
    tabel,
    hampir,
    profil,
    temuan: satukanRumus(satukanSalinan(satukanAkar(temuan, { tabel, profil }))),
    belum,
    sesuai,
  };
}
