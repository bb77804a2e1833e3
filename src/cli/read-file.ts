import { readFileSync, statSync } from "node:fs";
import type { Snapshot } from "../core";
import { HostGalat } from "../hosts/host";
import { readXlsx } from "../hosts/xlsx";
import { galat } from "../hosts/xlsx/galat";
import { LIMITS } from "../hosts/xlsx/limits";
import { galatBaca } from "./galat";

const BUKAN_BERKAS = new HostGalat("BUKAN_BERKAS", "Ini bukan berkas biasa. Pilih sebuah buku kerja Excel.");

/** Reads a workbook. Throws only a HostGalat for whatever a user can cause. */
export function readWorkbook(path: string): Snapshot {
  return readXlsx(readBytes(path));
}

/** Reads a file that may be a workbook. Throws only a HostGalat for whatever a user can cause. */
export function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    // A pipe or a device could keep the reader waiting for ever.
    if (!stat.isFile()) throw BUKAN_BERKAS;
    // The reader would refuse it too, but only with all of it in memory.
    if (stat.size > LIMITS.file) throw galat("TERLALU_BESAR");
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof HostGalat) throw cause;
    const { kode, pesan } = galatBaca(cause);
    throw new HostGalat(kode, pesan);
  }
}
