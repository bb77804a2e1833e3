import { jumlahkan, kurang, sama, tambah, type Pecahan } from "../lkjip/pecahan";
import { bandingBagian, type Alokasi } from "./alokasi";
import type { Bagian } from "./bagian-alokasi";
import type { JumlahTercetak, Pembagi } from "./pembagi-alokasi";
import { saranSalahKetik } from "./salah-ketik";

/** A budget that is itself mistyped, and what it should be. */
export type AnggaranKeliru = { readonly bagian: Bagian; readonly benar: Pecahan; readonly jumlah: JumlahTercetak };

/**
 * The one budget that neither its share nor the printed total fits, while all other shares fit that total and all
 * together make up the whole: with what is missing to the total both come out.
 */
export function anggaranKeliru({ bagian, jumlah, lazim, genap }: Alokasi): AnggaranKeliru | null {
  const tercetak = jumlah.find((j) => j === lazim?.cara);
  if (!tercetak || !genap) return null;
  const meleset = bagian.filter((b) => bandingBagian(b, tercetak)?.putusan === "beda");
  const [satu, ...lain] = meleset;
  if (!satu?.sel || lain.length > 0) return null;
  const benar = kurang(tercetak.nilai, jumlahkan(bagian.filter((b) => b !== satu).map((b) => b.nilai)));
  const cocok = bandingBagian({ ...satu, nilai: benar }, tercetak)?.putusan === "sesuai";
  return cocok ? { bagian: satu, benar, jumlah: tercetak } : null;
}

/**
 * What to do where two digits of a budget that changed places would explain its share, unless the printed total vouches
 * for the budgets; see `saranSalahKetik`.
 */
export function saranAnggaran(alokasi: Alokasi, bagian: Bagian, pembagi: Pembagi): string | null {
  const { sel, persen, nilai } = bagian;
  const dijumlah = alokasi.penjumlahan.some((p) => sama(p.nilai, pembagi.nilai));
  const terjamin = dijumlah && alokasi.jumlah.some((j) => sama(j.nilai, pembagi.nilai));
  if (terjamin || sel?.isi.jenis !== "angka") return null;
  const masukan = [{ nama: "anggaran", sel, angka: sel.isi }];
  return saranSalahKetik(masukan, persen.sel.isi.tertulis, ([baru]) => {
    if (!baru) return false;
    // A sum of the budgets changes with each of them.
    const total = dijumlah ? tambah(pembagi.nilai, kurang(baru, nilai)) : pembagi.nilai;
    return bandingBagian({ ...bagian, nilai: baru }, { ...pembagi, nilai: total })?.putusan === "sesuai";
  });
}
