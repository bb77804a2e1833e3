import type { LembarBaru } from "../core";
import { HostGalat } from "../hosts/host";
import type { HostBertulis } from "../hosts/host";

/** Adds sheets of ours to a workbook. Rejects with a HostGalat where the workbook takes no further sheet. */
export async function tulisLembar(host: HostBertulis, lembar: readonly LembarBaru[]): Promise<void> {
  const { ditolak, stale } = await host.apply(lembar.map((satu) => ({ kind: "lembar", lembar: satu })));
  const [tolak] = ditolak;
  if (tolak) throw new HostGalat("LEMBAR_DITOLAK", tolak.sebab);
  if (stale.length > 0) throw new HostGalat("LEMBAR_DITOLAK", "Buku kerja ini sudah memuat lembar dengan nama itu.");
}
