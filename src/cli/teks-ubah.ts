import { cellName, type Address, type Tolakan, type Usul } from "../core";
import type { LaporanUbah } from "./laporan-ubah";
import { oneLine } from "./one-line";

/** Names and figures only serve to recognise a cell: they are cut after so many characters. */
const PANJANG_NAMA = 80;
const PANJANG_ANGKA = 60;

/**
 * The report for people: table by table the cells that change, then those that are left as they are, with the reasons.
 * A preview also shows the arithmetic. Empty where the file could not be changed at all; else ends with a line break.
 */
export function teksUbah(laporan: LaporanUbah): string {
  if (laporan.galat) return "";
  const { usul, tolakan } = laporan.rencana;
  const lengkap = laporan.ditulis === null;
  const bagian = [
    `${oneLine(laporan.nama)}\n${ringkasan(laporan)}`,
    ...[...menurutTabel(usul)].map(([judul, milik]) => [judul, ...milik.map((u) => teksUsul(u, lengkap))].join("\n")),
    ...(tolakan.length > 0 ? [["Dibiarkan", ...tolakan.map((t) => teksTolakan(t, lengkap))].join("\n")] : []),
    penutup(laporan),
  ];
  return `${bagian.join("\n\n")}\n`;
}

/** "3.2!O5": a cell with its sheet. */
export function sebutSel(at: Address): string {
  return `${oneLine(at.sheet)}!${cellName(at)}`;
}

/** Where the file is, so that nobody has to guess. `output` null: nothing was to be written. */
export function sebutBerkas(output: string | null, changes: number): string {
  if (output === null) return "Belum ada yang ditulis.";
  return `${changes === 0 ? "Salinan yang sama ditulis" : "Ditulis"} ke ${oneLine(output)}.`;
}

/** How many findings of tingkat salah there still are, as a sentence; empty for none. */
export function sebutSisa(sisaSalah: number): string {
  return sisaSalah === 0 ? "" : `Masih ada ${sisaSalah} temuan salah; lihat dengan cermat periksa.`;
}

type Berhasil = Extract<LaporanUbah, { readonly galat: null }>;

function ringkasan({ rencana, ditulis, sisaSalah }: Berhasil): string {
  const dibiarkan = new Set(rencana.tolakan.map((t) => sebutSel(t.at))).size;
  const sisa = dibiarkan === 0 ? "" : `, ${dibiarkan} dibiarkan`;
  if (rencana.usul.length > 0) {
    const diubah = `${rencana.usul.length} sel`;
    return ditulis === null ? `Pratinjau: ${diubah} akan diubah${sisa}.` : `${diubah} diubah${sisa}.`;
  }
  return dibiarkan + sisaSalah === 0
    ? "Tidak ada yang perlu diubah."
    : `Tidak ada yang dapat diubah dengan pasti${sisa}.`;
}

function penutup({ rencana, ditulis, sisaSalah }: Berhasil): string {
  const andai = ditulis === null && rencana.usul.length > 0 && sisaSalah > 0;
  const sisa = andai ? `Setelah perubahan ini masih ada ${sisaSalah} temuan salah.` : sebutSisa(sisaSalah);
  return [sebutBerkas(ditulis, rencana.usul.length), sisa].filter(Boolean).join(" ");
}

/** By the table's heading, in the order in which the plan comes to them; the cells in reading order. */
function menurutTabel(usul: readonly Usul[]): ReadonlyMap<string, readonly Usul[]> {
  const hasil = new Map<string, Usul[]>();
  for (const u of usul) {
    const judul = [u.tabel, `lembar ${u.edit.at.sheet}`]
      .map((teks) => oneLine(teks))
      .filter(Boolean)
      .join(" · ");
    const milik = hasil.get(judul);
    if (milik) milik.push(u);
    else hasil.set(judul, [u]);
  }
  for (const milik of hasil.values()) milik.sort((a, b) => urutanBaca(a.edit.at, b.edit.at));
  return hasil;
}

function urutanBaca(a: Address, b: Address): number {
  return a.row - b.row || a.col - b.col;
}

function teksUsul({ edit, baris, kolom, tertulis, menjadi, uraian, catatan }: Usul, lengkap: boolean): string {
  const perubahan = `${sebutSel(edit.at)}  ${kutipan(tertulis)} → ${kutipan(menjadi)}`;
  const nama = namaSel(baris, kolom);
  if (!lengkap) return seBaris([perubahan, nama]);
  const { formula } = edit.after;
  const hitungan = uraian === null ? "" : `Hitungan: ${uraian}`;
  const rumus = formula === undefined ? "" : `Rumus: ${formula}`;
  return berlapis(perubahan, [nama, hitungan, rumus, catatan ?? ""]);
}

function teksTolakan({ at, baris, kolom, tertulis, sebab }: Tolakan, lengkap: boolean): string {
  const sel = [sebutSel(at), kutipan(tertulis)];
  return lengkap
    ? berlapis(sel.filter(Boolean).join("  "), [namaSel(baris, kolom), sebab])
    : seBaris([...sel, oneLine(sebab)]);
}

function namaSel(baris: string, kolom: string): string {
  const nama = [baris, kolom].map((teks) => oneLine(teks, PANJANG_NAMA));
  return nama.filter(Boolean).join(" · ");
}

function kutipan(teks: string): string {
  return oneLine(teks, PANJANG_ANGKA);
}

function seBaris(bagian: readonly string[]): string {
  return `  ${bagian.filter(Boolean).join("  ")}`;
}

/** A line, and what is to be said of it on lines of their own. */
function berlapis(kepala: string, rincian: readonly string[]): string {
  return [`  ${kepala}`, ...rincian.filter(Boolean).map((teks) => `           ${oneLine(teks)}`)].join("\n");
}
