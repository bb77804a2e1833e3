import { check } from "../core";
import type { ProfilTersemat, Rencana } from "../core";
import type { HostBertulis, Penerapan } from "../hosts/host";
import type { Pemeriksaan } from "./check";

/** What became of a plan, and what a check says of the workbook after it; null where nothing was written. */
export type HasilTerap = { readonly penerapan: Penerapan; readonly pemeriksaan: Pemeriksaan | null };

/**
 * Applies a plan exactly as it was shown to a person, or not at all: where a cell holds something else by now, or the
 * host refuses one, a new plan is to be shown first. Rejects only with a HostGalat.
 */
export async function terapkan(
  host: HostBertulis,
  rencana: Rencana,
  tersemat: ProfilTersemat = {},
): Promise<HasilTerap> {
  const penerapan = await host.apply(rencana.usul.map((u) => u.edit));
  if (penerapan.stale.length > 0 || penerapan.ditolak.length > 0) return { penerapan, pemeriksaan: null };
  const snapshot = await host.read();
  return { penerapan, pemeriksaan: { hasil: check(snapshot, tersemat), peringatan: snapshot.peringatan } };
}
