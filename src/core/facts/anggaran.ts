import { tahunDalam } from "../lkjip/istilah";
import { pandangan, punyaKolom, selPeran, susunan, tahapTeks, type Baris, type Tabel, type Tahap } from "../recognize";
import type { Peran } from "../tables";
import type { FaktaAnggaran, Pos } from "./fakta";
import { JUMLAH, MENYEBUT, type DaftarPos } from "./pos";
import { programDisebut } from "./program-disebut";
import { keRupiah } from "./satuan-uang";

const KOLOM: readonly (readonly [Peran, FaktaAnggaran["besaran"]])[] = [
  ["anggaran", "anggaran"],
  ["anggaranPerubahan", "anggaran"],
  ["realisasiAnggaran", "realisasi"],
];

type BarisBerpos = { readonly pos: Pos; readonly baris: Baris };

/** Gathers the amounts of programs, of what is below them and of the whole office. `tahun`: the report's year. */
export function faktaAnggaran(tabel: readonly Tabel[], daftar: DaftarPos, tahun: number | null): FaktaAnggaran[] {
  return keRupiah(
    tabel.flatMap((t) => {
      const berpos = barisBerpos(t, daftar);
      return berpos.length === 0 ? [] : pandangan(t).flatMap((bagian) => faktaBagian(t, bagian, berpos, tahun));
    }),
  );
}

function faktaBagian(
  tabel: Tabel,
  bagian: Tabel,
  berpos: readonly BarisBerpos[],
  tahun: number | null,
): Omit<FaktaAnggaran, "uang">[] {
  const perBaris = new Map(bagian.baris.map((b) => [b.row, b]));
  return berpos.flatMap(({ pos, baris: asal }) => {
    const baris = perBaris.get(asal.row);
    return KOLOM.flatMap(([peran, besaran]) => {
      const sel = baris && selPeran(bagian, baris, peran);
      if (!baris || sel?.isi.jenis !== "angka" || sel.dariAtas) return [];
      const keterangan = teksKeterangan(bagian, pos === JUMLAH ? bagian.baris : [baris]);
      const tahap = tahapKolom(bagian, peran) ?? tahapTeks(keterangan) ?? bagian.tahap;
      const milik = tahunDalam(keterangan) ?? bagian.tahun ?? tahun;
      return [{ pos, besaran, tahap, tahun: milik, tabel, bagian, baris, peran, sel, angka: sel.isi }];
    });
  });
}

/** The rows of a table that state the money of a line of the budget. */
function barisBerpos(tabel: Tabel, daftar: DaftarPos): BarisBerpos[] {
  if (tabel.bentuk.jenis === "belanja") return barisBelanja(tabel);
  if (MENYEBUT.has(tabel.bentuk.jenis)) return barisMenyebut(tabel, daftar);
  const isi = daftar.isi.get(tabel);
  if (!isi) return [];
  const berpos = isi.pos.flatMap(({ baris }) => {
    const pos = daftar.pos.get(baris);
    return pos ? [{ pos, baris }] : [];
  });
  return isi.jumlah ? [...berpos, { pos: JUMLAH, baris: isi.jumlah }] : berpos;
}

/** The total of a table of spending is the office's, where it is the sum of all its rows and salaries are among them. */
function barisBelanja(tabel: Tabel): BarisBerpos[] {
  const jumlah = susunan(tabel).rincian.filter((r) => r.jenis === "jumlah");
  const lengkap = tabel.baris.some((b) => /\bpegawai\b/i.test(b.nama));
  return jumlah.length === 1 && lengkap ? jumlah.map((r) => ({ pos: JUMLAH, baris: r.induk })) : [];
}

/** Rows that name one program each; where a program stands in several rows, each has only a part of its money. */
function barisMenyebut(tabel: Tabel, daftar: DaftarPos): BarisBerpos[] {
  const semua = tabel.baris.flatMap((baris) => {
    const pos = baris.jenis === "data" ? programDisebut(tabel, baris, daftar) : null;
    return pos ? [{ pos, baris }] : [];
  });
  const kali = new Map<Pos, number>();
  for (const { pos } of semua) kali.set(pos, (kali.get(pos) ?? 0) + 1);
  return semua.filter(({ pos }) => kali.get(pos) === 1);
}

/** The remarks of the rows: a total is of the stage that all its rows name. */
function teksKeterangan(tabel: Tabel, baris: readonly Baris[]): string {
  return baris.map((b) => selPeran(tabel, b, "keterangan")?.isi.tertulis ?? "").join(" ");
}

/** The stage that the column itself tells: by its title, or by standing beside the changed budget. */
function tahapKolom(tabel: Tabel, peran: Peran): Tahap | null {
  if (peran === "anggaranPerubahan") return "P APBD";
  if (peran === "anggaran" && punyaKolom(tabel, "anggaranPerubahan")) return "APBD";
  return tahapTeks(tabel.kolom.find((k) => k.peran === peran)?.judul ?? "");
}
