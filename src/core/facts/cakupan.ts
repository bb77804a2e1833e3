import { lipat } from "../lkjip/istilah";
import { selPeran, type Baris, type Sel, type Tabel } from "../recognize";
import type { Peran } from "../tables";

/** The rows that share one percentage of money spent, with the sasaran they are all of, if they make it up. */
export type Cakupan = { readonly baris: readonly Baris[]; readonly sasaran: string | null };

/** Columns that stand blank, or under a merge from above, in a row that shares the money of the row before. */
const BERSAMA: readonly Peran[] = ["anggaran", "realisasiAnggaran", "persen", "efisiensi"];

/** Tells which rows of an efisiensi or kinerja-anggaran table share their money: merged, or left blank below the first. */
export function cakupanUang(tabel: Tabel): Cakupan[] {
  const kelompok: Baris[][] = [];
  const data = tabel.baris.filter((b) => b.jenis === "data");
  for (const baris of data) {
    const kini = kelompok.at(-1);
    const ikut = kini?.[0]?.blok === baris.blok && menumpang(tabel, baris);
    if (kini && ikut) kini.push(baris);
    else kelompok.push([baris]);
  }
  const sasaran = sasaranBaris(tabel, data);
  const banyak = new Map<string, number>();
  for (const milik of sasaran.values()) banyak.set(milik, (banyak.get(milik) ?? 0) + 1);
  return kelompok.map((baris) => {
    const [milik = "", ...lain] = new Set(baris.map((b) => sasaran.get(b) ?? ""));
    const utuh = milik !== "" && lain.length === 0 && banyak.get(milik) === baris.length;
    return { baris, sasaran: utuh ? milik : null };
  });
}

function menumpang(tabel: Tabel, baris: Baris): boolean {
  const kosong = (s: Sel | undefined) => s === undefined || s.dariAtas || s.isi.jenis === "kosong";
  const persen = selPeran(tabel, baris, "persen");
  return persen?.dariAtas === true || BERSAMA.every((peran) => kosong(selPeran(tabel, baris, peran)));
}

/** The sasaran of each row: its own, else that of the row before in the same block. */
function sasaranBaris(tabel: Tabel, data: readonly Baris[]): ReadonlyMap<Baris, string> {
  const hasil = new Map<Baris, string>();
  let [kini, blok] = ["", -1];
  for (const b of data) {
    const teks = lipat(selPeran(tabel, b, "sasaran")?.isi.tertulis ?? "").replace(/^[\d.)\s]+/, "");
    if (teks !== "" || b.blok !== blok) kini = teks;
    blok = b.blok;
    hasil.set(b, kini);
  }
  return hasil;
}
