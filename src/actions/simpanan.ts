import { bacaSimpanan, SIMPANAN_KOSONG, tulisSimpanan } from "../core";
import type { Peringatan, Pilihan, ProfilTersemat, Simpanan } from "../core";
import { HostGalat, type Host } from "../hosts/host";

/** What a workbook keeps, and what a check of it goes by. */
export type PilihanBuku = {
  readonly simpanan: Simpanan;
  readonly pilihan: Pilihan;
  /** Why what is kept there counts for nothing; null where all is well. */
  readonly galat: string | null;
  /** The same for people who only look at the result. */
  readonly peringatan: readonly Peringatan[];
};

/** Reads what a workbook keeps; a convention that is pinned from outside (`profil`) goes before the workbook's own. */
export async function bacaPilihan(host: Host, profil: ProfilTersemat = {}): Promise<PilihanBuku> {
  const bacaan = bacaSimpanan((await host.simpanan?.baca()) ?? null);
  const galat = "galat" in bacaan ? bacaan.galat : null;
  const simpanan = "galat" in bacaan ? SIMPANAN_KOSONG : bacaan.simpanan;
  const disematkan = Object.keys(profil).length > 0 ? { ...simpanan.profil, ...profil } : simpanan.profil;
  return {
    simpanan,
    pilihan: { profil: disematkan, tabel: simpanan.tabel, penerimaan: simpanan.penerimaan },
    galat,
    peringatan: galat === null ? [] : [{ pesan: galat }],
  };
}

/** Somebody else may write at the same moment; who loses so often is told. */
const PERCOBAAN = 3;

/**
 * Changes what a workbook keeps, upon what it holds at that moment. Rejects with a HostGalat where it cannot be kept or
 * read; then nothing is lost.
 */
export async function ubahSimpanan(host: Host, ubah: (simpanan: Simpanan) => Simpanan): Promise<Simpanan> {
  const { simpanan: tempat } = host;
  if (!tempat) throw new HostGalat("TANPA_SIMPANAN", "Pilihan belum dapat disimpan di buku kerja ini.");
  for (let ke = 0; ke < PERCOBAAN; ke++) {
    const lama = await tempat.baca();
    const bacaan = bacaSimpanan(lama);
    if ("galat" in bacaan) throw new HostGalat("SIMPANAN_RUSAK", bacaan.galat);
    const baru = ubah(bacaan.simpanan);
    if (await tempat.tulis(lama, tulisSimpanan(baru))) return baru;
  }
  throw new HostGalat("SIMPANAN_SIBUK", "Pilihan di buku kerja ini sedang diubah orang lain. Coba lagi sebentar lagi.");
}

/** Takes away all that Cermat keeps in a workbook, also what it cannot read. Rejects only with a HostGalat. */
export async function bersihkanJejak({ simpanan }: Host): Promise<void> {
  if (simpanan) await simpanan.tulis(await simpanan.baca(), null);
}
