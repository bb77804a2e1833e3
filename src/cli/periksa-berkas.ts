import { readFileSync, statSync } from "node:fs";
import { check, type Laporan } from "../core";
import { HostGalat } from "../hosts/host";
import { readXlsx } from "../hosts/xlsx";
import { galatBaca } from "./galat";

/** Reads and checks one file. Throws only on a programmer's mistake; whatever a user can cause is in the report. */
export function periksaBerkas(nama: string): Laporan {
  try {
    const snapshot = readXlsx(baca(nama));
    return { nama, galat: null, hasil: check(snapshot), peringatan: snapshot.peringatan };
  } catch (sebab) {
    if (sebab instanceof HostGalat) return { nama, galat: { kode: sebab.kode, pesan: sebab.message } };
    throw sebab;
  }
}

function baca(nama: string): Uint8Array {
  try {
    // A pipe or a device could keep the reader waiting for ever.
    if (!statSync(nama).isFile())
      throw new HostGalat("BUKAN_BERKAS", "Ini bukan berkas biasa. Pilih sebuah buku kerja Excel.");
    return readFileSync(nama);
  } catch (sebab) {
    if (sebab instanceof HostGalat) throw sebab;
    const { kode, pesan } = galatBaca(sebab);
    throw new HostGalat(kode, pesan);
  }
}
