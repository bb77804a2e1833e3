import { jumlahkan, type Pecahan } from "../lkjip/pecahan";
import { jumlahDaftar, nilaiCacah, selPeran, type Baris, type Sel, type Tabel } from "../recognize";

type Isi = { readonly baris: Baris; readonly sel: Sel; readonly nilai: Pecahan };

/** A group of a list: its heading without figures, and the rows below it with what they count. */
export type KelompokDaftar = {
  readonly judul: Baris;
  /** The cell of the heading's words. */
  readonly sel: Sel;
  readonly isi: readonly Isi[];
  readonly jumlah: Pecahan;
};

/** The rows before the first heading, and the groups below headings. */
export type SusunanDaftar = {
  readonly pokok: readonly (Isi & { readonly jumlah: Pecahan })[];
  readonly kelompok: readonly KelompokDaftar[];
};

/**
 * Cuts a list at its headings without figures. A group ends where a row has a number again although its first row has
 * none. Counts are those that the parts of a row make where it prints their sum: a wrong sum has its own finding. Lists
 * with rows called a total, or with a count that cannot be read, are not cut.
 */
export function kelompokDaftar(tabel: Tabel): SusunanDaftar {
  const kosong: SusunanDaftar = { pokok: [], kelompok: [] };
  const pokok: (Isi & { jumlah: Pecahan })[] = [];
  const kelompok: { judul: Baris; sel: Sel; isi: Isi[] }[] = [];
  const mendatar = jumlahDaftar(tabel).filter((p) => p.arah === "mendatar");
  const rincian = new Map(mendatar.map((p) => [p.jumlah.sel, p.bagian.map((b) => b.sel)]));
  let terbuka = true;
  for (const baris of tabel.baris) {
    if (baris.jenis !== "data" && baris.jenis !== "pita") return kosong;
    const judul = selPeran(tabel, baris, "uraian");
    const isi = isiBaris(tabel, baris, rincian);
    if (isi === "rusak") return kosong;
    const kini = kelompok.at(-1);
    if (!isi) {
      if (judul) kelompok.push({ judul: baris, sel: judul, isi: [] });
      terbuka = true;
    } else if (!kini) pokok.push({ ...isi, jumlah: isi.nilai });
    else {
      const awal = kini.isi[0]?.baris;
      if (awal?.nomor === "" && baris.nomor !== "") terbuka = false;
      if (terbuka) kini.isi.push(isi);
    }
  }
  return { pokok, kelompok: kelompok.map((k) => ({ ...k, jumlah: jumlahkan(k.isi.map((x) => x.nilai)) })) };
}

/** What a row counts: its last column of counts; null for a row without any. */
function isiBaris(tabel: Tabel, baris: Baris, rincian: ReadonlyMap<Sel, readonly Sel[]>): Isi | "rusak" | null {
  const kolom = tabel.kolom.flatMap((k, i) => (k.peran === "cacah" ? [i] : []));
  const sel = kolom.flatMap((i) => baris.sel[i] ?? []);
  if (sel.every((s) => s.isi.jenis === "kosong")) return null;
  const total = sel.at(-1);
  const nilai = ((total && rincian.get(total)) ?? sel.slice(-1)).map(nilaiCacah);
  const terbaca = nilai.filter((n) => n !== null);
  return total && terbaca.length === nilai.length ? { baris, sel: total, nilai: jumlahkan(terbaca) } : "rusak";
}
