import { galat } from "../galat";
import { LIMITS } from "../limits";
import { findEndRecord, uint64 } from "./end-record";

export const CENTRAL = 0x02014b50;
export const CENTRAL_SIZE = 46;
export const LOCAL = 0x04034b50;
export const LOCAL_SIZE = 30;
export const ZIP64_EXTRA = 0x0001;
const UNKNOWN32 = 0xffffffff;

/** One entry of a zip file, still compressed. */
export type ZipEntry = {
  /** With "/" between folders and none in front. */
  readonly name: string;
  /** 0 stored, 8 deflated; others are told apart only when the entry is inflated. */
  readonly method: number;
  readonly crc: number;
  /** The size it declares to have when inflated, in bytes. */
  readonly size: number;
  readonly compressed: Uint8Array;
  /** What else the file says of it, as written, for whoever writes the entry again. */
  readonly header: {
    /** The central header with its name, extra fields and comment. */
    readonly central: Uint8Array;
    /** The extra fields before the data, which need not be those of the central header. */
    readonly localExtra: Uint8Array;
  };
};

/** A zip file taken apart: its entries in the order of the central directory, folders too, and its comment. */
export type Archive = { readonly entries: readonly ZipEntry[]; readonly comment: Uint8Array };

/** A central entry with the stretch of the file it occupies. */
type Placed = { readonly entry: ZipEntry; readonly start: number; readonly end: number };

/**
 * Reads a zip file by its central directory; the sizes in local headers and data descriptors are not needed.
 * Throws TERPOTONG, RUSAK, TERLALU_BESAR, TERENKRIPSI, NAMA_BERBAHAYA or ENTRI_BERTINDIH.
 */
export function readArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end.count > LIMITS.entries) throw galat("TERLALU_BESAR");
  const placed: Placed[] = [];
  let at = end.start;
  for (let n = 0; n < end.count; n++) {
    if (at + CENTRAL_SIZE > end.end || view.getUint32(at, true) !== CENTRAL) throw galat("RUSAK");
    const next =
      at + CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end.end) throw galat("RUSAK");
    placed.push(readCentral(bytes, view, at, next, end.start));
    at = next;
  }
  refuseOverlap(placed);
  return { entries: placed.map(({ entry }) => entry), comment: end.comment };
}

/** The central header that lies from `at` to `next`, and the data it speaks of. */
function readCentral(bytes: Uint8Array, view: DataView, at: number, next: number, dataEnd: number): Placed {
  if (view.getUint16(at + 8, true) & 1) throw galat("TERENKRIPSI");
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const { size, compressedSize, start } = readPlace(view, at, nameEnd);
  if (start + LOCAL_SIZE > dataEnd || view.getUint32(start, true) !== LOCAL) throw galat("RUSAK");
  const localExtra = start + LOCAL_SIZE + view.getUint16(start + 26, true);
  const from = localExtra + view.getUint16(start + 28, true);
  const end = from + compressedSize;
  if (end > dataEnd) throw galat("RUSAK");
  const entry: ZipEntry = {
    name: safeName(new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd))),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    compressed: bytes.subarray(from, end),
    header: { central: bytes.subarray(at, next), localExtra: bytes.subarray(localExtra, from) },
  };
  return { entry, start, end };
}

/** Sizes and place of an entry; what does not fit in 32 bits stands in the zip64 field, in this order. */
function readPlace(view: DataView, at: number, extra: number) {
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let start = view.getUint32(at + 42, true);
  const end = extra + view.getUint16(at + 30, true);
  for (let field = extra; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_EXTRA) continue;
    let from = field + 4;
    const take = (): number => {
      from += 8;
      if (from > end) throw galat("RUSAK");
      return uint64(view, from - 8);
    };
    if (size === UNKNOWN32) size = take();
    if (compressedSize === UNKNOWN32) compressedSize = take();
    if (start === UNKNOWN32) start = take();
    break;
  }
  return { size, compressedSize, start };
}

/** Nothing is ever unpacked to a disk; but a name that tries to leave its folder tells what the file is for. */
function safeName(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/^\/+/, "");
  if (/(^|\/)\.\.(\/|$)|^[A-Za-z]:|\0/.test(path)) throw galat("NAMA_BERBAHAYA");
  return path;
}

/** Entries that share bytes are how a small file becomes an endless one. */
function refuseOverlap(placed: readonly Placed[]): void {
  let free = 0;
  for (const { start, end } of [...placed].sort((a, b) => a.start - b.start)) {
    if (start < free) throw galat("ENTRI_BERTINDIH");
    free = end;
  }
}
