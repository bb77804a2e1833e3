import type { BarisRekap, KolomKunci } from "../../core";

/** What the rows can be sorted by. */
export type Urutan = { readonly kolom: "unit" | "temuan" | "kurang" | KolomKunci["kunci"]; readonly turun: boolean };

export const URUTAN_AWAL: Urutan = { kolom: "temuan", turun: true };

/** The order after a click on a title: the other way round, or by another column, numbers with the greatest first. */
export function urutanBaru(kini: Urutan, kolom: Urutan["kolom"]): Urutan {
  return kini.kolom === kolom ? { kolom, turun: !kini.turun } : { kolom, turun: kolom !== "unit" };
}

/** Sorted rows; those without a figure stand last either way. `baris` comes with the most to mend first. */
export function urutkan<B extends BarisRekap>(baris: readonly B[], { kolom, turun }: Urutan): readonly B[] {
  if (kolom === "temuan") return turun ? baris : [...baris].reverse();
  const arah = turun ? -1 : 1;
  if (kolom === "unit") {
    return [...baris].sort((a, b) => arah * a.unit.localeCompare(b.unit, "id", { numeric: true }));
  }
  const nilai = (b: B) => (kolom === "kurang" ? b.tabelKurang.length : b.kunci[kolom].nilai);
  return [...baris].sort((a, b) => {
    const [x, y] = [nilai(a), nilai(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return arah * (x - y);
  });
}

/** Rows whose office or file bears the words. */
export function cariBaris<B extends BarisRekap>(baris: readonly B[], cari: string): readonly B[] {
  const kata = cari.trim().toLowerCase();
  return kata === "" ? baris : baris.filter((b) => `${b.unit} ${b.berkas}`.toLowerCase().includes(kata));
}
