import { tulisAngka } from "../lkjip/angka";
import { jumlahkan, sama, type Pecahan } from "../lkjip/pecahan";
import { kolomPersen, selPeran, type Baris, type Persen, type Sel, type Tabel } from "../recognize";
import type { Jenis } from "../tables";
import { jumlahTanpaUlangan, type Bagian } from "./bagian-alokasi";
import type { Operan } from "./temuan";
import { namaSelLengkap, operan } from "./uraian";

/** What the printed shares may be shares of. */
export type Pembagi = {
  /** "bagian dari jumlah yang tercetak" */
  readonly nama: string;
  readonly nilai: Pecahan;
  readonly operan: Operan;
};

/** The total that a table prints, with its row and the percentage that stands beside it. */
export type JumlahTercetak = Pembagi & { readonly baris: Baris; readonly sel: Sel; readonly persen: Persen | null };

/** The totals printed in a table's own rows. */
export function jumlahTercetak(tabel: Tabel): JumlahTercetak[] {
  const baca = kolomPersen(tabel, "persen");
  return tabel.baris.flatMap((baris) => {
    const sel = baris.jenis === "jumlah" ? selPeran(tabel, baris, "anggaran") : undefined;
    if (sel?.isi.jenis !== "angka" || sel.dariAtas) return [];
    const nama = "bagian dari jumlah yang tercetak";
    return [
      {
        nama,
        nilai: sel.isi.nilai,
        operan: operan("Jumlah", sel, sel.isi),
        baris,
        sel,
        persen: baca(selPeran(tabel, baris, "persen")),
      },
    ];
  });
}

/** The sums of a table's budgets: of all of them, and with each budget once. */
export function penjumlahan(bagian: readonly Bagian[]): Pembagi[] {
  const nilai = bagian.map((b) => b.nilai);
  const semua = jumlahkan(nilai);
  const sekali = jumlahTanpaUlangan(nilai);
  const sebagai = (nama: string, n: Pecahan): Pembagi => ({
    nama,
    nilai: n,
    operan: { nama: "Jumlah anggaran", teks: tulisAngka(n, { desimal: 0 }) },
  });
  return [
    sebagai("bagian dari jumlah semua barisnya", semua),
    ...(sama(semua, sekali) ? [] : [sebagai("bagian dari jumlah barisnya, masing-masing anggaran sekali", sekali)]),
  ];
}

const BERJUMLAH: ReadonlySet<Jenis> = new Set<Jenis>(["realisasi-anggaran", "anggaran-program"]);

/** An office has a handful of totals; a workbook with more of them tells none. */
const JUMLAH_TERBANYAK = 20;

const ingatan = new WeakMap<readonly Tabel[], readonly Pembagi[]>();

/** The office's totals as its budget tables print them, each amount once. */
export function jumlahKantor(semua: readonly Tabel[]): readonly Pembagi[] {
  const hasil = ingatan.get(semua) ?? bacaJumlahKantor(semua);
  ingatan.set(semua, hasil);
  return hasil;
}

function bacaJumlahKantor(semua: readonly Tabel[]): readonly Pembagi[] {
  const hasil = new Map<string, Pembagi>();
  for (const t of semua.filter((x) => BERJUMLAH.has(x.bentuk.jenis))) {
    for (const [i, { peran }] of t.kolom.entries()) {
      if (peran !== "anggaran" && peran !== "anggaranPerubahan") continue;
      for (const { sel } of t.baris.filter((b) => b.jenis === "jumlah")) {
        const satu = sel[i];
        if (satu?.isi.jenis !== "angka" || satu.dariAtas) continue;
        const { nilai } = satu.isi;
        const nama = `bagian dari jumlah anggaran di ${namaSelLengkap(satu.at)}`;
        hasil.set(`${nilai.atas}/${nilai.bawah}`, { nama, nilai, operan: operan("Jumlah anggaran", satu, satu.isi) });
      }
    }
  }
  return hasil.size > JUMLAH_TERBANYAK ? [] : [...hasil.values()];
}
