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

/** The office's totals as its budget tables print them. */
export function jumlahKantor(semua: readonly Tabel[]): Pembagi[] {
  return semua
    .filter((t) => BERJUMLAH.has(t.bentuk.jenis))
    .flatMap((t) => t.baris.filter((b) => b.jenis === "jumlah").map((b) => [t, b] as const))
    .flatMap(([t, b]) =>
      t.kolom.flatMap((k, i) => {
        const sel = k.peran === "anggaran" || k.peran === "anggaranPerubahan" ? b.sel[i] : undefined;
        if (sel?.isi.jenis !== "angka" || sel.dariAtas) return [];
        const nama = `bagian dari jumlah anggaran di ${namaSelLengkap(sel.at)}`;
        return [{ nama, nilai: sel.isi.nilai, operan: operan("Jumlah anggaran", sel, sel.isi) }];
      }),
    );
}
