import { simpulkanProfil, type Profil, type ProfilTersemat } from "../profile";
import { recognize, type HampirTabel, type PilihanTabel, type Tabel } from "../recognize";
import type { Snapshot } from "../workbook";
import { satukanAkar } from "./akar";
import { bandingTahun } from "./banding-tahun";
import { jalankanAturan, type HasilAturan } from "./jalankan";
import { satukanSalinan } from "./salinan";
import { satukanRumus } from "./satukan-rumus";

/** All that the rules say about a workbook, in the order of its tables. */
export type HasilPeriksa = HasilAturan & {
  readonly tabel: readonly Tabel[];
  readonly hampir: readonly HampirTabel[];
  readonly profil: Profil;
  /** Choices of a person whose place is gone. */
  readonly lepas: readonly PilihanTabel[];
};

/**
 * What a check goes by besides the workbook: conventions that are pinned, what a person decided about tables, and last
 * year's report to hold it against.
 */
export type Dasar = {
  readonly profil?: ProfilTersemat;
  readonly tabel?: readonly PilihanTabel[];
  readonly tahunLalu?: Snapshot;
};

const TANPA_SEMATAN: ProfilTersemat = {};
const TANPA_PILIHAN: readonly PilihanTabel[] = [];
const ingatan = new WeakMap<Snapshot, (Dasar & { readonly hasil: HasilPeriksa })[]>();

/**
 * Recognises a workbook's tables, infers the office's conventions, and lets every rule speak. A workbook that was
 * checked before is not checked again: a plan, its marks and its report ask for the same.
 */
export function periksa(snapshot: Snapshot, dasar: Dasar = {}): HasilPeriksa {
  const profil = dasar.profil && Object.keys(dasar.profil).length > 0 ? dasar.profil : TANPA_SEMATAN;
  const tabel = dasar.tabel && dasar.tabel.length > 0 ? dasar.tabel : TANPA_PILIHAN;
  const milik = ingatan.get(snapshot) ?? [];
  ingatan.set(snapshot, milik);
  const { tahunLalu } = dasar;
  const ada = milik.find((m) => m.profil === profil && m.tabel === tabel && m.tahunLalu === tahunLalu);
  if (ada) return ada.hasil;
  const sendiri = periksaBaru(snapshot, profil, tabel);
  const lalu = tahunLalu ? bandingTahun(recognize(tahunLalu).tabel, sendiri.tabel) : [];
  const hasil = { ...sendiri, temuan: [...sendiri.temuan, ...lalu] };
  milik.push({ profil, tabel, ...(tahunLalu && { tahunLalu }), hasil });
  return hasil;
}

function periksaBaru(snapshot: Snapshot, tersemat: ProfilTersemat, pilihan: readonly PilihanTabel[]): HasilPeriksa {
  const { tabel, hampir, lepas } = recognize(snapshot, pilihan);
  const profil = simpulkanProfil(tabel, tersemat);
  const { temuan, belum, sesuai } = jalankanAturan(tabel, profil, tabel);
  const satu = satukanRumus(satukanSalinan(satukanAkar(temuan, { tabel, profil })));
  return { tabel, hampir, lepas, profil, temuan: satu, belum, sesuai };
}
