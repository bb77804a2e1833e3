import { accessSync, constants, lstatSync, realpathSync, statSync } from "node:fs";
import { extname } from "node:path";
import { HostGalat } from "../hosts/host";
import { galatTulis } from "./galat";

const GANTI = "Sebutkan nama lain, atau tambahkan --timpa bila memang hendak diganti.";
const ASAL = new HostGalat("TUJUAN_BERKAS_ASAL", `Tujuannya adalah berkas asal itu sendiri. ${GANTI}`);
const SUDAH_ADA = new HostGalat("TUJUAN_SUDAH_ADA", `Berkas tujuannya sudah ada. ${GANTI}`);
const BUKAN_BERKAS = new HostGalat("TUJUAN_BUKAN_BERKAS", "Tujuannya bukan berkas biasa. Sebutkan nama berkasnya.");

/**
 * Where the changed `input` may be written: `output`, or what it links to, so that a link stays one. Whatever stands
 * there is refused unless `overwrite` is given. Throws only a HostGalat.
 */
export function destination(input: string, output: string, overwrite: boolean): string {
  refuseOtherKind(input, output);
  return placeFor(output, overwrite, () => (isSameFile(input, output) ? ASAL : SUDAH_ADA));
}

/** Where a file may be written that is no changed copy of another; of a kind (".csv") among `kinds`. Throws only a HostGalat. */
export function newDestination(output: string, overwrite: boolean, kinds: readonly string[]): string {
  if (!kinds.includes(extname(output).toLowerCase())) {
    throw new HostGalat("AKHIRAN_LAIN", `Akhiran nama tujuan harus salah satu dari: ${kinds.join(", ")}.`);
  }
  return placeFor(output, overwrite, () => SUDAH_ADA);
}

function placeFor(output: string, overwrite: boolean, taken: () => HostGalat): string {
  try {
    // Asked of the link, not of what it leads to: a link that leads nowhere is taken too.
    if (!lstatSync(output, { throwIfNoEntry: false })) return output;
    if (!statSync(output).isFile()) throw BUKAN_BERKAS;
    if (!overwrite) throw taken();
    // Renaming over it would succeed, but a file that is marked read-only is meant to stay.
    accessSync(output, constants.W_OK);
    return realpathSync(output);
  } catch (cause) {
    throw galatTulis(cause);
  }
}

/** Excel opens no workbook with macros under .xlsx, and none without them under .xlsm. */
function refuseOtherKind(input: string, output: string): void {
  const [kind, other] = [extname(input), extname(output)];
  if (kind.toLowerCase() === other.toLowerCase()) return;
  const wanted = kind === "" ? "" : ` (${kind})`;
  throw new HostGalat("AKHIRAN_LAIN", `Akhiran nama tujuan harus sama dengan akhiran berkas asalnya${wanted}.`);
}

/** By what the file system knows it by: a path may spell it otherwise, link to it, or use capitals. */
function isSameFile(a: string, b: string): boolean {
  // Windows numbers its files beyond what a floating-point number holds.
  const [x, y] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return x.dev === y.dev && x.ino === y.ino;
}
