import { JUMLAH, setaraUang, type FaktaAnggaran, type Pos } from "../facts";
import type { Tabel, Tahap } from "../recognize";
import type { Jenis } from "../tables";

/** Kinds that set what was spent against a budget: the last one of the year, where they do not say which. */
export const TERPAKAI: ReadonlySet<Jenis> = new Set<Jenis>([
  "realisasi-anggaran",
  "belanja",
  "kinerja-anggaran",
  "efisiensi",
]);

/** The stage a budget is of: as it says itself, the last one of the year for money spent, else as its amounts show. */
export function penentuTahap(semua: readonly FaktaAnggaran[]): (f: FaktaAnggaran) => Tahap | null {
  const berubah = semua.some((f) => f.tahap === "P APBD");
  const dariIsi = new Map([...new Set(semua.map((f) => f.tabel))].map((t) => [t, tahapDariIsi(t, semua)]));
  return (f) => f.tahap ?? (berubah && TERPAKAI.has(f.tabel.bentuk.jenis) ? "P APBD" : (dariIsi.get(f.tabel) ?? null));
}

/**
 * The stage of a table that names none: the one whose total it shares, and all of whose amounts but at most one. After a
 * change of the budget the total is another; a single slip leaves it as it was.
 */
function tahapDariIsi(tabel: Tabel, semua: readonly FaktaAnggaran[]): Tahap | null {
  const sendiri = semua.filter((f) => f.tabel === tabel && f.besaran === "anggaran");
  const cocok = (tahap: Tahap) => {
    const perPos = new Map<Pos, FaktaAnggaran[]>();
    for (const f of semua.filter((x) => x.tahap === tahap && x.besaran === "anggaran"))
      perPos.set(f.pos, [...(perPos.get(f.pos) ?? []), f]);
    const bersama = sendiri.filter((f) => perPos.has(f.pos));
    const sama = bersama.filter((f) => perPos.get(f.pos)?.some((x) => setaraUang(x.uang, f.uang)));
    return sama.some((f) => f.pos === JUMLAH) && sama.length >= 2 && sama.length >= bersama.length - 1;
  };
  return cocok("P APBD") ? "P APBD" : cocok("APBD") ? "APBD" : null;
}
