import { reviu, type ProfilTersemat, type Reviu } from "../core";
import type { HostBertulis } from "../hosts/host";
import { tulisLembar } from "./tulis-lembar";

/** What a person says for a review: the file's name, the day as it is to be read, the reviewer ("" to be written by hand). */
export type KeteranganPenelaah = { readonly berkas: string; readonly tanggal: string; readonly penelaah: string };

/**
 * Reviews the host's workbook and adds the sheet that tells it. An earlier review in the workbook is answered.
 * Rejects with a HostGalat where the workbook takes no further sheet.
 */
export async function buatReviu(
  host: HostBertulis,
  ket: KeteranganPenelaah,
  profil: ProfilTersemat = {},
  terdahulu?: Reviu["terdahulu"],
): Promise<Reviu> {
  const hasil = reviu(await host.read(), { ...ket, bertaut: true }, profil, terdahulu);
  await tulisLembar(host, [hasil.lembar]);
  return hasil;
}
