import { anakDari, bacaHierarki, type BarisAnggaran, type Hierarki } from "../lkjip/hierarki";
import { jumlahkan, type Pecahan } from "../lkjip/pecahan";
import { PERAN_UANG, type Peran } from "../tables";
import { asalLajur } from "./lajur-uang";
import { selPeran, type Baris, type Sel, type Tabel } from "./tabel";

/** A row and the rows whose amounts make it up. */
export type Rincian = {
  readonly induk: Baris;
  readonly anak: readonly Baris[];
  /** A total row, or a program or kegiatan over its parts. */
  readonly jenis: "jumlah" | "induk";
};

/** The parts of a budget table and how its levels were told. */
export type Susunan = { readonly rincian: readonly Rincian[]; readonly hierarki: Hierarki };

const ingatan = new WeakMap<Tabel, Susunan>();

/** The levels of a budget table, told once and kept with it. */
export function susunan(tabel: Tabel): Susunan {
  let hasil = ingatan.get(tabel);
  if (!hasil) {
    hasil = bacaSusunan(tabel);
    ingatan.set(tabel, hasil);
  }
  return hasil;
}

function bacaSusunan(tabel: Tabel): Susunan {
  const asal = asalLajur(tabel);
  return asal ? pindahkan(susunan(asal), tabel) : telaah(tabel);
}

/** The levels that a whole table shows, for a single column of it. */
function pindahkan({ rincian, hierarki }: Susunan, lajur: Tabel): Susunan {
  const perBaris = new Map(lajur.baris.map((b) => [b.row, b]));
  return {
    hierarki,
    rincian: rincian.flatMap((r) => {
      const induk = perBaris.get(r.induk.row);
      return induk ? [{ induk, anak: r.anak.flatMap((b) => perBaris.get(b.row) ?? []), jenis: r.jenis }] : [];
    }),
  };
}

function telaah(tabel: Tabel): Susunan {
  const data = tabel.baris.filter((b) => b.jenis === "data" && uangSel(tabel, b).some(beruang));
  const hierarki = bacaHierarki(data.map((b) => keAnggaran(tabel, b)));
  const rincian: Rincian[] = data.flatMap((induk, i) => {
    const anak = anakDari(hierarki.tingkat, i).flatMap((j) => data[j] ?? []);
    return anak.length > 0 ? [{ induk, anak, jenis: "induk" as const }] : [];
  });
  const puncak = data.filter((_, i) => hierarki.tingkat[i] === 0);
  const jumlah = tabel.baris.filter((b) => b.jenis === "jumlah");
  for (const [i, induk] of jumlah.entries()) {
    const sebelum = jumlah[i - 1]?.row ?? -1;
    const pertama = induk.row < (data[0]?.row ?? 0);
    const bagian = jumlah.length === 1 || pertama ? puncak : puncak.filter((b) => b.row < induk.row && b.row > sebelum);
    if (bagian.length > 0) rincian.push({ induk, anak: bagian, jenis: "jumlah" });
  }
  return { rincian, hierarki };
}

/** An amount, be it one that cannot be read: its row is counted in the sums all the same. */
function beruang(sel: Sel | undefined): boolean {
  return sel?.isi.jenis === "angka" || sel?.isi.jenis === "rusak" || sel?.isi.jenis === "rancu";
}

function uangSel(tabel: Tabel, baris: Baris): (Sel | undefined)[] {
  return tabel.kolom.flatMap((k, i) => {
    const sel = baris.sel[i];
    return PERAN_UANG.includes(k.peran) ? [sel?.dariAtas ? undefined : sel] : [];
  });
}

function keAnggaran(tabel: Tabel, b: Baris): BarisAnggaran {
  // In a matrix the aims stand in columns of their own, before the programs that serve them.
  const bertingkat = tabel.bentuk.jenis === "renstra-matriks" ? ["sasaran", "uraian"] : ["uraian"];
  const uraian = tabel.kolom.flatMap((k, i) => (bertingkat.includes(k.peran) ? [b.sel[i]] : []));
  const letak = uraian.map((s) => s !== undefined && s.isi.jenis !== "kosong" && !s.dariAtas).lastIndexOf(true);
  const sel = uraian[Math.max(0, letak)];
  const teks = typeof sel?.cell.value === "string" ? sel.cell.value : "";
  const kode = selPeran(tabel, b, "kode")?.isi.tertulis ?? "";
  return {
    kode: kode !== "" ? kode : (/^\d+(\.\d+){1,6}/.exec(b.nomor)?.[0] ?? ""),
    nomor: b.nomor,
    nama: b.nama,
    tebal: sel?.cell.tebal ?? false,
    // Offices indent with blanks as often as with the cell's own indentation.
    inden: (sel?.cell.inden ?? 0) * 3 + (/^\s*/.exec(teks)?.[0].length ?? 0),
    kolom: Math.max(0, letak),
    nilai: uangSel(tabel, b).map((s) => (s?.isi.jenis === "angka" ? s.isi.nilai : null)),
  };
}

const perInduk = new WeakMap<Susunan, ReadonlyMap<Baris, Rincian>>();

/** The parts of one row; undefined for a row without parts. */
export function rincianDari(tabel: Tabel, baris: Baris): Rincian | undefined {
  const milik = susunan(tabel);
  let peta = perInduk.get(milik);
  if (!peta) {
    // Of several entries of a row the first counts.
    peta = new Map([...milik.rincian].reverse().map((r) => [r.induk, r]));
    perInduk.set(milik, peta);
  }
  return peta.get(baris);
}

/** The exact sums that may stand behind a row's amounts; none for a row without parts. */
export function jumlahRincian(tabel: Tabel, baris: Baris): (peran: Peran) => readonly Pecahan[] {
  const rincian = rincianDari(tabel, baris);
  return (peran) => {
    if (!rincian) return [];
    const nilai = rincian.anak.map((b) => selPeran(tabel, b, peran)?.isi).filter((isi) => isi?.jenis === "angka");
    return nilai.length === rincian.anak.length ? [jumlahkan(nilai.map((n) => n.nilai))] : [];
  };
}
