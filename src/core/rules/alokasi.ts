import { bandingkan, type Masukan, type Perbandingan } from "../lkjip/banding";
import { RUMUS_1 } from "../lkjip/capaian";
import {
  banding,
  bulatkan,
  jumlahkan,
  kurang,
  mutlak,
  pangkatSepuluh,
  sama,
  SERATUS,
  type Pecahan,
} from "../lkjip/pecahan";
import { simpulkanCara, type Cara } from "../profile";
import type { Tabel } from "../recognize";
import { bacaBagian, type Bagian } from "./bagian-alokasi";
import { jumlahKantor, jumlahTercetak, penjumlahan, type JumlahTercetak, type Pembagi } from "./pembagi-alokasi";

/** A table of allocations: its shares, the totals around them, and what the shares are shares of. */
export type Alokasi = {
  readonly bagian: readonly Bagian[];
  readonly jumlah: readonly JumlahTercetak[];
  readonly penjumlahan: readonly Pembagi[];
  readonly kantor: readonly Pembagi[];
  /** Null where no total explains half of the shares. */
  readonly lazim: Cara<Pembagi> | null;
  /** The decimals that the shares really carry, where all of them are written with more: 10,20 and 89,80 carry one. */
  readonly kasar: number | null;
  /** The shares make up the whole: the rows share nothing, and none is missing. */
  readonly genap: boolean;
};

export function bacaAlokasi(tabel: Tabel, semua: readonly Tabel[]): Alokasi {
  const bagian = bacaBagian(tabel);
  const [jumlah, jumlahBaris, kantor] = [jumlahTercetak(tabel), penjumlahan(bagian), jumlahKantor(semua)];
  const kasar = desimalKasar(bagian);
  const calon = [...jumlah, ...jumlahBaris, ...kantor];
  const beda = calon.filter((p, i) => calon.findIndex((q) => sama(q.nilai, p.nilai)) === i);
  const lazim = simpulkanCara<Pembagi, Bagian>(beda, bagian, (p, b) => cocok(b, p, kasar));
  return { bagian, jumlah, penjumlahan: jumlahBaris, kantor, lazim, kasar, genap: genap(bagian) };
}

/** Compares a share with its budget's part of a total; null where the total is nought. */
export function bandingBagian({ persen, nilai }: Bagian, pembagi: Pembagi): Perbandingan | null {
  return bandingkan(persen, [uang(pembagi.nilai), uang(nilai)], ([total, satu]) =>
    total && satu ? RUMUS_1.hitung(total, satu) : null,
  );
}

function uang(nilai: Pecahan): Masukan {
  return { tampil: nilai, desimal: 0, tepat: [] };
}

/** Whether a share is right but for zeros written behind its rounding. */
export function cocokKasar(hasil: Pecahan, { persen }: Bagian, kasar: number | null): boolean {
  return kasar !== null && sama(bulatkan(hasil, kasar), persen.tampil);
}

function cocok(b: Bagian, pembagi: Pembagi, kasar: number | null): boolean {
  const hasil = bandingBagian(b, pembagi);
  return hasil !== null && (hasil.putusan !== "beda" || cocokKasar(hasil.hasil, b, kasar));
}

function desimalKasar(bagian: readonly Bagian[]): number | null {
  if (bagian.length < 2) return null;
  const tercetak = Math.min(...bagian.map((b) => b.persen.desimal));
  const cukup = (d: number) => bagian.every(({ persen }) => sama(bulatkan(persen.tampil, d), persen.tampil));
  return Array.from({ length: tercetak }, (_, d) => d).find(cukup) ?? null;
}

/** Whether a share was moved by one unit of its last decimal so that all of them come to exactly 100. */
export function disesuaikan(
  { persen }: Bagian,
  { bulat }: Perbandingan,
  bagian: readonly Bagian[],
  p: Pembagi,
): boolean {
  if (!sama(mutlak(kurang(persen.tampil, bulat)), pangkatSepuluh(-persen.desimal))) return false;
  const terbulat = bagian.flatMap((b) => bandingBagian(b, p)?.bulat ?? []);
  return sama(jumlahkan(bagian.map((b) => b.persen.tampil)), SERATUS) && !sama(jumlahkan(terbulat), SERATUS);
}

/** Whether the shares come to 100, but for what rounding each of them may take away or add. */
function genap(bagian: readonly Bagian[]): boolean {
  const beda = mutlak(kurang(jumlahkan(bagian.map((b) => b.persen.tampil)), SERATUS));
  const satuan = jumlahkan(bagian.map((b) => pangkatSepuluh(-b.persen.desimal)));
  return banding(jumlahkan([beda, beda]), satuan) <= 0;
}
