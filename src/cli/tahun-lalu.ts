import { stderr } from "node:process";
import { HostGalat } from "../hosts/host";
import { findFiles } from "./find-files";
import { readWorkbook } from "./read-file";

/** Whether one file can be held against last year's report; where not, the reason was told. */
export function bolehDibandingkan(paths: readonly string[], tahunLalu: string): boolean {
  if (findFiles(paths).length !== 1)
    return tolak("--tahun-lalu membandingkan satu berkas. Sebutkan satu buku kerja saja.");
  try {
    readWorkbook(tahunLalu);
    return true;
  } catch (cause) {
    if (!(cause instanceof HostGalat)) throw cause;
    return tolak(`Laporan tahun lalu belum dapat dibaca. ${cause.message}`);
  }
}

function tolak(pesan: string): false {
  stderr.write(`${pesan}\n`);
  return false;
}
