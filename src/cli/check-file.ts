import { checkWorkbook } from "../actions/check";
import type { Laporan, ProfilTersemat } from "../core";
import { HostGalat } from "../hosts/host";
import { xlsxHost } from "../hosts/xlsx";
import { readBytes, readWorkbook } from "./read-file";

/** What all files are checked by: conventions that are pinned, and the path of last year's report. */
export type Acuan = { readonly profil?: ProfilTersemat; readonly tahunLalu?: string };

/** Reads and checks one file, by what people decided in it. Rejects only on a programmer's mistake; whatever a user can cause is in the report. */
export async function checkFile(nama: string, { profil, tahunLalu }: Acuan = {}): Promise<Laporan> {
  try {
    const lalu = tahunLalu === undefined ? undefined : readWorkbook(tahunLalu);
    const { hasil, peringatan } = await checkWorkbook(xlsxHost(readBytes(nama)), profil, lalu);
    return { nama, galat: null, hasil, peringatan };
  } catch (cause) {
    if (cause instanceof HostGalat) return { nama, galat: { kode: cause.kode, pesan: cause.message } };
    throw cause;
  }
}
