import { Inflate } from "fflate";
import { galat } from "../galat";
import { LIMITS } from "../limits";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/** Deflate grows at most 1032-fold, so this many bytes at a time become at most some 8 MB. */
const INPUT_PIECE = 8 * 1024;

/**
 * The content of an entry, piece by piece, so that a large part never stands in memory whole.
 * Throws BOM_ZIP if it is larger than it declares or than its compressed size makes plausible,
 * TERLALU_BESAR beyond the limit for a part, RUSAK if it does not inflate to what the directory says.
 */
export function* inflateEntry(entry: ZipEntry): Generator<Uint8Array> {
  if (entry.size > LIMITS.part) throw galat("TERLALU_BESAR");
  if (entry.size > LIMITS.ratioFrom && entry.size > entry.compressed.length * LIMITS.ratio) throw galat("BOM_ZIP");
  let size = 0;
  let crc = 0;
  for (const piece of inflated(entry)) {
    size += piece.length;
    if (size > entry.size) throw galat("BOM_ZIP");
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw galat("RUSAK");
}

function* inflated({ method, compressed }: ZipEntry): Generator<Uint8Array> {
  if (method === 0) yield compressed;
  else if (method === 8) yield* inflateRaw(compressed);
  else throw galat("RUSAK");
}

function* inflateRaw(compressed: Uint8Array): Generator<Uint8Array> {
  let piece = new Uint8Array(0);
  const stream = new Inflate((data) => {
    piece = data;
  });
  for (let at = 0; at < compressed.length; at += INPUT_PIECE) {
    const end = at + INPUT_PIECE;
    try {
      stream.push(compressed.subarray(at, end), end >= compressed.length);
    } catch {
      throw galat("RUSAK"); // fflate throws only for data that is not deflate
    }
    yield piece;
  }
}
