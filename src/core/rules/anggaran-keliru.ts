import { jumlahkan, kurang, type Pecahan } from "../lkjip/pecahan";
import { bandingBagian, type Alokasi } from "./alokasi";
import type { Bagian } from "./bagian-alokasi";
import type { JumlahTercetak } from "./pembagi-alokasi";

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
