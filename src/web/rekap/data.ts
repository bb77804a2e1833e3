import { barisRekap, KELOMPOK, susunRekap, type BarisRekap, type Kelompok, type Rekap } from "../../core";
import { sudahSelesai, type Butir } from "../butir";

/** A row of the overview with the file that it is about. */
export type BarisButir = BarisRekap & { readonly id: number };
export type RekapButir = Omit<Rekap, "baris" | "takTerbaca"> & {
  readonly baris: readonly BarisButir[];
  readonly takTerbaca: readonly BarisButir[];
};

const ingatan = new WeakMap<Butir["keadaan"], BarisButir>();

/** The overview over all files that were checked so far. */
export function rekapButir(butir: readonly Butir[]): RekapButir {
  // What goes in comes out in the same objects, only parted and sorted.
  return susunRekap(butir.filter(sudahSelesai).flatMap(barisButir)) as RekapButir;
}

function barisButir({ id, nama, keadaan }: Butir): BarisButir[] {
  let baris = ingatan.get(keadaan);
  if (!baris) {
    if (keadaan.jenis !== "hasil" && keadaan.jenis !== "galat") return [];
    const isi =
      keadaan.jenis === "galat"
        ? { nama, galat: keadaan.galat }
        : { nama, galat: null, hasil: keadaan.hasil, peringatan: keadaan.peringatan };
    baris = { ...barisRekap(isi), id };
    ingatan.set(keadaan, baris);
  }
  return [baris];
}

/** The families of findings over all files, the most frequent first. */
export function jenisTerbanyak(baris: readonly BarisRekap[]): readonly { jenis: Kelompok; jumlah: number }[] {
  return KELOMPOK.map((jenis) => ({ jenis, jumlah: baris.reduce((n, b) => n + b.kelompok[jenis], 0) }))
    .filter(({ jumlah }) => jumlah > 0)
    .sort((a, b) => b.jumlah - a.jumlah);
}
