import { check } from "../core";
import type { Hasil, Peringatan, ProfilTersemat, Snapshot } from "../core";
import type { Host } from "../hosts/host";
import { bacaPilihan, type PilihanBuku } from "./simpanan";

/** What a check says, together with what its reader warns of. */
export type Pemeriksaan = { readonly hasil: Hasil; readonly peringatan: readonly Peringatan[] };

/**
 * Reads the host's workbook and checks all of it, by what people decided in it, and against last year's report where one
 * is given. Rejects with a HostGalat where it cannot be read.
 */
export async function checkWorkbook(
  host: Host,
  profil: ProfilTersemat = {},
  tahunLalu?: Snapshot,
): Promise<Pemeriksaan & Pick<PilihanBuku, "simpanan">> {
  const { pilihan, simpanan, peringatan } = await bacaPilihan(host, profil);
  const snapshot = await host.read();
  return {
    hasil: check(snapshot, tahunLalu ? { ...pilihan, tahunLalu } : pilihan),
    peringatan: [...snapshot.peringatan, ...peringatan],
    simpanan,
  };
}
