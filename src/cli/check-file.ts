import { checkWorkbook } from "../actions/check";
import type { Laporan, ProfilTersemat } from "../core";
import { HostGalat } from "../hosts/host";
import { xlsxHost } from "../hosts/xlsx";
import { readBytes } from "./read-file";

/** Reads and checks one file, by what people decided in it. Rejects only on a programmer's mistake; whatever a user can cause is in the report. */
export async function checkFile(nama: string, profil: ProfilTersemat = {}): Promise<Laporan> {
  try {
    const { hasil, peringatan } = await checkWorkbook(xlsxHost(readBytes(nama)), profil);
    return { nama, galat: null, hasil, peringatan };
  } catch (cause) {
    if (cause instanceof HostGalat) return { nama, galat: { kode: cause.kode, pesan: cause.message } };
    throw cause;
  }
}
