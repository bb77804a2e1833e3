import { PERAN_UANG, type Jenis } from "../tables";
import { pandangan } from "./pandangan";
import type { Baris, Tabel } from "./tabel";

/** Kinds with many columns of money: years, quarters, before and after. */
const BERLAJUR: ReadonlySet<Jenis> = new Set<Jenis>([
  "renstra-matriks",
  "renja",
  "perubahan-anggaran",
  "realisasi-bulanan",
  "evaluasi-renja",
]);

const ingatan = new WeakMap<Tabel, readonly Tabel[]>();
const asal = new WeakMap<Tabel, Tabel>();

/** A wide table as one table for each column of its money, called anggaran; any other table as its views. */
export function lajurUang(tabel: Tabel): readonly Tabel[] {
  if (!BERLAJUR.has(tabel.bentuk.jenis)) return pandangan(tabel);
  let hasil = ingatan.get(tabel);
  if (!hasil) ingatan.set(tabel, (hasil = belah(tabel)));
  return hasil;
}

/** The wide table of which this is one column: its levels are those of the whole. */
export function asalLajur(lajur: Tabel): Tabel | undefined {
  return asal.get(lajur);
}

function belah(tabel: Tabel): readonly Tabel[] {
  const uang = tabel.kolom.flatMap((k, i) => (PERAN_UANG.includes(k.peran) ? [i] : []));
  return uang.map((satu) => {
    const pakai = tabel.kolom.flatMap((_, i) => (i === satu || !uang.includes(i) ? [i] : []));
    const lajur: Tabel = {
      ...tabel,
      tahun: tabel.kolom[satu]?.tahun ?? tabel.tahun,
      kolom: pakai.flatMap((i) => {
        const k = tabel.kolom[i];
        return k ? [i === satu ? { ...k, peran: "anggaran" as const } : k] : [];
      }),
      baris: tabel.baris.map((b): Baris => ({ ...b, sel: pakai.flatMap((i) => b.sel[i] ?? []) })),
    };
    asal.set(lajur, tabel);
    return lajur;
  });
}
