import { check, type Laporan, type ProfilTersemat } from "../core";
import { HostGalat } from "../hosts/host";
import { readWorkbook } from "./read-file";

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
