import { lipat } from "../lkjip/istilah";
import { DAFTAR, type BentukDaftar } from "../tables";
import { NOMOR } from "../tables/sebutan";
import type { Badan } from "./badan";
import type { Grid } from "./grid";
import { lihatIsi, type IsiKolom } from "./isi-kolom";
import { cocokJudul } from "./judul";
import type { Kepala, KolomKepala } from "./kepala";
import type { KolomTabel } from "./peran";

/** A list of counts by what it counts, and its columns. */
export type DaftarDikenali = { readonly bentuk: BentukDaftar; readonly kolom: readonly KolomTabel[] };

/** So many rows of a body are enough to see what its columns hold. */
const CONTOH_BARIS = 60;
/** Titles of columns whose figures cannot be added up. */
const BUKAN_CACAH =
  /%|\b(persen\w*|rasio|kepadatan|rata|indeks|nilai|tahun|kode|nip|nik|tanggal|telepon|hp|register|usia|umur|luas|jarak)\b/;

/**
 * What a table of no other kind lists, with its column of names and its columns of counts; null where it has none of
 * them or speaks of something else.
 */
export function kenaliDaftar(grid: Grid, kepala: Kepala, badan: Badan, judul: string | null): DaftarDikenali | null {
  const contoh = badan.baris.slice(0, CONTOH_BARIS);
  const isi = kepala.kolom.map((k) => lihatIsi(grid, k.kiri, k.kanan, contoh));
  const nama = kepala.kolom.findIndex((k, i) => !bernomor(k, isi[i]) && bernama(isi[i]));
  const penama = kepala.kolom[nama];
  const nomor = kepala.kolom.find((k, i) => i < nama && bernomor(k, isi[i]));
  const cacah = kepala.kolom.filter((k, i) => i > nama && bercacah(k, isi[i]));
  if (!penama || cacah.length === 0) return null;
  const kata = [judul ?? "", ...kepala.kolom.map(teksJudul), ...contoh.map((r) => grid.teks(r, penama.kiri))];
  const bentuk = pilihBentuk(kata.map(lipat));
  if (!bentuk) return null;
  const kolom = [
    ...(nomor ? [keKolom(nomor, "nomor")] : []),
    keKolom(penama, "uraian"),
    ...cacah.map((k) => keKolom(k, "cacah")),
  ];
  return { bentuk, kolom };
}

/** By the caption (the first text); without one that tells it, by the kind whose words most titles and names hold. */
function pilihBentuk([judul = "", ...lain]: readonly string[]): BentukDaftar | null {
  const berjudul = DAFTAR.find((b) => b.pokok.test(judul));
  if (berjudul) return berjudul;
  const banyak = (b: BentukDaftar) => lain.filter((t) => b.pokok.test(t) || b.ciri.test(t)).length;
  const urut = [...DAFTAR].sort((a, b) => banyak(b) - banyak(a));
  return urut[0] && banyak(urut[0]) >= 2 ? urut[0] : null;
}

function teksJudul({ jenjang }: KolomKepala): string {
  return jenjang.map((j) => j.teks).join(" ");
}

function keKolom(k: KolomKepala, peran: KolomTabel["peran"]): KolomTabel {
  return { peran, judul: teksJudul(k), kiri: k.kiri, kanan: k.kanan, tahun: null };
}

function bernama(isi: IsiKolom | undefined): boolean {
  return isi !== undefined && isi.teks > 0 && isi.teks >= isi.terisi * 0.5;
}

function bernomor({ jenjang }: KolomKepala, isi: IsiKolom | undefined): boolean {
  const judul = jenjang.at(-1)?.rapat ?? "";
  return cocokJudul(judul, NOMOR) >= 0.9 || (judul === "" && isi?.nama === 0);
}

/** A column of nothing but "-" counts nothing of its kind. */
function bercacah({ jenjang }: KolomKepala, isi: IsiKolom | undefined): boolean {
  if (!isi || jenjang.some((j) => BUKAN_CACAH.test(lipat(j.teks)))) return false;
  return isi.persen === 0 && isi.angka >= isi.terisi * 0.6;
}
