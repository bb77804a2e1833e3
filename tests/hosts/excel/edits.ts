import {
  cellAt,
  parseCellName,
  type CellContent,
  type Edit,
  type Snapshot,
  type Tanda,
} from "../../../src/core/workbook";

/** "3.1!C4" as an address. */
export function at(name: string) {
  const [sheet = "", cell = ""] = name.split("!");
  const place = parseCellName(cell);
  if (!place) throw new Error(name);
  return { sheet, ...place };
}

/** An edit planned upon a snapshot. */
export function isi(snapshot: Snapshot, name: string, after: CellContent): Edit {
  const place = at(name);
  const sheet = snapshot.sheets.find((one) => one.name === place.sheet);
  const before = sheet ? cellAt(sheet, place.row, place.col) : { value: null };
  return { kind: "isi", at: place, before, after, alasan: "uji" };
}

export function tanda(name: string, before: Tanda | null, after: Tanda | null): Edit {
  return { kind: "tanda", at: at(name), before, after };
}

export const MERAH: Tanda = {
  sorotan: { isi: "F4AFA6", huruf: "1B1A19", garis: { warna: "8E1116", gaya: "utuh" } },
  catatan: "Salah: tertulis 103%.",
};
