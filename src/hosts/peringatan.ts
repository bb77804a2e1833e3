import { cellName, type Peringatan } from "../core/workbook";

const KALIMAT = {
  teksHilang: (n) => `${n} sel menunjuk teks yang tidak ada di berkas, jadi dibaca kosong. Isi ulang sel itu.`,
  nilaiTakTerbaca: (n) => `${n} sel berisi nilai yang tidak sesuai jenisnya, jadi dibaca sebagai teks apa adanya.`,
  gayaHilang: (n) => `${n} sel menunjuk format yang tidak ada di berkas, jadi dibaca tanpa format.`,
  rumusHilang: (n) => `Rumus ${n} sel tidak dapat dibaca dari berkas. Hasil yang tersimpan tetap dipakai.`,
  tanpaHasil: (n) => `${n} rumus belum mempunyai hasil tersimpan. Buka di Excel, simpan, lalu periksa lagi.`,
  bukuLain: (n) =>
    `${n} rumus mengambil nilai dari buku kerja lain. Tautannya tidak dibuka; hasil yang tersimpan dipakai.`,
  layananLuar: (n) =>
    `${n} rumus memanggil program atau layanan luar. Rumus itu tidak dijalankan; hasil yang tersimpan dipakai.`,
} as const satisfies Record<string, (n: string) => string>;

/** A thing worth knowing that can befall many cells. */
export type Perihal = keyof typeof KALIMAT;

/** Counts them over a workbook: one warning per sheet and kind, at the first cell. */
export type PeringatanCounter = {
  count(perihal: Perihal, sheet: string, row: number, col: number): void;
  all(): readonly Peringatan[];
};

export function createPeringatan(): PeringatanCounter {
  type Group = { readonly perihal: Perihal; readonly sheet: string; readonly sel: string; jumlah: number };
  const groups = new Map<string, Group>();
  return {
    count(perihal, sheet, row, col) {
      const key = `${perihal} ${sheet}`;
      const group = groups.get(key);
      if (group) group.jumlah++;
      else groups.set(key, { perihal, sheet, sel: cellName({ row, col }), jumlah: 1 });
    },
    all: () =>
      [...groups.values()].map(({ perihal, sheet, sel, jumlah }) => ({
        sheet,
        sel,
        pesan: KALIMAT[perihal](jumlah.toLocaleString("id-ID")),
      })),
  };
}
