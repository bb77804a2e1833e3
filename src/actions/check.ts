import { check } from "../core";
import type { Hasil } from "../core";
import type { Peringatan } from "../core";
import type { Host } from "../hosts/host";

/** What a check says, together with what its reader warns of. */
export type Pemeriksaan = { readonly hasil: Hasil; readonly peringatan: readonly Peringatan[] };

/** Reads the host's workbook and checks all of it. Rejects with a HostGalat where it cannot be read. */
export async function checkWorkbook(host: Host): Promise<Pemeriksaan> {
  const snapshot = await host.read();
  return { hasil: check(snapshot), peringatan: snapshot.peringatan };
}
