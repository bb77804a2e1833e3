import { readFileSync, statSync } from "node:fs";
import { check, type Laporan, type ProfilTersemat, type Snapshot } from "../core";
import { HostGalat } from "../hosts/host";
import { readXlsx } from "../hosts/xlsx";
import { galat } from "../hosts/xlsx/galat";
import { LIMITS } from "../hosts/xlsx/limits";
import { galatBaca } from "./galat";

const BUKAN_BERKAS = new HostGalat("BUKAN_BERKAS", "Ini bukan berkas biasa. Pilih sebuah buku kerja Excel.");

/** Reads and checks one file. Throws only on a programmer's mistake; whatever a user can cause is in the report. */
export function checkFile(nama: string, profil: ProfilTersemat = {}): Laporan {
  try {
    const snapshot = readWorkbook(nama);
    return { nama, galat: null, hasil: check(snapshot, profil), peringatan: snapshot.peringatan };
  } catch (cause) {
    if (cause instanceof HostGalat) return { nama, galat: { kode: cause.kode, pesan: cause.message } };
    throw cause;
  }
}

/** Reads a workbook. Throws only a HostGalat for whatever a user can cause. */
export function readWorkbook(path: string): Snapshot {
  return readXlsx(readBytes(path));
}

function readBytes(path: string): Uint8Array {
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
