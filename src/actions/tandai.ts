import { bersihkan, check, tandai, type Edit, type ProfilTersemat, type Snapshot } from "../core";
import type { HostBertulis, Penerapan } from "../hosts/host";
import { bacaPilihan } from "./simpanan";

/** Marks every cell with an open finding, and takes away our marks that no finding supports. Rejects only with a HostGalat. */
export async function tandaiTemuan(host: HostBertulis, profil: ProfilTersemat = {}): Promise<Penerapan> {
  const { pilihan } = await bacaPilihan(host, profil);
  return terapkan(host, (snapshot) => tandai(snapshot, check(snapshot, pilihan).temuan));
}

/** Takes all marks of ours away. Rejects only with a HostGalat. */
export function bersihkanTanda(host: HostBertulis): Promise<Penerapan> {
  return terapkan(host, bersihkan);
}

/** Marks stand alone: those that the host refuses are left out, the others set. */
async function terapkan(host: HostBertulis, rencanakan: (snapshot: Snapshot) => readonly Edit[]): Promise<Penerapan> {
  const edits = rencanakan(await host.read());
  const penerapan = await host.apply(edits);
  if (penerapan.ditolak.length === 0) return penerapan;
  const ditolak = new Set(penerapan.ditolak.map((d) => d.edit));
  const sisa = await host.apply(edits.filter((e) => !ditolak.has(e)));
  return { ...sisa, ditolak: [...penerapan.ditolak, ...sisa.ditolak] };
}
