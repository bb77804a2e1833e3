import { galat } from "../galat";

export const END = 0x06054b50;
export const END_SIZE = 22;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_SIZE = 20;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const LONGEST_COMMENT = 0xffff;

/** Where the central directory lies: `start` and `end` in bytes from the start of the file, and its entry count. */
export type EndRecord = {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** What somebody wrote about the whole file; nearly always empty. */
  readonly comment: Uint8Array;
};

/**
 * Finds the record that closes every zip file.
 * Throws TERPOTONG without one (a copy that stopped half way), RUSAK if it points nowhere.
 */
export function findEndRecord(view: DataView): EndRecord {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const commentEnd = at + END_SIZE + view.getUint16(at + 20, true);
    if (commentEnd > view.byteLength) continue;
    const located = checked(needsZip64(view, at) ? readZip64(view, at) : readPlain(view, at));
    const comment = new Uint8Array(view.buffer, view.byteOffset + at + END_SIZE, commentEnd - at - END_SIZE);
    return { ...located, comment };
  }
  throw galat("TERPOTONG");
}

type Located = { readonly at: number; readonly start: number; readonly size: number; readonly count: number };

function readPlain(view: DataView, at: number): Located {
  if (view.getUint16(at + 4, true) !== 0) throw galat("RUSAK"); // spread over several disks
  return {
    at,
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
}

/** Some writers use zip64 always, also where nothing is large. */
function needsZip64(view: DataView, at: number): boolean {
  return (
    view.getUint16(at + 10, true) === 0xffff ||
    view.getUint32(at + 12, true) === 0xffffffff ||
    view.getUint32(at + 16, true) === 0xffffffff
  );
}

function readZip64(view: DataView, at: number): Located {
  const locator = at - LOCATOR64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) throw galat("RUSAK");
  const record = uint64(view, locator + 8);
  if (record + END64_SIZE > locator || view.getUint32(record, true) !== END64) throw galat("RUSAK");
  return {
    at: record,
    count: uint64(view, record + 32),
    size: uint64(view, record + 40),
    start: uint64(view, record + 48),
  };
}

function checked({ at, start, size, count }: Located): Omit<EndRecord, "comment"> {
  if (start + size > at) throw galat("RUSAK");
  return { start, end: start + size, count };
}

/** A 64-bit number; beyond 2^53 it loses digits, which no bound check minds. */
export function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
