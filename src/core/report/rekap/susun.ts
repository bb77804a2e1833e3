import { TINGKAT } from "../../rules";
import type { BarisRekap } from "./baris";
import { KOLOM_KUNCI, type KolomKunci } from "./kolom-kunci";

/** The key figures of one office in two or more years, the earliest first. */
export type Tren = {
  readonly unit: string;
  readonly kolom: KolomKunci;
  readonly nilai: readonly { readonly tahun: number; readonly nilai: number | null }[];
};

/** All files of a kabupaten: those that were read, the one with most to mend first, and the others. */
export type Rekap = {
  readonly baris: readonly BarisRekap[];
  readonly takTerbaca: readonly BarisRekap[];
  readonly tren: readonly Tren[];
};

export function susunRekap(baris: readonly BarisRekap[]): Rekap {
  const terbaca = baris.filter((b) => b.galat === null).sort(lebihBerat);
  return { baris: terbaca, takTerbaca: baris.filter((b) => b.galat !== null), tren: susunTren(terbaca) };
}

/** More findings of the worst kind, then of the next; equal ones by name. */
export function lebihBerat(a: BarisRekap, b: BarisRekap): number {
  const beda = TINGKAT.map((t) => b.tingkat[t] - a.tingkat[t]).find((n) => n !== 0);
  return beda ?? a.unit.localeCompare(b.unit, "id", { numeric: true });
}

/** The place of a figure among those of all, 1 for the highest; equal ones share a place. Null has none. */
export function peringkat(nilai: readonly (number | null)[]): readonly (number | null)[] {
  return nilai.map((n) => (n === null ? null : 1 + nilai.filter((x) => x !== null && x > n).length));
}

/** Offices of which files of several years are there; two files of one year would leave open which is meant. */
function susunTren(baris: readonly BarisRekap[]): Tren[] {
  const perUnit = new Map<string, BarisRekap[]>();
  for (const b of baris) {
    const nama = b.unit.toLowerCase();
    if (b.tahun !== null) perUnit.set(nama, [...(perUnit.get(nama) ?? []), b]);
  }
  return [...perUnit.values()].flatMap((milik) => {
    const tahun = new Set(milik.map((b) => b.tahun));
    if (tahun.size < 2 || tahun.size < milik.length) return [];
    const urut = [...milik].sort((a, b) => (a.tahun ?? 0) - (b.tahun ?? 0));
    return KOLOM_KUNCI.map((kolom) => ({
      unit: urut[0]?.unit ?? "",
      kolom,
      nilai: urut.map((b) => ({ tahun: b.tahun ?? 0, nilai: b.kunci[kolom.kunci].nilai })),
    }));
  });
}
