import type { Tabel } from "../recognize";
import { simpulkanBatas, type KonvensiBatas } from "./batas";
import { simpulkanEfisiensi, type KonvensiEfisiensi } from "./efisiensi";
import { simpulkanSkala, type KonvensiSkala } from "./skala";

/** The conventions of an office, each found from its own workbook. */
export type Profil = {
  readonly efisiensi: KonvensiEfisiensi | null;
  readonly skala: ReadonlyMap<Tabel, KonvensiSkala>;
  /** The highest capaian the office prints, where it cuts off; null where it does not. */
  readonly batas: KonvensiBatas | null;
};

export function simpulkanProfil(tabel: readonly Tabel[]): Profil {
  return { efisiensi: simpulkanEfisiensi(tabel), skala: simpulkanSkala(tabel), batas: simpulkanBatas(tabel) };
}
