import { jumlahkan, kurang, NOL, sama, tambah, type Pecahan } from "./pecahan";

/** One sum: the cell that prints it and the cells that make it up. */
export type Persamaan<T> = { readonly jumlah: T; readonly bagian: readonly T[] };

/** A cell that mends sums which do not come out, once it holds another figure. */
export type Akar<T, P> = {
  readonly sel: T;
  readonly seharusnya: Pecahan;
  /** The sums it mends, at least one. */
  readonly memulihkan: readonly [P, ...P[]];
  /** Changing it would break a sum that is right: the fault lies in more cells than one. */
  readonly membantah: boolean;
};

/**
 * Explains sums that do not come out by as few cells as possible: of the cells of a wrong sum the one that mends most
 * sums and breaks none; where several do as well, the sum itself. `cocok` says which sums are right.
 */
export function akarPersamaan<T, P extends Persamaan<T>>(
  semua: readonly P[],
  nilai: (sel: T) => Pecahan,
  cocok: (p: P) => boolean,
): Akar<T, P>[] {
  const selisih = new Map(
    semua.flatMap((p) => (cocok(p) ? [] : [[p, kurang(nilai(p.jumlah), jumlahkan(p.bagian.map(nilai)))] as const])),
  );
  if (selisih.size === 0) return [];
  const milik = new Map<T, P[]>();
  for (const p of semua) {
    for (const sel of [p.jumlah, ...p.bagian]) {
      const ada = milik.get(sel);
      if (ada) ada.push(p);
      else milik.set(sel, [p]);
    }
  }
  /** By how much a cell would have to rise for a sum to come out; nought where it is right. */
  const kenaikan = (sel: T, p: P) => {
    const beda = selisih.get(p) ?? NOL;
    return p.jumlah === sel ? kurang(NOL, beda) : beda;
  };
  const calon = [...selisih.keys()].flatMap((p) =>
    [p.jumlah, ...p.bagian].map((sel) => {
      const naik = kenaikan(sel, p);
      const lain = (milik.get(sel) ?? []).filter((x) => x !== p);
      const membantah = !lain.every((x) => selisih.has(x) && sama(kenaikan(sel, x), naik));
      const ikut: readonly [P, ...P[]] = membantah ? [p] : [p, ...lain];
      return { sel, naik, ikut, membantah, jumlah: p.jumlah === sel };
    }),
  );
  const bobot = (c: (typeof calon)[number]) => (c.membantah ? 0 : c.ikut.length * 2) + Number(c.jumlah);
  const tersisa = new Set(selisih.keys());
  return calon
    .filter((c) => !c.membantah || c.jumlah)
    .sort((a, b) => bobot(b) - bobot(a))
    .flatMap(({ sel, naik, ikut, membantah }) => {
      if (!ikut.every((p) => tersisa.has(p))) return [];
      for (const p of ikut) tersisa.delete(p);
      return [{ sel, seharusnya: tambah(nilai(sel), naik), memulihkan: ikut, membantah }];
    });
}
