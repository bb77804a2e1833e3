import { tahapTeks } from "./keterangan-tabel";
import type { Peran } from "../tables";
import type { KolomTabel } from "./peran";
import type { Baris, Tabel, Tahap } from "./tabel";

/** Columns that may stand once a year or once a stage, each group with its own arithmetic. */
const BERKALA: ReadonlySet<Peran> = new Set<Peran>(["target", "realisasi", "capaian", "anggaran"]);

const ingatan = new WeakMap<Tabel, readonly Tabel[]>();

/**
 * A table whose columns repeat (target, realisasi and capaian of several years; APBD beside P APBD) as several tables
 * with each column once, so that a rule need not know. A table without repetition is its own only view.
 */
export function pandangan(tabel: Tabel): readonly Tabel[] {
  let hasil = ingatan.get(tabel);
  if (!hasil) {
    hasil = belah(tabel);
    ingatan.set(tabel, hasil);
  }
  return hasil;
}

function belah(tabel: Tabel): readonly Tabel[] {
  const berulang = new Set([...BERKALA].filter((p) => tabel.kolom.filter((k) => k.peran === p).length > 1));
  if (berulang.size === 0) return [tabel];
  const kunci = tabel.kolom.map((k, i) => (berulang.has(k.peran) ? kunciKolom(tabel, k, i) : null));
  return [...new Set(kunci.filter((k) => k !== null))].map((satu) => {
    const pakai = tabel.kolom.flatMap((_, i) => (kunci[i] === null || kunci[i] === satu ? [i] : []));
    const kolom = pakai.flatMap((i) => tabel.kolom[i] ?? []);
    const sendiri = kolom.filter((k) => berulang.has(k.peran));
    return {
      ...tabel,
      tahun: sendiri.map((k) => k.tahun).find((t) => t !== null) ?? tabel.tahun,
      tahap: tahapKolom(sendiri) ?? tabel.tahap,
      kolom,
      baris: tabel.baris.map((b): Baris => ({ ...b, sel: pakai.flatMap((i) => b.sel[i] ?? []) })),
    };
  });
}

/** What tells the groups apart: the year in the titles, else the column's place among its like. */
function kunciKolom(tabel: Tabel, k: KolomTabel, i: number): string {
  const sejenis = tabel.kolom.filter((x) => x.peran === k.peran);
  const bertahun = new Set(sejenis.map((x) => x.tahun)).size === sejenis.length && k.tahun !== null;
  return bertahun ? `tahun ${k.tahun}` : `ke-${tabel.kolom.slice(0, i).filter((x) => x.peran === k.peran).length}`;
}

/** The stage that a column title names: "PAPBD", "APBD", "Anggaran Setelah Perubahan". */
function tahapKolom(kolom: readonly KolomTabel[]): Tahap | null {
  return tahapTeks(kolom.map((k) => k.judul).join(" "));
}
