import { unzipSync } from "fflate";
import { parseCellName, type Edit, type Snapshot, type Tanda } from "../../../src/core/workbook";
import { xlsxHost } from "../../../src/hosts/xlsx";

export const MERAH: Tanda["sorotan"] = { isi: "FFC7CE", huruf: "9C0006", garis: { warna: "C00000", gaya: "utuh" } };
export const KUNING: Tanda["sorotan"] = { isi: "FFEB9C", huruf: null, garis: { warna: "7F6000", gaya: "putus" } };
export const GARIS: Tanda["sorotan"] = { isi: null, huruf: null, garis: { warna: "7F7F7F", gaya: "titik" } };

/** Marks by sheet and cell: "Capaian!F4". */
export type Pasangan = Readonly<Record<string, Tanda>>;

/** The edits that set marks on cells that have none. */
export function pemasangan(marks: Pasangan): readonly Edit[] {
  return Object.entries(marks).map(([cell, after]) => {
    const [sheet = "", name = ""] = cell.split("!");
    return { kind: "tanda", at: { sheet, ...parseCellName(name)! }, before: null, after };
  });
}

/** The edits that take all marks away. */
export function pembersihan({ sheets }: Snapshot): readonly Edit[] {
  return sheets.flatMap(({ name, tanda }) =>
    [...(tanda ?? [])].flatMap(([row, cells]) =>
      [...cells].map(([col, before]): Edit => ({ kind: "tanda", at: { sheet: name, row, col }, before, after: null })),
    ),
  );
}

/** A file after edits, all of which must be applied. */
export async function sesudah(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const host = xlsxHost(bytes);
  const { diterapkan, stale, ditolak } = await host.apply(edits);
  expect({ diterapkan, stale, ditolak }).toEqual({ diterapkan: edits.length, stale: [], ditolak: [] });
  return host.bytes();
}

/** A file with all marks away. */
export async function bersih(bytes: Uint8Array): Promise<Uint8Array> {
  return sesudah(bytes, pembersihan(await xlsxHost(bytes).read()));
}

/** The text of a part; undefined if there is none. */
export function teksBagian(bytes: Uint8Array, part: string): string | undefined {
  const content = unzipSync(bytes)[part];
  return content && new TextDecoder().decode(content);
}

/** Expects the same parts in the same order with the same bytes. */
export function samaBagianDemiBagian(now: Uint8Array, before: Uint8Array): void {
  const [a, b] = [unzipSync(now), unzipSync(before)];
  expect(Object.keys(a)).toEqual(Object.keys(b));
  const differing = Object.keys(b).filter((part) => Buffer.compare(a[part]!, b[part]!) !== 0);
  expect(differing.map((part) => [part, teksBagian(now, part)])).toEqual([]);
}

/** The marks that a file is read with. */
export async function tanda(bytes: Uint8Array): Promise<Pasangan> {
  const found: Record<string, Tanda> = {};
  for (const { name, tanda: marks } of (await xlsxHost(bytes).read()).sheets) {
    for (const [row, cells] of marks ?? []) {
      for (const [col, mark] of cells) found[`${name}!${String.fromCharCode(65 + col)}${row + 1}`] = mark;
    }
  }
  return found;
}
