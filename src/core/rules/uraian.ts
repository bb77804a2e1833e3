import { tulisAngka, tulisTepat, type Angka, type Gaya } from "../lkjip/angka";
import { bagianEkspresi, uraianEkspresi, type Ekspresi } from "../lkjip/ekspresi";
import { sama, type Pecahan } from "../lkjip/pecahan";
import type { Baris, Persen, Sel, Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Address } from "../workbook";
import { cellName } from "../workbook";
import type { Hitungan, Operan } from "./temuan";

/** Longer headlines do not fit a card of the pane. */
const JUDUL_TERPANJANG = 50;

/** Cuts a headline at a word. */
export function judulPendek(teks: string): string {
  if (teks.length <= JUDUL_TERPANJANG) return teks;
  return `${teks.slice(0, JUDUL_TERPANJANG - 1).replace(/\s+\S*$/, "")}…`;
}

/** The column of a cell's role: its printed title, or the kind's own name for it. */
export function judulKolom(tabel: Tabel, peran: Peran): string {
  const tercetak = tabel.kolom.find((k) => k.peran === peran)?.judul ?? "";
  if (tercetak.trim() !== "") return tercetak.replace(/\s+/g, " ").trim();
  return tabel.bentuk.kolom.find((k) => k.peran === peran)?.judul ?? peran;
}

/** Where a cell stands within its sheet, for reading: "F9". */
export function namaSel(at: Address): string {
  return cellName(at);
}

/** Where a cell stands in the workbook, for reading: "3.1!F9". */
export function namaSelLengkap(at: Address): string {
  return `${at.sheet}!${cellName(at)}`;
}

/** The row's name without the number before it; its place where it has no name. */
export function namaBaris(baris: Baris): string {
  const nama = baris.nama.replace(/^\d+(\.\d+)*[.)]? +(?=[a-z]{2})/i, "");
  return nama === "" ? `baris ${baris.row + 1}` : nama;
}

/** A percent 0..100 as text, with the decimals it is shown with. */
export function tulisPersen(p: Pecahan, desimal: number): string {
  return tulisAngka(p, { desimal, persen: true });
}

/** An operand as it is shown in its cell, without what stands around the number ("82 (A)" is 82). */
export function operan(nama: string, sel: Sel, angka: Angka): Operan {
  const { desimal, persen } = angka;
  const teks = tulisAngka(angka.tampil, { desimal, persen });
  return { nama, teks, at: sel.at, ...(angka.teks ? {} : { geser: angka.geser }) };
}

export function operanPersen(nama: string, p: Persen): Operan {
  const geser = p.angka.geser + (p.pecahan ? 2 : 0);
  return { nama, teks: tulisPersen(p.tampil, p.desimal), at: p.sel.at, ...(p.angka.teks ? {} : { geser }) };
}

/** A result first exact (two decimals more than are printed), then as it is printed: "104,78% ≈ 105%". */
export function hasilDanBulat(hasil: Pecahan, bulat: Pecahan, gaya: Gaya): string {
  const satuan = gaya.persen ? "%" : "";
  const tepat = tulisTepat(hasil, gaya.desimal + 2) + satuan;
  return sama(hasil, bulat) ? tulisAngka(bulat, gaya) : `${tepat} ≈ ${tulisAngka(bulat, gaya)}`;
}

/** A formula over operands with its result, told on one line. */
export function rumus(ekspresi: Ekspresi<Operan>, hasil: string): Hitungan {
  const uraian = `${uraianEkspresi(ekspresi, (o) => o.teks)} = ${hasil}`;
  return { bentuk: "rumus", bagian: bagianEkspresi(ekspresi), hasil, uraian, ekspresi };
}
