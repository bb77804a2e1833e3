import type { Angka } from "../lkjip/angka";
import { kolomPersen, selPeran, type Baris, type Persen, type Tabel } from "../recognize";

/** A row that prints a capaian together with the target and realisasi it comes from. */
export type BarisCapaian = {
  readonly baris: Baris;
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly tertulis: Persen;
};

/** The rows of a table from which a habit of computing capaian can be told. */
export function barisCapaian(tabel: Tabel, peranTarget: "target" | "targetAkhir" = "target"): BarisCapaian[] {
  const persen = kolomPersen(tabel, "capaian");
  return tabel.baris.flatMap((baris) => {
    const target = selPeran(tabel, baris, peranTarget)?.isi;
    const realisasi = selPeran(tabel, baris, "realisasi")?.isi;
    const tertulis = persen(selPeran(tabel, baris, "capaian"));
    if (target?.jenis !== "angka" || realisasi?.jenis !== "angka" || !tertulis || baris.jenis !== "data") return [];
    return [{ baris, target, realisasi, tertulis }];
  });
}
