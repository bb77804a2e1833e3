import type { Kecuali, Rencana, Snapshot } from "../core";
import type { HostBertulis, Penerapan } from "../hosts/host";

/** A plan and what became of it. */
export type Pelaksanaan = { readonly rencana: Rencana; readonly penerapan: Penerapan };

/**
 * Reads, plans and applies. Cells that the host refuses are left out and the rest is planned anew, because one figure
 * rests on another; nothing is written as long as one is refused. Rejects only with a HostGalat.
 */
export async function laksanakan(
  host: HostBertulis,
  rencanakan: (snapshot: Snapshot, kecuali: readonly Kecuali[]) => Rencana,
): Promise<Pelaksanaan> {
  const snapshot = await host.read();
  let kecuali: readonly Kecuali[] = [];
  for (;;) {
    const rencana = rencanakan(snapshot, kecuali);
    const penerapan = await host.apply(rencana.usul.map((u) => u.edit));
    const baru = penerapan.ditolak.flatMap(({ edit, sebab }) =>
      edit.kind === "isi" && !kecuali.some((k) => k.at === edit.at) ? [{ at: edit.at, sebab }] : [],
    );
    if (baru.length === 0) return { rencana, penerapan };
    kecuali = [...kecuali, ...baru];
  }
}
