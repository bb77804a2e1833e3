import { stdout } from "node:process";
import { bandingkanVersi, teksBanding, type Banding } from "../core";
import { STATUS, type Status } from "./format";
import { galatDari } from "./galat";
import { readWorkbook } from "./read-file";
import { tellGalat } from "./tell";

/** The formats that `--format` knows here, by name. The version rises when a key of the JSON changes its meaning. */
export const FORMAT_BANDING = {
  teks: teksBanding,
  json: (banding: Banding) => `${JSON.stringify({ versi: 1, ...banding }, null, 2)}\n`,
} as const;

/** `cermat banding`: writes what changed between two versions. The status is 1 where anything did. */
export function banding(lama: string, baru: string, format: keyof typeof FORMAT_BANDING): Status {
  const [dulu, kini] = [lama, baru].map((path) => {
    try {
      return readWorkbook(path);
    } catch (cause) {
      tellGalat(path, galatDari(cause));
      return null;
    }
  });
  if (!dulu || !kini) return STATUS.takTerbaca;
  const hasil = bandingkanVersi(dulu, kini);
  stdout.write(FORMAT_BANDING[format](hasil));
  return hasil.tabel.length > 0 ? STATUS.adaSalah : STATUS.tanpaSalah;
}
