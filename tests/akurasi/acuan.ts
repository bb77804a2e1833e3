import { parseAreaName, parseCellName } from "../../src/core/workbook";
import type { Area } from "../../src/core/workbook";

/** What a careful person found in one workbook; the format is explained in tests/contoh/ASAL.md. */
export type Acuan = {
  readonly tabel: readonly TabelAcuan[];
  readonly temuan: readonly TemuanAcuan[];
};

export type TabelAcuan = {
  readonly jenis: string;
  readonly lembar: string;
  readonly rentang: string;
  readonly kutipan?: boolean;
};

export type TemuanAcuan = {
  readonly lembar: string;
  readonly sel: string;
  readonly kelompok: string;
  readonly yakin: "pasti" | "mungkin" | "pertimbangan";
  readonly tertulis?: string;
  /** "sheet!cell" of places that may rightly be named for the same inconsistency. */
  readonly lihatJuga: readonly string[];
  /** "sheet!cell" of its consequences. */
  readonly ikut?: readonly string[];
};

/** "sheet!cell" of the known cell and of every other place that may be named for it. */
export function tempatTemuan(temuan: TemuanAcuan): string[] {
  return [`${temuan.lembar}!${temuan.sel}`, ...temuan.lihatJuga];
}

/** Throws where the reference list itself is wrong. */
export function areaOf(rentang: string): Area {
  const area = parseAreaName(rentang);
  if (!area) throw new Error(`Not a range: ${rentang}`);
  return area;
}

/** The known table that holds the cell, if any. */
export function tabelDi(acuan: Acuan, lembar: string, sel: string): TabelAcuan | undefined {
  const at = parseCellName(sel);
  if (!at) throw new Error(`Not a cell: ${sel}`);
  return acuan.tabel.find((tabel) => {
    const { top, left, bottom, right } = areaOf(tabel.rentang);
    return tabel.lembar === lembar && at.row >= top && at.row <= bottom && at.col >= left && at.col <= right;
  });
}

/** The area two ranges share, over the area they cover together: 0..1. */
export function tumpangTindih(a: Area, b: Area): number {
  const size = (area: Area) => (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const height = Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1);
  const width = Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1);
  return (height * width) / (size(a) + size(b) - height * width);
}
