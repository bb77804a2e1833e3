import { jumlahkan, NOL, sama, type Pecahan } from "../lkjip/pecahan";
import type { Persamaan } from "../lkjip/persamaan";
import type { Baris, Sel, Tabel } from "./tabel";

/** A cell of a list with its row and the place of its column. */
export type SelDaftar = { readonly baris: Baris; readonly kolom: number; readonly sel: Sel };

/** A sum that the rows of a list show, across or down; how many of its like come out. */
export type JumlahDaftar = Persamaan<SelDaftar> & {
  readonly arah: "mendatar" | "menurun";
  /** Other sums of the same kind that are right. */
  readonly saksi: number;
};

/** So many columns are tried as parts; wider lists have groups of their own. */
const KOLOM_TERBANYAK = 40;
/** More rows called a total sum up nothing. */
const JUMLAH_TERBANYAK = 50;
/** So many rows show whether a column is a sum. */
const BARIS_CONTOH = 80;
/** A column that is not called a sum must be one in so many rows, of nearly all. */
const SAKSI_TANPA_SEBUTAN = 5;

const JUDUL_JUMLAH = /\b(jumlah|jml|total)\b|l *\+ *p/i;

const ingatan = new WeakMap<Tabel, readonly JumlahDaftar[]>();

/** The sums of a list of counts, as its own rows and columns show them: no column is a sum by its title alone. */
export function jumlahDaftar(tabel: Tabel): readonly JumlahDaftar[] {
  let hasil = ingatan.get(tabel);
  if (!hasil) {
    const kisi = bacaKisi(tabel);
    hasil = [...mendatar(tabel, kisi), ...menurun(kisi)];
    ingatan.set(tabel, hasil);
  }
  return hasil;
}

/** What a count's cell stands for: nothing written or "-" is nought, what cannot be read null. */
export function nilaiCacah({ isi }: Sel): Pecahan | null {
  if (isi.jenis === "kosong" || isi.jenis === "nihil") return NOL;
  return isi.jenis === "angka" ? isi.nilai : null;
}

type BarisKisi = {
  readonly baris: Baris;
  readonly sel: readonly SelDaftar[];
  readonly nilai: readonly (Pecahan | null)[];
};

/** The rows that hold counts, each with its cells in the columns of counts. */
function bacaKisi(tabel: Tabel): BarisKisi[] {
  const kolom = tabel.kolom.flatMap((k, i) => (k.peran === "cacah" ? [i] : [])).slice(0, KOLOM_TERBANYAK);
  return tabel.baris.flatMap((baris) => {
    const sel = kolom.flatMap((i) => (baris.sel[i] ? [{ baris, kolom: i, sel: baris.sel[i] }] : []));
    const berisi = sel.some((s) => s.sel.isi.jenis !== "kosong" && !s.sel.dariAtas);
    return baris.jenis === "pita" || !berisi ? [] : [{ baris, sel, nilai: sel.map((s) => nilaiCacah(s.sel)) }];
  });
}

/** The sums of each row: for every column the columns that make it up in nearly all rows. */
function mendatar(tabel: Tabel, kisi: readonly BarisKisi[]): JumlahDaftar[] {
  const lebar = kisi[0]?.sel.length ?? 0;
  const contoh = kisi.slice(0, BARIS_CONTOH);
  const jumlah: number[] = [];
  const hasil: JumlahDaftar[] = [];
  for (let t = 0; t < lebar; t++) {
    const judul = tabel.kolom[kisi[0]?.sel[t]?.kolom ?? 0]?.judul ?? "";
    const [terbaik] = calonBagian(t, lebar, jumlah)
      .map((bagian) => ({ bagian, ...suara(contoh, t, bagian) }))
      .filter((c) => terbukti(c, JUDUL_JUMLAH.test(judul)))
      .sort((a, b) => b.cocok - a.cocok || a.bagian.length - b.bagian.length);
    if (!terbaik) continue;
    jumlah.push(t);
    for (const b of kisi) {
      const total = b.sel[t];
      if (!total || total.sel.isi.jenis === "kosong" || b.sel.some((s) => s.sel.dariAtas)) continue;
      const bagian = terbaik.bagian.flatMap((i) => b.sel[i] ?? []);
      hasil.push({ arah: "mendatar", jumlah: total, bagian, saksi: terbaik.cocok });
    }
  }
  return hasil;
}

