import {
  cellName,
  type Address,
  type Area,
  type Gaya,
  type LembarBaru,
  type NamaArea,
  type SelBaru,
  type Validasi,
} from "../../workbook";

/** A sheet in the making. Rows and columns count from its first cell, which may stand anywhere in a real sheet. */
export type Naskah = {
  readonly lembar: string;
  readonly asal: { readonly row: number; readonly col: number };
  readonly sel: Map<number, Map<number, SelBaru>>;
  readonly gabung: Area[];
  readonly lebar: Map<number, number>;
  readonly validasi: Validasi[];
  readonly nama: NamaArea[];
  cetak: LembarBaru["cetak"] | undefined;
  bekukan: number;
  grafik: LembarBaru["grafik"];
};

export function naskah(lembar: string, asal: Naskah["asal"] = { row: 0, col: 0 }): Naskah {
  return {
    lembar,
    asal,
    sel: new Map(),
    gabung: [],
    lebar: new Map(),
    validasi: [],
    nama: [],
    cetak: undefined,
    bekukan: 0,
    grafik: undefined,
  };
}

/** A rectangle of the draft as it lies in the real sheet. */
export function areaDi({ asal }: Naskah, { top, left, bottom, right }: Area): Area {
  return { top: top + asal.row, left: left + asal.col, bottom: bottom + asal.row, right: right + asal.col };
}

export function alamat({ lembar, asal }: Naskah, row: number, col: number): Address {
  return { sheet: lembar, row: row + asal.row, col: col + asal.col };
}

/** Writes a cell and says where it stands in the real sheet. */
export function tulis(n: Naskah, row: number, col: number, sel: SelBaru): Address {
  const at = alamat(n, row, col);
  const baris = n.sel.get(at.row) ?? new Map<number, SelBaru>();
  baris.set(at.col, sel);
  n.sel.set(at.row, baris);
  return at;
}

/** Writes one cell over several: its look stands on all of them, so that the frame goes around. */
export function tulisLuas(n: Naskah, area: Area, sel: SelBaru): Address {
  const kosong: SelBaru = sel.gaya ? { value: null, gaya: tanpaFormat(sel.gaya) } : { value: null };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) tulis(n, row, col, kosong);
  }
  if (area.top !== area.bottom || area.left !== area.right) n.gabung.push(areaDi(n, area));
  return tulis(n, area.top, area.left, sel);
}

function tanpaFormat({ format, ...gaya }: Gaya): Gaya {
  return format === "@" ? gaya : format === undefined ? gaya : { ...gaya, format };
}

/** The last row that holds anything, in the draft's own counting; -1 for an empty one. */
export function barisAkhir({ sel, asal }: Naskah): number {
  return Math.max(-1, ...[...sel.keys()].map((row) => row - asal.row));
}

/** A cell as formulas of its own sheet name it where it must stay when they are copied: "$C$4". */
export function mutlak(n: Naskah, row: number, col: number): string {
  return cellName(alamat(n, row, col)).replace(/(\D+)(\d+)/, "$$$1$$$2");
}
