import { bacaAngka, isiSel, type Angka } from "../lkjip/angka";
import type { Profil } from "../profile";
import type { Baris, Sel, Tabel } from "../recognize";
import { areaContains, cellName, sameAddress, type Address } from "../workbook";
import { jalankanAturan } from "./jalankan";
import { kunciTemuan } from "./pijakan";
import type { Temuan } from "./temuan";

/** A workbook as the rules see it. */
export type Keadaan = { readonly tabel: readonly Tabel[]; readonly profil: Profil };

/** A cell and how it would read. */
export type Ubahan = { readonly at: Address; readonly teks: string };

/** The tables as they would be with some cells changed, each in its old place; what was not touched is the very same table. */
function andaikan({ tabel, profil }: Keadaan, ubahan: readonly Ubahan[]): Keadaan {
  const baru = new Map(
    tabel.map((t) => [
      t,
      ubahTabel(
        t,
        ubahan.filter((u) => memuat(t, u.at)),
      ),
    ]),
  );
  const skala = new Map([...profil.skala].map(([t, konvensi]) => [baru.get(t) ?? t, konvensi]));
  return { tabel: [...baru.values()], profil: { ...profil, skala } };
}

/** Trying one change after the other reads no more rows than this, and makes no more tries than that. */
const BARIS_TERBANYAK = 6_000;
const PERCOBAAN_TERBANYAK = 40;

/** How many single changes may be tried in a workbook: the fewer, the larger it is. */
export function banyakPercobaan({ tabel }: Keadaan): number {
  const baris = tabel.reduce((n, t) => n + t.baris.length, 1);
  return Math.min(PERCOBAAN_TERBANYAK, Math.floor(BARIS_TERBANYAK / baris));
}

/** What became of the findings once some cells were changed. */
export type Akibat = {
  /** Whether the rule still finds fault with the very cell. */
  readonly masih: (t: Temuan) => boolean;
  /** Faults that were not there before, in cells that were typed: a live formula follows its inputs by itself. */
  readonly timbul: readonly Temuan[];
};

/**
 * Changes some cells and asks the rules again, of the tables that change and of those with the findings in question
 * (`terlibat`). `semula` is all that was found before.
 */
export function cobaUbahan(
  k: Keadaan,
  ubahan: readonly Ubahan[],
  terlibat: readonly Temuan[],
  semula: readonly Temuan[],
): Akibat {
  const { tabel, profil } = andaikan(k, ubahan);
  // The rule that holds tables against each other speaks of all of them at the first one.
  const dibaca = tabel.filter((t, i) => i === 0 || t !== k.tabel[i] || terlibat.some((x) => memuat(t, x.at)));
  const sesudah = jalankanAturan(dibaca, profil, tabel).temuan;
  const [kini, dahulu] = [sesudah, semula].map((x) => new Set(x.map(kunciTemuan)));
  return {
    masih: (t) => kini?.has(kunciTemuan(t)) === true,
    timbul: sesudah.filter((t) => t.tingkat !== "catatan" && !dahulu?.has(kunciTemuan(t)) && diketik(k, t.at)),
  };
}

function diketik({ tabel }: Keadaan, at: Address): boolean {
  return selDi(tabel, at)?.cell.formula === undefined;
}

const ingatan = new WeakMap<Tabel, ReadonlyMap<number, Baris>>();

function barisDi(tabel: Tabel, row: number): Baris | undefined {
  const semua = ingatan.get(tabel) ?? new Map(tabel.baris.map((b) => [b.row, b]));
  ingatan.set(tabel, semua);
  return semua.get(row);
}

/** A cell of a recognised table; undefined where it belongs to none. */
export function selDi(tabel: readonly Tabel[], at: Address): Sel | undefined {
  return tabel
    .filter((t) => memuat(t, at))
    .flatMap((t) => barisDi(t, at.row)?.sel ?? [])
    .find((s) => sameAddress(s.at, at));
}

function memuat(t: Tabel, at: Address): boolean {
  return t.sheet === at.sheet && areaContains(t.area, at);
}

function ubahTabel(tabel: Tabel, ubahan: readonly Ubahan[]): Tabel {
  if (ubahan.length === 0) return tabel;
  const teks = new Map(ubahan.map((u) => [cellName(u.at), u.teks]));
  // A merged cell stands in the row where its merge begins.
  const rows = new Set(ubahan.map((u) => u.at.row));
  const baris = tabel.baris.map((b): Baris => {
    if (!b.sel.some((s) => rows.has(s.at.row))) return b;
    return { ...b, sel: b.sel.map((s) => denganTeks(s, teks.get(cellName(s.at)))) };
  });
  return { ...tabel, baris };
}

/** The cell as it would be read: a text anew, a number in the way its format shows it; a predikat beside it stays. */
function denganTeks(sel: Sel, teks: string | undefined): Sel {
  if (teks === undefined) return sel;
  const { cell } = sel;
  const baru = angkaDari(teks);
  const lama = sel.isi;
  if (lama.jenis !== "angka" || lama.teks || !baru) {
    const label = lama.jenis === "angka" ? lama.label : "";
    const isi = baru ? { ...baru, label: baru.label || label } : ({ jenis: "teks", tertulis: teks } as const);
    return { ...sel, cell: { ...cell, value: teks }, isi };
  }
  const { nilai, desimal } = baru;
  const isi = { ...lama, nilai, tampil: nilai, desimal, tertulis: teks };
  return { ...sel, cell: { ...cell, value: isiSel(lama, nilai) }, isi };
}

/** The figure of a text that a rule wrote: its dots are thousands. */
function angkaDari(teks: string): Angka | null {
  const isi = bacaAngka(teks);
  return isi.jenis === "angka" ? isi : isi.jenis === "rancu" ? isi.pilihan[0] : null;
}
