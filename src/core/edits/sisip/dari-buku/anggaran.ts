import { keNumber } from "../../../lkjip/pecahan";
import { selPeran, susunan, type Baris, type Sel, type Tabel } from "../../../recognize";
import type { Address } from "../../../workbook";
import type { Kunci } from "../acuan";
import type { IsiPos } from "../isi";
import type { DariBuku } from "./indikator";

/** The budget of the recognised tables: Tabel 3.5 with its levels, else the programs of the perjanjian kinerja. */
export function posDariBuku(tabel: readonly Tabel[]): DariBuku<readonly IsiPos[]> {
  const rinci = tabel
    .filter((t) => t.bentuk.jenis === "realisasi-anggaran" && dalamRupiah(t))
    .sort((a, b) => b.baris.length - a.baris.length)[0];
  const program = tabel.filter((t) => t.bentuk.jenis === "anggaran-program" && dalamRupiah(t)).at(-1);
  const sumber = rinci ?? program;
  if (!sumber) return { isi: [], sel: new Map() };
  const { hierarki } = susunan(sumber);
  const data = sumber.baris.filter((b) => b.jenis === "data" && adaUang(sumber, b));
  const sel = new Map<Kunci, Address>();
  const isi = data.map((b, i): IsiPos => {
    const [anggaran, realisasi] = [selPeran(sumber, b, "anggaran"), selPeran(sumber, b, "realisasiAnggaran")];
    acu(sel, `anggaran ${i}`, anggaran);
    acu(sel, `terpakai ${i}`, realisasi);
    return {
      tingkat: tingkat(hierarki.tingkat[i]),
      kode: selPeran(sumber, b, "kode")?.isi.tertulis ?? "",
      nama: b.nama,
      apbd: null,
      anggaran: nilai(anggaran),
      realisasi: nilai(realisasi),
    };
  });
  const jumlah = sumber.baris.find((b) => b.jenis === "jumlah");
  if (jumlah && rinci) {
    acu(sel, "jumlah-anggaran", selPeran(sumber, jumlah, "anggaran"));
    acu(sel, "jumlah-realisasi", selPeran(sumber, jumlah, "realisasiAnggaran"));
  }
  return { isi, sel };
}

/** Tables in thousands or millions are not copied: their amounts are not exact. */
function dalamRupiah({ judul }: Tabel): boolean {
  return !/\b(ribu|juta|milyar|miliar)/i.test(judul ?? "");
}

/** The rows whose levels `susunan` tells. */
function adaUang(t: Tabel, b: Baris): boolean {
  return (["anggaran", "anggaranPerubahan", "realisasiAnggaran"] as const).some((peran) => {
    const sel = selPeran(t, b, peran);
    return sel && !sel.dariAtas && ["angka", "rusak", "rancu"].includes(sel.isi.jenis);
  });
}

function tingkat(t: number | undefined): IsiPos["tingkat"] {
  return t === undefined || t <= 0 ? 0 : t === 1 ? 1 : 2;
}

function nilai(sel: Sel | undefined): number | null {
  return sel?.isi.jenis === "angka" ? keNumber(sel.isi.nilai) : null;
}

function acu(ke: Map<Kunci, Address>, kunci: Kunci, sel: Sel | undefined): void {
  if (sel?.isi.jenis === "angka" && typeof sel.cell.value === "number" && sel.isi.geser === 0) ke.set(kunci, sel.at);
}
