import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32";

/** An entry of a zip file under test. What is left out is written truthfully; the rest can be made to lie. */
export type Entry = {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly method?: number;
  /** What stands in the file instead of the compressed data. */
  readonly compressed?: Uint8Array;
  readonly flags?: number;
  readonly crc?: number;
  /** The declared size when inflated. */
  readonly size?: number;
  /** Sizes follow the data instead of standing before it, as a writer does that cannot go back. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  /** Points at the data of the entry written before this one, instead of its own. */
  readonly sharesPrevious?: boolean;
};

/** Writes a zip file exactly as told. */
export function zip(entries: readonly Entry[], options: { readonly zip64?: boolean; readonly comment?: string } = {}) {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  let previous = 0;
  for (const entry of entries) {
    const data = typeof entry.data === "string" ? strToU8(entry.data) : entry.data;
    const compressed = entry.compressed ?? (entry.method === 0 ? data : deflateSync(data));
    const start = entry.sharesPrevious ? previous : offset;
    central.push(centralHeader(entry, data, compressed.length, start));
    if (entry.sharesPrevious) continue;
    const written = concat([
      localHeader(entry, data, compressed.length),
      compressed,
      descriptor(entry, data, compressed.length),
    ]);
    local.push(written);
    previous = offset;
    offset += written.length;
  }
  const directory = concat(central);
  return concat([...local, directory, endRecord(entries.length, directory.length, offset, options)]);
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function localHeader(entry: Entry, data: Uint8Array, compressedSize: number): Uint8Array {
  const name = strToU8(entry.name);
  const later = entry.descriptor === true;
  return concat([
    u32(0x04034b50),
    u16(20),
    u16(flags(entry)),
    u16(entry.method ?? 8),
    u32(0),
    u32(later ? 0 : (entry.crc ?? crc32(data))),
    u32(later ? 0 : compressedSize),
    u32(later ? 0 : (entry.size ?? data.length)),
    u16(name.length),
    u16(0),
    name,
  ]);
}

function descriptor(entry: Entry, data: Uint8Array, compressedSize: number): Uint8Array {
  if (!entry.descriptor) return new Uint8Array(0);
  return concat([u32(0x08074b50), u32(crc32(data)), u32(compressedSize), u32(data.length)]);
}

function centralHeader(entry: Entry, data: Uint8Array, compressedSize: number, offset: number): Uint8Array {
  const name = strToU8(entry.name);
  const size = entry.size ?? data.length;
  const extra = entry.zip64
    ? concat([u16(1), u16(24), u64(size), u64(compressedSize), u64(offset)])
    : new Uint8Array(0);
  const small = (value: number): Uint8Array => u32(entry.zip64 ? 0xffffffff : value);
  return concat([
    u32(0x02014b50),
    u16(20),
    u16(20),
    u16(flags(entry)),
    u16(entry.method ?? 8),
    u32(0),
    u32(entry.crc ?? crc32(data)),
    small(compressedSize),
    small(size),
    u16(name.length),
    u16(extra.length),
    u16(0),
    u16(0),
    u16(0),
    u32(0),
    small(offset),
    name,
    extra,
  ]);
}

function endRecord(
  count: number,
  size: number,
  offset: number,
  { zip64, comment = "" }: Parameters<typeof zip>[1] & {},
) {
  const end64 = concat([
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(count),
    u64(count),
    u64(size),
    u64(offset),
  ]);
  const locator = concat([u32(0x07064b50), u32(0), u64(offset + size), u32(1)]);
  return concat([
    ...(zip64 ? [end64, locator] : []),
    u32(0x06054b50),
    u32(0),
    u16(zip64 ? 0xffff : count),
    u16(zip64 ? 0xffff : count),
    u32(zip64 ? 0xffffffff : size),
    u32(zip64 ? 0xffffffff : offset),
    u16(comment.length),
    strToU8(comment),
  ]);
}

function flags(entry: Entry): number {
  return (entry.flags ?? 0) | (entry.descriptor ? 8 : 0);
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >> 8) & 255);
}

function u32(value: number): Uint8Array {
  return concat([u16(value & 0xffff), u16(value >>> 16)]);
}

function u64(value: number): Uint8Array {
  return concat([u32(value >>> 0), u32(Math.floor(value / 2 ** 32))]);
}
