import type { RumusCapaian } from "../lkjip/capaian";
import { RUMUS_EFISIENSI } from "../lkjip/efisiensi";
import { maknaIndikator } from "../lkjip/indikator";
import type { Pecahan } from "../lkjip/pecahan";
import type { Tabel } from "../recognize";
import { simpulkanArah, type KonvensiArah } from "./arah";
import { simpulkanBatas, simpulkanBatasMungkin, type KonvensiBatas } from "./batas";
import { simpulkanEfisiensi, type KonvensiEfisiensi } from "./efisiensi";
import { simpulkanPembulatan, type KonvensiPembulatan } from "./pembulatan";
import { simpulkanRumusTurun } from "./rumus-turun";
import { simpulkanSkala, type KonvensiSkala } from "./skala";
import type { ProfilTersemat } from "./tersemat";

/** The conventions of an office, each found from its own workbook or pinned. */
export type Profil = {
  readonly efisiensi: KonvensiEfisiensi | null;
  readonly skala: ReadonlyMap<Tabel, KonvensiSkala>;
  /** The highest capaian the office prints, where it cuts off; null where it does not. */
  readonly batas: KonvensiBatas | null;
  /** Usual ceilings that nothing speaks against: a single row proves none, but may follow one. */
  readonly batasMungkin: readonly Pecahan[];
  /** Indicators whose direction is not that of their wording. */
  readonly arah: readonly KonvensiArah[];
  readonly pembulatan: KonvensiPembulatan | null;
  /** How capaian is computed where lower is better; null where the figures do not say. */
  readonly rumusTurun: RumusCapaian | null;
};

const DISEMATKAN = "disematkan";

/** What is pinned counts as it is; everything else is inferred from the tables. A printed scale goes before a pinned one. */
export function simpulkanProfil(tabel: readonly Tabel[], tersemat: ProfilTersemat = {}): Profil {
  const rumus = RUMUS_EFISIENSI.find((r) => r.id === tersemat.efisiensi);
  const arah = (tersemat.arah ?? []).map((a) => ({ ...a, makna: maknaIndikator(a.nama), bukti: DISEMATKAN }));
  return {
    efisiensi: rumus ? { rumus, bukti: DISEMATKAN, kuat: true } : simpulkanEfisiensi(tabel),
    skala: simpulkanSkala(tabel, tersemat.skala),
    batas: batas(tabel, tersemat),
    batasMungkin: tersemat.batasCapaian === undefined ? simpulkanBatasMungkin(tabel) : [],
    arah: [...arah, ...simpulkanArah(tabel)],
    pembulatan: tersemat.pembulatan
      ? { cara: tersemat.pembulatan, bukti: DISEMATKAN, disematkan: true }
      : simpulkanPembulatan(tabel),
    rumusTurun: simpulkanRumusTurun(tabel),
  };
}

function batas(tabel: readonly Tabel[], { batasCapaian }: ProfilTersemat): KonvensiBatas | null {
  if (batasCapaian === undefined) return simpulkanBatas(tabel);
  return batasCapaian && { batas: batasCapaian, bukti: DISEMATKAN, kuat: true };
}

/**
 * The profile as a rule about one table meets it: with no other table's scale. `sidik` is the same text for all that
 * say the same; formulas go by their id.
 */
export function profilUntuk(tabel: Tabel, profil: Profil): { readonly profil: Profil; readonly sidik: string } {
  const { skala, ...lain } = profil;
  const konvensi = skala.get(tabel);
  const sidik = sidikDari(profil, lain) + (konvensi ? sidikDari(konvensi, konvensi) : "");
  return { profil: { ...lain, skala: new Map(konvensi ? [[tabel, konvensi]] : []) }, sidik };
}

const sidikDikenal = new WeakMap<object, string>();

function sidikDari(pemilik: object, isi: unknown): string {
  let sidik = sidikDikenal.get(pemilik);
  if (sidik === undefined) {
    sidik = JSON.stringify(isi, (_, nilai: unknown) => (typeof nilai === "bigint" ? `${nilai}n` : nilai));
    sidikDikenal.set(pemilik, sidik);
  }
  return sidik;
}
