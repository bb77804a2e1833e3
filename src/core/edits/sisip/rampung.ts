import type { Address, CellValue, LembarBaru, SelBaru } from "../../workbook";
import type { Naskah } from "./naskah";

/** A line of text and a row of one line, in points, with the fonts of the standard tables. */
const BARIS_TEKS = 13;
const TINGGI_SATU = 15;

/** The finished sheet: formulas with their results, and rows as high as their text needs, which merged cells do not see to. */
export function rampungkan(n: Naskah, nilai: (at: Address) => CellValue): LembarBaru {
  const rows = new Map<number, ReadonlyMap<number, SelBaru>>();
  for (const [row, sel] of urut(n.sel)) {
    const baris = urut(sel).map(([col, s]): [number, SelBaru] => {
      return [col, s.formula === undefined ? s : { ...s, value: nilai({ sheet: n.lembar, row, col }) }];
    });
    rows.set(row, new Map(baris));
  }
  return {
    name: n.lembar,
    rows,
    merges: n.gabung,
    lebar: n.lebar,
    tinggi: tinggiBaris(n, rows),
    validasi: n.validasi,
    nama: n.nama,
    ...(n.bekukan > 0 && { bekukan: n.bekukan }),
    ...(n.grafik && { grafik: n.grafik }),
    ...(n.cetak && { cetak: n.cetak }),
  };
}

function urut<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

function tinggiBaris(n: Naskah, rows: LembarBaru["rows"]): ReadonlyMap<number, number> {
  const tinggi = new Map<number, number>();
  for (const [row, sel] of rows) {
    for (const [col, { value, gaya }] of sel) {
      if (!gaya?.lipat || typeof value !== "string") continue;
      const area = n.gabung.find((a) => a.top === row && a.left === col);
      let lebar = 0;
      for (let c = col; c <= (area?.right ?? col); c++) lebar += n.lebar.get(c) ?? 9;
      const huruf = value.length * (gaya.tebal ? 1.15 : 1.05) * ((gaya.ukuran ?? 10) / 10);
      const perlu = Math.ceil(huruf / lebar) * BARIS_TEKS + 4;
      const banyak = (area?.bottom ?? row) - row + 1;
      for (let r = row; r < row + banyak; r++) {
        const milik = Math.max(tinggi.get(r) ?? 0, Math.round(perlu / banyak));
        if (milik > TINGGI_SATU + 2) tinggi.set(r, milik);
      }
    }
  }
  return tinggi;
}
