import { newDestination } from "./destination";
import { writeWhole } from "./write-file";

/** What anyone may read and the owner write, less what the user's mask keeps back. */
const MODE = 0o644;

/** Writes a file that is no changed copy of another. Throws only a HostGalat. */
export function writeNew(output: string, bytes: Uint8Array, overwrite: boolean, kinds: readonly string[]): void {
  const place = newDestination(output, overwrite, kinds);
  // Someone else may have put a file there meanwhile.
  writeWhole(place, bytes, MODE, () => newDestination(output, overwrite, kinds));
}

/** The day for people: "1 Desember 2026". */
export function hariIni(): string {
  return new Date().toLocaleDateString("id-ID", { day: "numeric", month: "long", year: "numeric" });
}
