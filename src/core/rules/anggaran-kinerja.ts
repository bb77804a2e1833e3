import type { Masukan } from "../lkjip/banding";
import { bagi, jumlahkan, kali, NOL, pecahan, sama, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { kolomPersen, nilaiPeran, selPeran, type Baris, type Tabel } from "../recognize";

/** A budget (rupiah) with the capaian (percent 0..100) of the indicators that share it. */
export type AnggaranKinerja = {
  readonly pagu: Pecahan;
  readonly realisasi: Pecahan;
  readonly kinerja: readonly Masukan[];
};

/** The budgets of an efisiensi table; null where one of them cannot be read whole. */
export function bacaAnggaranKinerja(tabel: Tabel): AnggaranKinerja[] | null {
  const capaian = kolomPersen(tabel, "capaian");
  const hasil = kelompokPagu(tabel).map((baris) => {
    const awal = baris[0];
    const pagu = awal && nilaiPeran(tabel, awal, "anggaran");
    const realisasi = awal && nilaiPeran(tabel, awal, "realisasiAnggaran");
    const kinerja = baris.flatMap((b): Masukan[] => {
      const persen = capaian(selPeran(tabel, b, "capaian"));
      return persen && !persen.sel.dariAtas
        ? [{ ...persen, tepat: [persen.nilai], dibulatkan: sama(persen.nilai, persen.tampil) }]
        : [];
    });
    return pagu && realisasi && kinerja.length > 0 ? { pagu, realisasi, kinerja } : null;
  });
  return hasil.length > 0 && hasil.every((h) => h !== null) ? hasil : null;
}

/** Rows that share a budget: merged over them, or left blank below the first. */
function kelompokPagu(tabel: Tabel): Baris[][] {
  const hasil: Baris[][] = [];
  for (const baris of tabel.baris.filter((b) => b.jenis === "data")) {
    const sel = selPeran(tabel, baris, "anggaran");
    const ikut = sel?.dariAtas === true || sel?.isi.jenis === "kosong";
    const kini = hasil.at(-1);
    if (kini && ikut) kini.push(baris);
    else hasil.push([baris]);
  }
  return hasil;
}

/** The sum of pagu × capaian in rupiah; `kinerja`: the capaian of all indicators in their order. */
export function paguKaliCapaian(bagian: readonly AnggaranKinerja[], kinerja: readonly Pecahan[]): Pecahan {
  const sisa = [...kinerja];
  const terserap = bagian.map((b) => {
    const rerata = bagi(jumlahkan(sisa.splice(0, b.kinerja.length)), pecahan(BigInt(b.kinerja.length)));
    return kali(b.pagu, rerata ?? NOL);
  });
  return bagi(jumlahkan(terserap), SERATUS) ?? NOL;
}
