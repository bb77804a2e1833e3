import { HostGalat } from "../../../src/hosts/host";
import { readXlsx } from "../../../src/hosts/xlsx";

/** The code with which a file is refused, or null if it is read. Whatever else is thrown goes on: it is a fault. */
export function refusal(bytes: Uint8Array): string | null {
  try {
    readXlsx(bytes);
    return null;
  } catch (thrown) {
    if (thrown instanceof HostGalat) return thrown.kode;
    throw thrown;
  }
}
