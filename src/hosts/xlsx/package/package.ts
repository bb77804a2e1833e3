import { galat } from "../galat";
import type { Budget } from "../limits";
import { readArchive, type Archive, type ZipEntry } from "../zip/directory";
import { inflateEntry } from "../zip/inflate";

/** The parts of an OOXML file. Names are like "xl/workbook.xml"; case and %20 make no difference. */
export type Package = {
  has(part: string): boolean;
  /** Content in pieces. Throws HUBUNGAN_RUSAK if there is no such part, and what `inflateEntry` throws. */
  read(part: string): Iterable<Uint8Array>;
};

/** Throws what `readArchive` throws, and ENTRI_GANDA. */
export function openPackage(bytes: Uint8Array, budget: Budget): Package {
  return packageOf(readArchive(bytes), budget);
}

/** The parts of a file that was taken apart before. Throws ENTRI_GANDA. */
export function packageOf(archive: Archive, budget: Budget): Package {
  const entries = entriesByPart(archive);
  return {
    has: (part) => entries.has(partKey(part)),
    read: (part) => {
      const entry = entries.get(partKey(part));
      if (!entry) throw galat("HUBUNGAN_RUSAK");
      budget.inflate(entry.size);
      return inflateEntry(entry);
    },
  };
}

function entriesByPart(archive: Archive): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of archive.entries) {
    if (entry.name.endsWith("/")) continue; // a folder
    const key = partKey(entry.name);
    if (entries.has(key)) throw galat("ENTRI_GANDA");
    entries.set(key, entry);
  }
  return entries;
}

/** One spelling for all names of a part that mean the same. */
export function partKey(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase();
  } catch {
    return part.toLowerCase(); // a "%" that is just a per cent sign
  }
}