/** Columns that may make up a column: those right before or after it, every so many-th before it, or the sums before it. */
function calonBagian(t: number, lebar: number, jumlah: readonly number[]): number[][] {
  const urutan = (dari: number, sampai: number, langkah = 1) =>
    Array.from({ length: Math.max(0, Math.floor((sampai - dari) / langkah) + 1) }, (_, i) => dari + i * langkah);
  const sebelum = urutan(0, t - 2).map((dari) => urutan(dari, t - 1));
  const sesudah = urutan(t + 2, lebar - 1).map((sampai) => urutan(t + 1, sampai));
  const berkala = urutan(2, Math.floor(t / 2)).map((p) => urutan(t % p, t - 1, p));
  return [...sebelum, ...sesudah, ...berkala, [...jumlah]].filter((c) => c.length > 1);
}

type Suara = { readonly cocok: number; readonly dari: number; readonly berganda: number };

/** In how many rows a column is the sum of others, of how many that hold anything; and where two of those are no nought. */
function suara(kisi: readonly BarisKisi[], t: number, bagian: readonly number[]): Suara {
  let [cocok, dari, berganda] = [0, 0, 0];
  for (const { nilai, sel } of kisi) {
    const total = sel[t]?.sel.isi.jenis === "kosong" ? null : nilai[t];
    const suku = bagian.map((i) => nilai[i] ?? null).filter((n) => n !== null);
    if (!total || suku.length < bagian.length || (total.atas === 0n && suku.every((s) => s.atas === 0n))) continue;
    dari += 1;
    if (!sama(total, jumlahkan(suku))) continue;
    cocok += 1;
    if (suku.filter((s) => s.atas !== 0n).length > 1) berganda += 1;
  }
  return { cocok, dari, berganda };
}

/** A column that is called a sum may fail to be one in a fifth of its rows or in a single row. */
function terbukti({ cocok, dari, berganda }: Suara, disebut: boolean): boolean {
  if (disebut) return cocok > 1 && berganda > 0 && (cocok * 5 >= dari * 4 || dari - cocok === 1);
  return cocok >= SAKSI_TANPA_SEBUTAN && berganda > 2 && dari - cocok <= 1;
}

/** The sums of columns in the rows that are called a total, where most of such a row's columns come out. */
function menurun(kisi: readonly BarisKisi[]): JumlahDaftar[] {
  if (kisi.filter((b) => b.baris.jenis === "jumlah").length > JUMLAH_TERBANYAK) return [];
  return kisi.flatMap((total, i) => {
    if (total.baris.jenis !== "jumlah") return [];
    const kolom = total.sel.flatMap((s, k) => (s.sel.isi.jenis === "kosong" || s.sel.dariAtas ? [] : [k]));
    const [terbaik] = calonRincian(kisi, i)
      .map((rincian) => ({ rincian, cocok: kolom.filter((k) => berjumlah(total, rincian, k)) }))
      .sort((a, b) => b.cocok.length - a.cocok.length);
    if (!terbaik || terbaik.cocok.length === 0 || terbaik.cocok.length * 2 < kolom.length) return [];
    return kolom.flatMap((k): JumlahDaftar[] => {
      const jumlah = total.sel[k];
      const bagian = terbaik.rincian.flatMap((b) => b.sel[k] ?? []);
      const saksi = terbaik.cocok.filter((x) => x !== k).length;
      return jumlah && !bagian.some((s) => s.sel.dariAtas) ? [{ arah: "menurun", jumlah, bagian, saksi }] : [];
    });
  });
}

/** The rows that a total may sum up: those since the total before it, all above it, the totals above it, or all below. */
function calonRincian(kisi: readonly BarisKisi[], i: number): BarisKisi[][] {
  const data = (b: BarisKisi) => b.baris.jenis === "data";
  const atas = kisi.slice(0, i);
  const terakhir = atas.map((b) => b.baris.jenis).lastIndexOf("jumlah");
  const bawah = kisi.slice(i + 1);
  const berikut = bawah.findIndex((b) => b.baris.jenis === "jumlah");
  return [
    atas.slice(terakhir + 1).filter(data),
    atas.filter(data),
    atas.filter((b) => b.baris.jenis === "jumlah"),
    atas.some(data) ? [] : bawah.slice(0, berikut < 0 ? undefined : berikut).filter(data),
  ].filter((rincian) => rincian.length > 1);
}

function berjumlah(total: BarisKisi, rincian: readonly BarisKisi[], k: number): boolean {
  const nilai = rincian.map((b) => b.nilai[k] ?? null).filter((n) => n !== null);
  const tertulis = total.nilai[k];
  return !!tertulis && nilai.length === rincian.length && sama(tertulis, jumlahkan(nilai));
}
