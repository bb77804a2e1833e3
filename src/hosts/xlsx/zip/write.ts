import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { CENTRAL, CENTRAL_SIZE, LOCAL, LOCAL_SIZE, ZIP64_EXTRA, type Archive, type ZipEntry } from "./directory";
import { END, END_SIZE } from "./end-record";

const STORED = 0;
const DEFLATED = 8;
/** Version 2.0 of the format: folders and deflate. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
/** Sizes follow the data. Here they always stand before it. */
const DESCRIPTOR = 0x0008;
/** How hard the deflater tried; says nothing about data that another one wrote. */
const DEFLATE_EFFORT = 0x0006;
/** The first day that a zip file can name, as Excel writes it: a new entry says nothing about the clock here. */
const FIRST_DAY = 0x0021;

/** How hard to try: of a large sheet, half the time of the usual 6 for a twelfth more bytes. */
const LEVEL = 3;

/**
 * An entry with other content in the place of an existing one: its name, times and attributes stay. The very same
 * entry where its content is the same.
 */
export function replacedEntry(entry: ZipEntry, content: Uint8Array): ZipEntry {
  if (content.length === entry.size && crc32(content) === entry.crc) return entry;
  const central = entry.header.central.slice();
  const view = viewOf(central);
  view.setUint16(8, view.getUint16(8, true) & ~DEFLATE_EFFORT, true);
  return { ...packed(entry.name, content), header: { ...entry.header, central } };
}

/** An entry that no file had before. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const written = new TextEncoder().encode(name);
  const central = new Uint8Array(CENTRAL_SIZE + written.length);
  const view = viewOf(central);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, written.length === name.length ? 0 : UTF8_NAME, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint16(28, written.length, true);
  central.set(written, CENTRAL_SIZE);
  return { ...packed(name, content), header: { central, localExtra: new Uint8Array(0) } };
}

function packed(name: string, content: Uint8Array): Omit<ZipEntry, "header"> {
  const deflated = deflateSync(content, { level: LEVEL });
  const smaller = deflated.length < content.length;
  return {
    name,
    method: smaller ? DEFLATED : STORED,
    crc: crc32(content),
    size: content.length,
    compressed: smaller ? deflated : content,
  };
}

/**
 * Writes a zip file. Each entry keeps its compressed bytes and what its headers say, except where the file itself
 * has to say something else: sizes stand before the data, and zip64 fields are gone, for nothing here is that large.
 */
export function writeArchive({ entries, comment }: Archive): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(centralHeader(entry, offset));
    for (const piece of [localHeader(entry), entry.compressed]) {
      pieces.push(piece);
      offset += piece.length;
    }
  }
  return joined([...pieces, ...directory, endRecord(entries.length, lengthOf(directory), offset, comment)]);
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const old = entry.header.central;
  const { nameEnd, extraEnd } = boundsOf(old);
  const extra = withoutZip64(old.subarray(nameEnd, extraEnd));
  const header = joined([old.subarray(0, nameEnd), extra, old.subarray(extraEnd)]);
  const view = viewOf(header);
  setCommon(view, 8, entry);
  view.setUint16(30, extra.length, true);
  view.setUint16(34, 0, true); // the disk it begins on
  view.setUint32(42, offset, true);
  return header;
}

function localHeader(entry: ZipEntry): Uint8Array {
  const { central, localExtra } = entry.header;
  const extra = withoutZip64(localExtra);
  const header = new Uint8Array(LOCAL_SIZE);
  const view = viewOf(header);
  view.setUint32(0, LOCAL, true);
  // Version, flags, method, time, checksum, sizes and the length of the name follow each other as in the central header.
  header.set(central.subarray(6, 30), 4);
  setCommon(view, 6, entry);
  view.setUint16(28, extra.length, true);
  return joined([header, central.subarray(CENTRAL_SIZE, boundsOf(central).nameEnd), extra]);
}

/** Flags, method, checksum and sizes, which both headers hold in one order; `at` is the place of the flags. */
function setCommon(view: DataView, at: number, { method, crc, size, compressed }: ZipEntry): void {
  view.setUint16(at, view.getUint16(at, true) & ~DESCRIPTOR, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, compressed.length, true);
  view.setUint32(at + 16, size, true);
}

function boundsOf(central: Uint8Array): { readonly nameEnd: number; readonly extraEnd: number } {
  const view = viewOf(central);
  const nameEnd = CENTRAL_SIZE + view.getUint16(28, true);
  return { nameEnd, extraEnd: nameEnd + view.getUint16(30, true) };
}

/** Extra fields without the one for large sizes, and without what does not read as fields. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > extra.length) break;
    if (view.getUint16(at, true) !== ZIP64_EXTRA) kept.push(extra.subarray(at, end));
    at = end;
  }
  return joined(kept);
}

function endRecord(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(END_SIZE);
  const view = viewOf(record);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return joined([record, comment]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
