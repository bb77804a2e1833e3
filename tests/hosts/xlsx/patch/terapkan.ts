import { strFromU8, unzipSync } from "fflate";
import { cellAt, parseCellName, type CellContent, type Edit, type LembarBaru } from "../../../../src/core/workbook";
import type { Penerapan } from "../../../../src/hosts/host";
import { readXlsx, xlsxHost } from "../../../../src/hosts/xlsx";

/** What became of a file: the report, the new bytes, and its parts as text. */
export type Hasil = {
  readonly penerapan: Penerapan;
  readonly bytes: Uint8Array;
  readonly part: (name: string) => string;
};

/** An edit of a cell such as "C5", planned upon what the file holds there now. */
export function isi(bytes: Uint8Array, sheet: string, name: string, after: CellContent): Edit {
  const found = readXlsx(bytes).sheets.find((each) => each.name === sheet);
  const at = { sheet, ...parseCellName(name)! };
  return { kind: "isi", at, before: found ? cellAt(found, at.row, at.col) : { value: null }, after, alasan: "uji" };
}

export function lembar(given: Partial<LembarBaru> & Pick<LembarBaru, "name">): Edit {
  return { kind: "lembar", lembar: { rows: new Map(), merges: [], lebar: new Map(), ...given } };
}

export async function terapkan(bytes: Uint8Array, edits: readonly Edit[]): Promise<Hasil> {
  const host = xlsxHost(bytes);
  const penerapan = await host.apply(edits);
  const parts = unzipSync(host.bytes());
  return { penerapan, bytes: host.bytes(), part: (name) => strFromU8(parts[name] ?? new Uint8Array(0)) };
}

/** Applies edits that must all be made. */
export async function ubah(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<Hasil> {
  const hasil = await terapkan(bytes, edits);
  expect(hasil.penerapan).toMatchObject({ diterapkan: edits.length, stale: [], ditolak: [] });
  return hasil;
}

/** Names of the parts whose content differs between two files, also those that only one of them has. */
export function bagianBerubah(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => {
    const [x, y] = [a[name], b[name]];
    return x === undefined || y === undefined || Buffer.compare(x, y) !== 0;
  });
}
