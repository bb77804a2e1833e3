import { salinTeks } from "./rumus-baku";
import { BANTU } from "./gaya";
import { di, isian, sekali, type Konteks } from "./konteks";
import { alamat, tulis } from "./naskah";
import type { KolomIndikator } from "./tabel-indikator";

/** Rumus 1 or 2 of each indicator, which its capaian follows. */
export function kolomRumus(k: Konteks): KolomIndikator {
  return {
    judul: ["Rumus"],
    lebar: 8,
    isi: ({ n, row, col, i, indikator }) =>
      void sekali(k, di(n, row, col), `rumus ${i}`, indikator.rumus, BANTU, { jenis: "daftar", pilihan: ["1", "2"] }),
  };
}

/** How the quarters of an indicator make its year: the last one measured, or their sum. */
export function kolomCara(k: Konteks): KolomIndikator {
  return {
    judul: ["Cara triwulan"],
    lebar: 10,
    isi({ n, row, col, i, indikator }) {
      const ada = k.tempat.sel.get(`cara ${i}`);
      const dari = alamat(n, row, col);
      if (ada) tulis(n, row, col, { value: null, formula: salinTeks(ada, dari), gaya: BANTU });
      else {
        k.tempat.sel.set(`cara ${i}`, dari);
        isian(n, di(n, row, col).area, indikator.cara, BANTU, { jenis: "daftar", pilihan: ["akhir", "jumlah"] });
      }
    },
  };
}

/** The helper column that a table with capaian needs where no table before it holds the formula of its indicators. */
export function bantuRumus(k: Konteks): readonly KolomIndikator[] {
  return k.tempat.sel.has("rumus 0") ? [] : [kolomRumus(k)];
}
