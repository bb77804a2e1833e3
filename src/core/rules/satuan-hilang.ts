import { lipat } from "../lkjip/istilah";
import { banding, mutlak, pecahan } from "../lkjip/pecahan";
import { selPeran, type Baris, type Sel, type Tabel } from "../recognize";
import type { Peran } from "../tables";

/** Columns in which an indicator's figures share the indicator's own measure. */
const SEUKURAN: ReadonlySet<Peran> = new Set<Peran>(["target", "targetAkhir", "realisasi", "pembanding", "triwulan"]);
const PERSENTASE = /^([\d.,a-z]{1,4}[.)]? )?(persentase|percentase|presentase|prosentase|persen) /;
/** Below this a bare figure may be a fraction of one: 0,95 is no 95 without its sign. */
const TIGA = pecahan(3n);
const SEL_TERSEDIKIT = 6;

/** A cell that lacks the percent sign which its neighbours carry, and where they stand. */
export type TanpaPersen = { readonly baris: Baris; readonly kolom: number; readonly sel: Sel; readonly sebab: string };

/** The cells of one row, from the left, that lack a percent sign. */
export function tanpaPersen(tabel: Tabel, baris: Baris, kolomPersen: ReadonlySet<number>): TanpaPersen[] {
  if (/^(%|persen)/.test(lipat(selPeran(tabel, baris, "satuan")?.isi.tertulis ?? ""))) return [];
  const seukuran = tabel.kolom.flatMap((k, i) => (SEUKURAN.has(k.peran) ? [i] : []));
  const bertanda = seukuran.filter((i) => berpersen(baris.sel[i])).length;
  const polos = seukuran.filter((i) => tanpaSatuan(baris.sel[i]));
  const nama = PERSENTASE.test(lipat(baris.nama));
  return tabel.kolom.flatMap((_, i): TanpaPersen[] => {
    const sel = baris.sel[i];
    if (!sel || !tanpaSatuan(sel)) return [];
    if (kolomPersen.has(i)) return [{ baris, kolom: i, sel, sebab: "angka lain di kolomnya berpersen" }];
    if (!polos.includes(i)) return [];
    if (bertanda > polos.length) return [{ baris, kolom: i, sel, sebab: "angka lain untuk indikator ini berpersen" }];
    // Beside a figure with the sign, one against one, either may be the slip.
    return nama && bertanda === 0 && persentaseLain(tabel, baris, i)
      ? [{ baris, kolom: i, sel, sebab: "indikator persentase lain di kolomnya berpersen" }]
      : [];
  });
}

/** The computed percent columns in which nearly every figure carries the sign. */
export function kolomBerpersen(tabel: Tabel): ReadonlySet<number> {
  return new Set(
    tabel.kolom.flatMap((k, i) => {
      if (k.peran !== "capaian" && k.peran !== "persen") return [];
      const angka = tabel.baris.filter((b) => b.sel[i]?.isi.jenis === "angka" && !b.sel[i].dariAtas);
      const ada = angka.filter((b) => berpersen(b.sel[i])).length;
      return angka.length >= SEL_TERSEDIKIT && ada < angka.length && ada * 6 >= angka.length * 5 ? [i] : [];
    }),
  );
}

/** Whether every other "Persentase ..." of the column carries the sign, and there are two of them at least. */
function persentaseLain(tabel: Tabel, baris: Baris, i: number): boolean {
  let bertanda = 0;
  for (const b of tabel.baris) {
    if (b === baris || b.sel[i]?.isi.jenis !== "angka") continue;
    const ada = berpersen(b.sel[i]);
    // Two with the sign suffice; from then on only one without it matters.
    if ((ada && bertanda >= 2) || !PERSENTASE.test(lipat(b.nama))) continue;
    if (!ada) return false;
    bertanda += 1;
  }
  return bertanda >= 2;
}

function berpersen(sel: Sel | undefined): boolean {
  return sel?.isi.jenis === "angka" && sel.isi.persen && !sel.dariAtas;
}

function tanpaSatuan(sel: Sel | undefined): boolean {
  if (sel?.isi.jenis !== "angka" || sel.dariAtas) return false;
  const { persen, akhiran, label, nilai } = sel.isi;
  return !persen && akhiran === "" && label === "" && banding(mutlak(nilai), TIGA) > 0;
}
