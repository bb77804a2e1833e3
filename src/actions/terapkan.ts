import { catat, check } from "../core";
import type { CatatanJurnal, ProfilTersemat, Rencana, Simpanan } from "../core";
import type { HostBertulis, Penerapan } from "../hosts/host";
import type { Pemeriksaan } from "./check";
import { bacaPilihan, ubahSimpanan } from "./simpanan";

/** What became of a plan, and what a check says of the workbook after it; null where nothing was written. */
export type HasilTerap = {
  readonly penerapan: Penerapan;
  readonly pemeriksaan: (Pemeriksaan & { readonly simpanan: Simpanan }) | null;
};

/**
 * Applies a plan exactly as it was shown to a person, or not at all: where a cell holds something else by now, or the
 * host refuses one, a new plan is to be shown first. With `catatan` the batch goes into the workbook's journal, where the
 * host keeps one. Rejects only with a HostGalat.
 */
export async function terapkan(
  host: HostBertulis,
  rencana: Rencana,
  profil: ProfilTersemat = {},
  catatan: Pick<CatatanJurnal, "pukul" | "perbuatan"> | null = null,
): Promise<HasilTerap> {
  const penerapan = await host.apply(rencana.usul.map((u) => u.edit));
  if (penerapan.stale.length > 0 || penerapan.ditolak.length > 0) return { penerapan, pemeriksaan: null };
  const snapshot = await host.read();
  const buku = await bacaPilihan(host, profil);
  const { pilihan, galat } = buku;
  // What cannot be read stays as it is; the batch then cannot be taken back from it.
  const mencatat = catatan && host.simpanan && galat === null && rencana.usul.length > 0;
  const simpanan = mencatat
    ? await ubahSimpanan(host, (s) => ({ ...s, jurnal: catat(s.jurnal, snapshot, rencana.usul, catatan, pilihan) }))
    : buku.simpanan;
  const peringatan = [...snapshot.peringatan, ...buku.peringatan];
  return { penerapan, pemeriksaan: { hasil: check(snapshot, pilihan), peringatan, simpanan } };
}
