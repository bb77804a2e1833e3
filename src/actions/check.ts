import { check } from "../core";
import type { Hasil } from "../core";
import type { Host } from "../hosts/host";

/** Reads the workbook and checks all of it. Rejects with a HostGalat where the workbook cannot be read. */
export async function checkWorkbook(host: Host): Promise<Hasil> {
  return check(await host.read());
}
