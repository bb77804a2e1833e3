import { check, lupakan, pulihkan } from "../core";
import type { CatatanJurnal, Edit, Pemulihan, ProfilTersemat } from "../core";
import { HostGalat, type HostBertulis, type Penerapan } from "../hosts/host";
import type { HasilTerap } from "./terapkan";
import { bacaPilihan, ubahSimpanan } from "./simpanan";

/** What became of taking a batch back: cells that are as before again, and those left alone with their reasons. */
export type HasilKembali = {
  readonly pemeriksaan: NonNullable<HasilTerap["pemeriksaan"]>;
  readonly sel: number;
  readonly dilewati: Pemulihan["dilewati"];
};

const BERUBAH = "Isinya sudah berubah.";

/**
 * Takes a batch of the workbook's journal back, also after the workbook was closed and rows were inserted. A cell that
 * holds something else by now, or may not be written, is left as it is. Rejects only with a HostGalat.
 */
export async function kembalikan(
  host: HostBertulis,
  pukul: string,
  profil: ProfilTersemat = {},
): Promise<HasilKembali> {
  const { simpanan, pilihan } = await bacaPilihan(host, profil);
  const catatan = simpanan.jurnal.find((c) => c.pukul === pukul);
  if (!catatan) throw new HostGalat("TANPA_CATATAN", "Perubahan itu tidak lagi tercatat di buku kerja ini.");
  const { edits, dilewati } = pulihkan(await host.read(), catatan, pilihan);
  const tertahan = new Map(await terapkanSebisanya(host, edits));
  const sel = edits.length - tertahan.size;
  const tersisa = [...dilewati, ...selTertahan(catatan.sel, edits, dilewati, tertahan)];
  const kini =
    sel > 0
      ? await ubahSimpanan(host, (s) => ({
          ...s,
          jurnal: lupakan(
            s.jurnal,
            pukul,
            tersisa.map((t) => t.sel),
          ),
        }))
      : simpanan;
  const snapshot = await host.read();
  const pemeriksaan = { hasil: check(snapshot, pilihan), peringatan: snapshot.peringatan, simpanan: kini };
  return { sel, dilewati: tersisa, pemeriksaan };
}

/** Writes what may be written; the rest with its reason. */
async function terapkanSebisanya(host: HostBertulis, edits: readonly Edit[]): Promise<[Edit, string][]> {
  const penerapan: Penerapan = await host.apply(edits);
  const tertahan: [Edit, string][] = [
    ...penerapan.stale.map((e): [Edit, string] => [e, BERUBAH]),
    ...penerapan.ditolak.map(({ edit, sebab }): [Edit, string] => [edit, sebab]),
  ];
  if (tertahan.length === 0) return [];
  const luput = new Set(tertahan.map(([e]) => e));
  const sisa = edits.filter((e) => !luput.has(e));
  return sisa.length === 0 ? tertahan : [...tertahan, ...(await terapkanSebisanya(host, sisa))];
}

/** `edits` follow the batch's cells in their order, without those that were left alone before. */
function selTertahan(
  semua: CatatanJurnal["sel"],
  edits: readonly Edit[],
  dilewati: Pemulihan["dilewati"],
  tertahan: ReadonlyMap<Edit, string>,
): Pemulihan["dilewati"] {
  const diam = new Set(dilewati.map((d) => d.sel));
  return semua
    .filter((s) => !diam.has(s))
    .flatMap((sel, i) => {
      const sebab = edits[i] && tertahan.get(edits[i]);
      return sebab === undefined ? [] : [{ sel, sebab }];
    });
}
