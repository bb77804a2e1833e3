import { ANGKA, TENGAH } from "./gaya";
import {
  di,
  gayaPersen,
  gayaSatuan,
  isian,
  sekali,
  sebut,
  syaratSatuan,
  type BagianTeks,
  type Konteks,
} from "./konteks";
import { alamat, tulis } from "./naskah";
import { capaian } from "./rumus-baku";
import type { BarisTabel, KolomIndikator } from "./tabel-indikator";
import { acuanSel } from "../acuan";
import { cellName } from "../../workbook";
import type { IsiIndikator } from "./isi";
import { capaianIsi } from "./nilai-isi";

type Judul = readonly BagianTeks[];

/** Columns that several tables have: target, realisasi, capaian and kategori of an indicator. */
export function kolomTarget(k: Konteks, judul: Judul, lebar: number): KolomIndikator {
  return {
    judul,
    lebar,
    isi: ({ n, row, col, i, indikator: { target, satuan } }) =>
      void sekali(k, di(n, row, col), `target ${i}`, target, gayaSatuan(ANGKA, satuan), syaratSatuan(satuan)),
  };
}

/** The year's realisasi; where SKM, SAKIP or Tabel 3.5 compute it, their printed figure. */
export function kolomRealisasi(k: Konteks, judul: Judul, lebar: number): KolomIndikator {
  return {
    judul,
    lebar,
    isi(b) {
      const { n, row, col, i, indikator } = b;
      const rumus = k.tempat.sel.has(`realisasi ${i}`) ? null : rumusDari(k, b);
      const gaya = gayaSatuan(ANGKA, indikator.satuan);
      if (rumus === null) {
        sekali(k, di(n, row, col), `realisasi ${i}`, indikator.realisasi, gaya, syaratSatuan(indikator.satuan));
      } else {
        k.tempat.sel.set(`realisasi ${i}`, tulis(n, row, col, { value: null, formula: rumus, gaya }));
      }
    },
  };
}

const ASAL = {
  ikm: ["nilai-ikm", "Nilai_IKM", 2],
  sakip: ["nilai-sakip", "Nilai_SAKIP", 2],
  serapan: ["persen-realisasi", "Persen_Realisasi", 4],
} as const;

/** The formula that takes an indicator's realisasi from the table that computes it, rounded as it is printed. */
export function rumusDari(k: Konteks, { n, row, col, indikator }: BarisTabel): string | null {
  if (indikator.dari === null) return null;
  const [kunci, nama, desimal] = ASAL[indikator.dari];
  const at = k.tempat.sel.get(kunci);
  if (!at) return null;
  const acu = sebut(k, nama, at, alamat(n, row, col));
  return `=IF(${acu}="","",ROUND(${acu},${desimal}))`;
}

/** Capaian by Rumus 1 or 2 from two columns of the row; `kunci`: by what the tables behind this one find it. */
export function kolomCapaian(
  k: Konteks,
  judul: Judul,
  lebar: number,
  target: string,
  realisasi: string,
  kunci: "capaian" | `capaian-${number}` | null = null,
): KolomIndikator {
  return {
    judul,
    lebar,
    isi({ n, row, col, i, sel }) {
      const dari = alamat(n, row, col);
      const rumus = k.tempat.sel.get(`rumus ${i}`);
      if (!rumus) throw new Error("a table with capaian is made after the formula of its indicators");
      const formula = capaian(sel(target), sel(realisasi), rumus, dari);
      tulis(n, row, col, { value: null, formula, gaya: gayaPersen(ANGKA) });
      if (kunci) k.tempat.sel.set(`${kunci} ${i}`, dari);
    },
  };
}

/** The capaian of Tabel 3.1, shown again; without that table a cell to type into. */
export function kolomSalinCapaian(k: Konteks, judul: Judul, lebar: number): KolomIndikator {
  return {
    judul,
    lebar,
    isi: ({ n, row, col, i, indikator }) =>
      void sekali(k, di(n, row, col), `capaian ${i}`, capaianIsi(indikator), gayaPersen(ANGKA), syaratSatuan("%")),
  };
}

/** A figure that only this table has. */
export function kolomIsian(
  judul: Judul,
  lebar: number,
  nilai: (indikator: IsiIndikator) => number | null,
): KolomIndikator {
  return {
    judul,
    lebar,
    isi: ({ n, row, col, indikator }) =>
      void isian(
        n,
        di(n, row, col).area,
        nilai(indikator),
        gayaSatuan(ANGKA, indikator.satuan),
        syaratSatuan(indikator.satuan),
      ),
  };
}

/** The word of the scale for a capaian, as its two printed decimals say. */
export function kategori(k: Konteks, capaian: string, dari: { sheet: string; row: number; col: number }): string {
  const { skala, nama } = k.tempat;
  if (!skala) throw new Error("a table with kategori is made after the scale");
  const acu = (apa: "batas" | "kategori", disebut: string): string => {
    if (nama.has(disebut)) return disebut;
    const { top, left, bottom, right } = skala[apa];
    const pertama = acuanSel({ sheet: skala.sheet, row: top, col: left }, dari);
    return `${mutlak(pertama)}:${mutlak(cellName({ row: bottom, col: right }))}`;
  };
  const [batas, kata] = [acu("batas", "Skala_Batas"), acu("kategori", "Skala_Kategori")];
  return `=IF(${capaian}="","",LOOKUP(ROUND(MAX(0,${capaian}),4),${batas},${kata}))`;
}

/** A reference that stays when the formula is copied to another row. */
function mutlak(acu: string): string {
  return acu.replace(/([A-Z]{1,3})(\d+)$/, "$$$1$$$2");
}

export function kolomKategori(k: Konteks, judul: Judul, lebar: number, capaian: string): KolomIndikator {
  return {
    judul,
    lebar,
    isi({ n, row, col, sel }) {
      const dari = alamat(n, row, col);
      tulis(n, row, col, { value: null, formula: kategori(k, acuanSel(sel(capaian), dari), dari), gaya: TENGAH });
    },
  };
}
