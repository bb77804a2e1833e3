import type { Angka } from "../lkjip/angka";
import type { Masukan } from "../lkjip/banding";
import { sama } from "../lkjip/pecahan";
import { kolomPersen, type Persen } from "./persen";
import { selPeran, type Baris, type Sel, type Tabel } from "./tabel";

/**
 * The indicators that share one tingkat efisiensi, because they share one budget: merged or left blank below the first.
 * Capaian and penyerapan in percent 0..100.
 */
export type KelompokEfisiensi = {
  readonly baris: readonly Baris[];
  readonly sel: Sel;
  readonly efisiensi: Angka;
  readonly kinerja: readonly (Masukan & { readonly persen: Persen; readonly nama: string })[];
  readonly penyerapan: Masukan & { readonly persen: Persen };
};

/** The groups of an efisiensi table that can be computed: those with a printed efisiensi, capaian and penyerapan. */
export function kelompokEfisiensi(tabel: Tabel): KelompokEfisiensi[] {
  if (tabel.bentuk.jenis !== "efisiensi") return [];
  const kinerja = kolomPersen(tabel, "capaian");
  const serapan = kolomPersen(tabel, "persen");
  return kelompokBaris(tabel).flatMap((baris) => {
    const awal = baris[0];
    const sel = awal && selPeran(tabel, awal, "efisiensi");
    const penyerapan = awal && serapan(selPeran(tabel, awal, "persen"));
    if (sel?.isi.jenis !== "angka" || !penyerapan) return [];
    const capaian = new Map<string, { persen: Persen; nama: string }>();
    for (const b of baris) {
      const persen = kinerja(selPeran(tabel, b, "capaian"));
      if (persen) capaian.set(`${persen.sel.at.row}:${persen.sel.at.col}`, { persen, nama: b.nama });
    }
    if (capaian.size === 0) return [];
    return [
      {
        baris,
        sel,
        efisiensi: sel.isi,
        kinerja: [...capaian.values()].map((c) => ({ ...keMasukan(c.persen), ...c })),
        penyerapan: { ...keMasukan(penyerapan), persen: penyerapan },
      },
    ];
  });
}

/**
 * Rows under one efisiensi cell: reached by its merge, or blank in both budget columns below it. A formula without a
 * result is not blank: it has a group of its own.
 */
function kelompokBaris(tabel: Tabel): Baris[][] {
  const hasil: Baris[][] = [];
  for (const baris of tabel.baris) {
    if (baris.jenis !== "data") continue;
    const kini = hasil.at(-1);
    const sel = selPeran(tabel, baris, "efisiensi");
    const serapan = selPeran(tabel, baris, "persen");
    const kosong = (s: Sel | undefined) =>
      s === undefined || s.dariAtas || (s.isi.jenis === "kosong" && s.cell.formula === undefined);
    const ikut = sel?.dariAtas === true || (kosong(sel) && kosong(serapan));
    if (kini && ikut && kini[0]?.blok === baris.blok && kini[0].row < baris.row) kini.push(baris);
    else hasil.push([baris]);
  }
  return hasil;
}

function keMasukan(p: Persen): Masukan {
  return { tampil: p.tampil, desimal: p.desimal, tepat: [p.nilai], dibulatkan: sama(p.nilai, p.tampil) };
}
